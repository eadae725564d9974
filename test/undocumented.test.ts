/** Does the check of exported names see what is not explained, and did it look at every room of src? */
import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { undocumented, undocumentedIn } from "../scripts/undocumented.ts";

const header = "/** Which question? */\n";

test.each([
  { name: "the file's own comment explains no name", text: `${header}export const one = 1;\n`, found: ["one"] },
  {
    name: "a comment above a name explains it",
    text: `${header}/** The first. */\nexport const one = 1;\n`,
    found: [],
  },
  {
    name: "a comment that something stands between explains nothing",
    text: `${header}/** The first. */\nconst one = 1;\nexport function two() {}\n`,
    found: ["two"],
  },
  {
    name: "a schema and its type share one comment",
    text: `${header}/** The first. */\nexport const One = z.string();\nexport type One = z.infer<typeof One>;\n`,
    found: [],
  },
  { name: "what is not exported need not be explained", text: `${header}const one = 1;\n`, found: [] },
])("$name", ({ text, found }) => {
  expect(undocumentedIn(text)).toEqual(found);
});

test("every room was read, and each exported name in it is explained", async () => {
  const found = await undocumented();
  const rooms = (await readdir("src", { withFileTypes: true })).filter(
    (one) => one.isDirectory() && one.name !== "litert",
  );
  for (const { name } of rooms)
    expect([...found.keys()].filter((path) => path.startsWith(`src/${name}/`)).length).toBeGreaterThan(0);
  expect([...found].filter(([, names]) => names.length > 0)).toEqual([]);
});
