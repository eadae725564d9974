/** How fast and how large is what ships, on this computer, now? A short measurement that limits are proposed from. */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { VariantName } from "../../documents/words.ts";
import { decideStored } from "../../stages/decide-stored.ts";
import { prepare } from "../../stages/prepare.ts";
import { run } from "../../stages/run.ts";
import type { CommandContext } from "../cli/commands.ts";
import { wire } from "../wire.ts";

/** Of what ships of one model. */
export type FirstNumbers = {
  readonly variant: VariantName;
  /** Undefined: there was no such file. */
  readonly sizeBytes: number | undefined;
  /** Undefined: it did not run to its end here. */
  readonly p90Ns: number | undefined;
};

/** Enough for a limit with headroom, and no more: the gate itself measures with more. */
export const shortMeasure =
  "delegates: [xnnpack]\nmeasure: { launches: 2, pairs: 2, inferences: 20, gated-time: 6 s, look-time: 1 s }\n";

/**
 * By model name. Measures what a plain app does with the models of the config `text` in the files as they are. It lies beside them
 * meanwhile, under a name that no commit has: models of a config that is committed have not changed, and would not be measured.
 * Throws failures.
 */
export async function measureOnce(
  root: string,
  text: string,
  context: CommandContext,
): Promise<ReadonlyMap<string, FirstNumbers>> {
  const out = await mkdtemp(join(tmpdir(), "edgegate-init-"));
  const configFile = `edgegate-init-${randomUUID()}.yml`;
  try {
    await writeFile(join(root, configFile), text, { flag: "wx" });
    const ports = wire({ ...context, cwd: root, out, farm: "host", publish: "none" });
    await prepare(ports, { base: "HEAD", head: "worktree", configFile });
    await run(ports);
    const { evidence, decision } = await decideStored(ports.workspace);
    return new Map(
      evidence.plan.ship.flatMap(({ model, platform, variant }) => {
        if (platform !== "host") return [];
        const rows = decision.comparison.models.find((one) => one.model === model)?.rows ?? [];
        const value = (metric: string, of: "case" | "variant"): number | undefined => {
          const row = rows.find(
            ({ scope, ...one }) =>
              one.metric === metric &&
              scope.of === of &&
              (scope.of === "case" ? scope.gated && scope.key.variant === variant : scope.variant === variant),
          );
          return row?.candidate.status === "known" ? row.candidate.value : undefined;
        };
        return [
          [model, { variant, sizeBytes: value("size", "variant"), p90Ns: value("latency-p90", "case") }] as const,
        ];
      }),
    );
  } finally {
    await rm(join(root, configFile), { force: true });
    await rm(out, { recursive: true, force: true });
  }
}
