/**
 * What does the report say, in which order, and what gives way first when it is too long? The number `at` of a form is
 * its turn: detail of what did not change goes first, the verdict and the worst rows never.
 */
import type { Form, Section } from "./fit-to-limit.ts";
import type { ReportIndex } from "./report-index.ts";
import { advice } from "./sections/advice.ts";
import { everything, isBroken, isChanged, modelTable } from "./sections/everything.ts";
import { findings } from "./sections/findings.ts";
import { footnote } from "./sections/footnote.ts";
import { headline } from "./sections/headline.ts";
import { method } from "./sections/method.ts";
import { movements } from "./sections/movements.ts";
import { notices } from "./sections/notices.ts";
import { settingDetails } from "./sections/setting-notices.ts";
import { shipping } from "./sections/shipping.ts";
import { whyLines } from "./sections/why.ts";
import type { Block } from "./blocks.ts";

type Blocks = () => readonly Block[];

/** The sections in order, each with its shorter forms. */
export function compose(index: ReportIndex): readonly Section[] {
  return [
    section("headline", () => headline(index)),
    section("notices", () => notices(index, 10), [16, () => notices(index, 3)], [19, () => notices(index, 1)]),
    section(
      "movements",
      () => movements(index, 20, 1000),
      [8, () => movements(index, 20, 100)],
      [14, () => movements(index, 20, 0)],
      [18, () => movements(index, 8, 0)],
      [21, () => movements(index, 3, 0)],
    ),
    section("why", () => whyLines(index, 12), [17, () => whyLines(index, 4)], [20, nothing]),
    section("findings", () => findings(index, 10), [16, () => findings(index, 3)], [19, nothing]),
    section("advice", () => advice(index, 2, 20), [11, () => advice(index, 2, 5)], [15, () => advice(index, 1, 1)]),
    section(
      "shipping",
      () => shipping(index, 3, 400),
      [5, () => shipping(index, 3, 40)],
      [6, () => shipping(index, 3, 10)],
      [13, nothing],
    ),
    section(
      "models",
      () => modelTable(index, 8, 2000),
      [9, () => modelTable(index, 8, 500)],
      [10, () => modelTable(index, 8, 100)],
      [13, nothing],
    ),
    section("settings", () => settingDetails(index, 50), [7, () => settingDetails(index, 10)], [12, nothing]),
    section(
      "everything",
      () => everything(index, "all"),
      [1, () => everything(index, "all", isChanged)],
      [2, () => everything(index, "shipping", isChanged)],
      [3, () => everything(index, "all", isBroken(index))],
      [4, () => everything(index, "shipping", isBroken(index))],
      [5, nothing],
    ),
    section("method", () => method(index, 50), [4, () => method(index, 5)], [15, () => method(index, 0)]),
    section("footnote", () => footnote(index)),
  ];
}

function section(name: string, longest: Blocks, ...shorter: readonly (readonly [number, Blocks])[]): Section {
  const forms: readonly Form[] = [{ at: 0, blocks: longest }, ...shorter.map(([at, blocks]): Form => ({ at, blocks }))];
  return { name, forms };
}

const nothing: Blocks = () => [];
