/** How is one story told once, when six phones tell it? Rows that differ only in the device share a line: the worst's, and the others' spread. */
import type { ComparisonRow, RowScope } from "../../documents/comparison.ts";
import { lineBreak, small, type Inline, type Phrase } from "../blocks.ts";
import { showSigned, showSpread, type NumberKind } from "../format/metric.ts";
import { deviceName, namedDevices } from "./scope-phrase.ts";

/** A line of the table of movements: mark, what, pair, change, limit. */
export type MovementRow = {
  readonly scope: RowScope;
  /** What else must be equal for rows of different devices to be told as one. */
  readonly story: readonly unknown[];
  readonly kind: NumberKind;
  /** Absent: a check without numbers. */
  readonly row?: ComparisonRow;
  readonly cells: () => readonly [mark: Phrase, what: Phrase, pair: Phrase, change: Phrase, limit: Phrase];
};

/** Each once, in the order of the first of its kind. */
export function withoutRepetition(rows: readonly MovementRow[]): readonly (() => readonly Phrase[])[] {
  const groups = Map.groupBy(rows, ({ scope, story }) => {
    if (scope.of === "variant") return JSON.stringify([scope, story]);
    const { model, variant, delegate, threads } = scope.key;
    return JSON.stringify([model, variant, delegate, threads, scope.gated, story]);
  });
  return [...groups.values()].map(
    ([first, ...others]) =>
      () =>
        first === undefined ? [] : together(first, others),
  );
}

function together(first: MovementRow, others: readonly MovementRow[]): readonly Phrase[] {
  if (others.length === 0) return first.cells();
  const [mark, what, pair, change, limit] = first.cells();
  return [
    mark,
    [...what, lineBreak, small(alsoOn(others))],
    [...pair, ...below(spreadOfCandidates(others))],
    [...change, ...below(spreadOfChanges(others))],
    limit,
  ];
}

function alsoOn(others: readonly MovementRow[]): string {
  const names = others.flatMap(({ scope }) => (scope.of === "case" ? [deviceName(scope.key.device)] : []));
  return `also on ${namedDevices(names, "more device")}`;
}

function below(text: string | undefined): readonly Inline[] {
  return text === undefined ? [] : [lineBreak, small(text)];
}

/** `others 5.37 to 16.1 ms`. */
function spreadOfCandidates(others: readonly MovementRow[]): string | undefined {
  const values = others.flatMap(({ row }) => (row?.candidate.status === "known" ? [row.candidate.value] : []));
  const spread = others[0] && showSpread(others[0].kind, values);
  return spread === undefined ? undefined : `others ${spread}`;
}

/** `others +45.9% to +46.3%`. */
function spreadOfChanges(others: readonly MovementRow[]): string | undefined {
  const changes = others.flatMap(({ row }) => (row?.difference === undefined ? [] : [row.difference]));
  const [first] = changes;
  const kind = others[0]?.kind;
  if (kind === undefined || first === undefined) return undefined;
  const estimates = changes.map(({ estimate }) => estimate);
  const [low, high] = [Math.min(...estimates), Math.max(...estimates)].map((one) => showSigned(kind, first.as, one));
  return `others ${low === high ? low : `${low} to ${high}`}`;
}
