/** What do the jobs of a run hand on that has judged a change? Its files, as its artifacts hold them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { printBenchEvent } from "../../src/documents/bench-report-text.ts";
import type { Subject } from "../../src/documents/envelope.ts";
import type { Workspace } from "../../src/ports.ts";
import { environment, factor, inputsOf, p90Below, play, scene, type Scene } from "../domain/scene.ts";
import { simulatePhone } from "../fakes/simulated-phone.ts";

export type Files = Record<string, Uint8Array>;

const slower = {
  ...scene,
  settings: { ...scene.settings, budgets: [p90Below] },
  behave: factor(20),
  secondRound: false,
};

/** One model on one computer, 20 times slower than main's. */
export async function documents(root: string): Promise<Readonly<Record<"planned" | "measured", Files>>> {
  const workspace = folderWorkspace(root, "1");
  const subject = { repository: "acme/models", baseSha: "b".repeat(40), headSha: "c".repeat(40) };
  const { plan } = await writePlanned(workspace, subject, slower);
  const runs = await Promise.all(
    plan.devices.flatMap(({ device, request }) => {
      if (request === undefined) return [];
      const requestSha256 = "d".repeat(64);
      const behave = slower.behave;
      const events = simulatePhone({
        request,
        requestSha256,
        environment,
        behave: (of, side) => behave(of, side, 1),
        seed: 1,
      });
      const path = `device-runs/host/${request.requestId}/report.ndjson`;
      return [
        workspace.writeText(path, events.map(printBenchEvent).join("")).then((report) => ({
          device,
          round: request.round,
          requestSha256,
          outcome: { status: "reported" as const, report },
        })),
      ];
    }),
  );
  await workspace.write("device-runs", subject, ["plan"], { runs });
  const read = async (paths: readonly string[]): Promise<Files> =>
    Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path))] as const)));
  const kinds = ["settings", "changes", "variants", "accuracy", "model-inputs", "plan"];
  return {
    planned: await read(kinds.map((kind) => `${kind}.json`)),
    measured: await read(["plan.json", "device-runs.json", ...runs.map(({ outcome }) => outcome.report.path)]),
  };
}

/** The documents of a scene up to its plan, in an emptied folder. */
export async function writePlanned(workspace: Workspace, subject: Subject, of: Scene) {
  const played = play(of);
  await workspace.clear();
  await workspace.write("settings", subject, [], played.settings);
  await workspace.write("changes", subject, ["settings"], played.changes);
  await workspace.write("variants", subject, ["changes"], played.variants);
  await workspace.write("accuracy", subject, ["variants"], played.accuracy);
  await workspace.write("model-inputs", subject, ["variants"], { models: inputsOf(of) });
  await workspace.write("plan", subject, ["settings", "variants"], played.plan);
  return played;
}
