/** What came out of each conversion? Size, task metric, loss against float32 and agreement with it, per variant. */
import type { FidelityOutcome, TaskOutcome } from "../../documents/accuracy.ts";
import { variantNames, type VariantName } from "../../documents/words.ts";
import { lineBreak, small, strong, right, table, type Block, type Phrase } from "../blocks.ts";
import { showPair, showSigned, showValue } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { count, digits, percent } from "../format/quantity.ts";
import type { ReportIndex } from "../report-index.ts";
import { pairCell, sureness } from "./row-cells.ts";

/** Empty when the model has no variant on either side. */
export function variantTable(index: ReportIndex, model: string): readonly Block[] {
  const rows = variantNames
    .filter((variant) => sides.some((side) => index.variant(model, side, variant) !== undefined))
    .map((variant): readonly Phrase[] => [
      [index.decides({ of: "variant", model, variant }) ? strong(variant) : variant],
      sizeCell(index, model, variant),
      taskCell(index, model, variant),
      lossCell(index, model, variant),
      fidelityCell(index.accuracy(model, "candidate", variant)?.fidelity),
    ]);
  return rows.length === 0
    ? []
    : [
        table(
          [
            "Variant",
            right(`Size ${index.base} → PR`),
            right(`Accuracy ${index.base} → PR`),
            right("Lost to float32"),
            "Outputs against float32",
          ],
          rows,
        ),
      ];
}

const sides = ["baseline", "candidate"] as const;

function sizeCell(index: ReportIndex, model: string, variant: VariantName): Phrase {
  const row = index.row({ of: "variant", model, variant }, "size");
  const here = index.variant(model, "candidate", variant);
  if (here !== undefined && here.status !== "converted") {
    const word =
      here.status === "failed" ? "not converted" : here.status === "no-effect" ? "no effect" : "not possible";
    return [word, lineBreak, small(clip(here.reason, 160))];
  }
  const change = row?.difference;
  return [
    ...pairCell("bytes", row),
    ...(change === undefined || change.estimate === 0
      ? []
      : [lineBreak, small(showSigned("bytes", change.as, change.estimate))]),
    ...inAppLine(index, model, variant),
  ];
}

/** Empty where no app was built. */
function inAppLine(index: ReportIndex, model: string, variant: VariantName): Phrase {
  const row = index.row({ of: "variant", model, variant }, "app-size");
  return row === undefined ? [] : [lineBreak, small("in an app: ", ...pairCell("bytes", row))];
}

function taskCell(index: ReportIndex, model: string, variant: VariantName): Phrase {
  const row = index.row({ of: "variant", model, variant }, "accuracy");
  if (row?.task !== undefined) {
    const kind = row.task.unit;
    const change = row.difference;
    return [
      ...pairCell(kind, row),
      ...(change === undefined
        ? []
        : [
            lineBreak,
            small(
              change.estimate === 0
                ? `the same, n = ${count(change.n)}`
                : `${showSigned(kind, change.as, change.estimate)}, ${sureness(kind, row, change)}`,
            ),
          ]),
    ];
  }
  return [taskText(index.accuracy(model, "candidate", variant)?.task)];
}

function taskText(task: TaskOutcome | undefined): string {
  if (task === undefined || task.status === "not-configured") return "no evaluation";
  return task.status === "failed"
    ? `failed: ${clip(task.reason, 120)}`
    : `${showValue(task.unit, task.value)} (n = ${count(task.n)})`;
}

function lossCell(index: ReportIndex, model: string, variant: VariantName): Phrase {
  const row = index.row({ of: "variant", model, variant }, "conversion-loss");
  if (row?.candidate.status !== "known") return [];
  const kind = row.task?.unit ?? "share";
  if (row.baseline.status === "known" && kind === "number")
    return [showPair(kind, row.baseline.value, row.candidate.value)];
  return [showSigned(kind, "delta", row.candidate.value).replace("+", "")];
}

function fidelityCell(fidelity: FidelityOutcome | undefined): Phrase {
  if (fidelity === undefined) return [];
  if (fidelity.status === "is-reference") return ["is the reference"];
  if (fidelity.status === "failed") return [`failed: ${clip(fidelity.reason, 120)}`];
  if (fidelity.identical) return ["identical"];
  const parts = [
    ...(fidelity.topOneAgreement === undefined ? [] : [`top-1 agrees ${percent(fidelity.topOneAgreement)}`]),
    `cosine ${fidelity.cosine.toFixed(4).replace("-", "−")}`,
    ...(fidelity.psnrDb === undefined ? [] : [`PSNR ${digits(fidelity.psnrDb)} dB`]),
    ...(fidelity.nonFiniteOutputs === 0 ? [] : [`${count(fidelity.nonFiniteOutputs)} outputs not finite`]),
  ];
  return [parts.join(", "), lineBreak, small(`n = ${count(fidelity.n)}, ${fidelity.inputs} inputs`)];
}
