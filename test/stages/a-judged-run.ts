/** What do the jobs of a run hand on that has judged a change? Its files, as its artifacts hold them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { printBenchEvent } from "../../src/documents/bench-report-text.ts";
import { environment, factor, inputsOf, p90Below, play, scene } from "../domain/scene.ts";
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
  await workspace.clear();
  const subject = { repository: "acme/models", baseSha: "b".repeat(40), headSha: "c".repeat(40) };
  const { settings, changes, variants, accuracy, plan } = play(slower);
  await workspace.write("settings", subject, [], settings);
  await workspace.write("changes", subject, ["settings"], changes);
  await workspace.write("variants", subject, ["changes"], variants);
  await workspace.write("accuracy", subject, ["variants"], accuracy);
  await workspace.write("model-inputs", subject, ["variants"], { models: inputsOf(slower) });
  await workspace.write("plan", subject, ["settings", "variants"], plan);
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
