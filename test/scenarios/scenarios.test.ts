/** Does the comment read as it should in each situation? Golden files, renewed only by `UPDATE_GOLDENS=1`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { renderComment } from "../../src/render/report.ts";
import { reportOf } from "./scene.ts";
import { situations } from "./situations.ts";

const update = process.env["UPDATE_GOLDENS"] === "1";

describe.each(Object.entries(situations))("%s", (name, scene) => {
  test("reads like its golden comment", () => {
    const path = new URL(`${name}.md`, import.meta.url);
    const comment = renderComment(reportOf(scene));
    if (update) writeFileSync(path, comment);
    expect(existsSync(path), `${name}.md is not there; look at the comment, then run with UPDATE_GOLDENS=1`).toBe(true);
    expect(comment).toBe(readFileSync(path, "utf8"));
  });
});
