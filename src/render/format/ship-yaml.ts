/** What is to be written into the config so that this ships? */
import type { DelegateName, PlatformName, VariantName } from "../../documents/words.ts";

/** One choice of what ships, as the config writes it. */
export type ShipEntry = {
  readonly model: string;
  readonly platform: PlatformName;
  readonly variant: VariantName;
  readonly delegates: readonly DelegateName[];
};

/** The lines of `edgegate.yml`, from `models:` on; entries of one model together. */
export function shipYaml(entries: readonly ShipEntry[]): string {
  const models = Map.groupBy(entries, ({ model }) => model);
  const lines = [...models].flatMap(([model, those]) => [
    `  ${model}:`,
    "    ship:",
    ...those.map(
      ({ platform, variant, delegates }) =>
        `      ${platform}: { variant: ${variant}, delegates: [${delegates.join(", ")}] }`,
    ),
  ]);
  return ["models:", ...lines].join("\n");
}
