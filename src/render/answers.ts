/** What does edgegate write under a pull request when somebody asks it something? */
import { caseLabel, sameCase, type CaseKey } from "../documents/case-key.ts";
import type { GateName } from "../documents/gate-name.ts";
import { code, footer, heading, link, list, paragraph, type Block } from "./blocks.ts";
import { fitToLimit } from "./fit-to-limit.ts";
import { clip } from "./format/plain-line.ts";
import { plural } from "./format/quantity.ts";
import { printMarkdown } from "./markdown/print-markdown.ts";
import { indexReport } from "./report-index.ts";
import type { ReportInput } from "./report-input.ts";
import { atMost } from "./sections/at-most.ts";
import { oneCase } from "./sections/one-case.ts";

/** A person reads it among other comments. In UTF-16 units; GitHub refuses comments above 65,536 characters. */
const answerLimit = 20_000;
const mostListed = 20;

/** Everything about one case, of a commit as its author pushed it and the run that judged it. Undefined: it is not in the report. */
export function renderCaseAnswer(
  input: ReportInput,
  key: CaseKey,
  of: { readonly headSha: string; readonly page: string },
): string | undefined {
  const index = indexReport(input);
  const model = input.comparison.models.find(({ cases }) => cases.some((one) => sameCase(one.key, key)));
  const facts = model?.cases.find((one) => sameCase(one.key, key));
  if (model === undefined || facts === undefined) return undefined;
  const source = footer(`Of commit ${of.headSha.slice(0, 7)}, measured in `, link("this run", of.page), ".");
  const form = (at: number, blocks: () => readonly Block[]) => ({ at, blocks: () => [...blocks(), source] });
  const forms = [
    form(0, () => oneCase(index, model, facts, 100)),
    form(1, () => oneCase(index, model, facts, 10)),
    form(2, () => oneCase(index, model, facts, 0)),
    form(3, () => [
      ...oneCase(index, model, facts, 0).slice(0, 1),
      paragraph(
        "This case has more to tell than a comment holds. Take the run's artifacts, and see ",
        code("edgegate explain"),
        ".",
      ),
    ]),
  ];
  return fitToLimit([{ name: "case", forms }], printMarkdown, (text) => text.length <= answerLimit);
}

/** Why nothing can be told, and what there is to choose from. */
export function renderCaseQuestion(
  { gate, command }: { readonly gate: GateName; readonly command: "explain" | "rerun" },
  said: string,
  choices: readonly string[],
): string {
  const items = choices.map((one) => [code(clip(one, 200))]);
  return printMarkdown([
    paragraph(code(`/${gate} ${command}`), `: ${clip(said, 500)}`),
    ...(items.length === 0 ? [] : [list(atMost(items, mostListed, "choice"))]),
  ]);
}

/** Which cases are measured again: whoever asked may have meant fewer. */
export function renderRerunAnswer(cases: readonly CaseKey[]): string {
  const phones = new Set(cases.map(({ device }) => JSON.stringify(device))).size;
  const items = cases.map((key) => [code(clip(caseLabel(key), 200))]);
  return printMarkdown([
    paragraph(
      `Measuring ${plural(cases.length, "case")} again, on ${plural(phones, "device")}. What was measured of the others stays.`,
    ),
    list(atMost(items, mostListed, "case")),
  ]);
}

/** Why a label accepts nothing. */
export function renderLabelRefusal(label: string, said: string): string {
  return printMarkdown([paragraph("The label ", code(clip(label, 100)), ` accepts nothing: ${clip(said, 1000)}`)]);
}

/** Which commands there are. */
export function renderCommandHelp(gate: GateName): string {
  const lines: readonly (readonly [command: string, does: string])[] = [
    [
      `/${gate} accept CHECK until YYYY-MM-DD: reason`,
      "lets a broken check warn until that day. CHECK is a name as in the report, like size or my-model/latency-p90. For maintainers.",
    ],
    [`/${gate} explain CASE`, "shows all that is known of one case, by words of it, like digits float32 xnnpack."],
    [
      `/${gate} rerun CASE`,
      "measures again the cases that these words fit, and keeps what was measured of the others.",
    ],
    [`/${gate} rerun`, "measures everything again."],
    [`/${gate} help`, "says this."],
  ];
  return printMarkdown([
    heading(4, `What ${gate} can be told in a comment`),
    list(lines.map(([command, does]) => [code(command), ` ${does}`])),
    paragraph(
      "The label ",
      code(`${gate}: accept CHECK`),
      " does as the first, for this commit only: the next push ends it. All of this is heard from people who may write here, and in new comments, not in edited ones.",
    ),
  ]);
}
