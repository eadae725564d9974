/** Of which commits is this, made by what, and where is the rest? */
import { code, dotted, footer, link, type Block } from "../blocks.ts";
import { speaker } from "../comment-marker.ts";
import type { ReportIndex } from "../report-index.ts";

/** The last line of every report, with the commits in short. */
export function footnote(index: ReportIndex): readonly Block[] {
  const { base } = index;
  const { subject, links, settings } = index.input;
  const head = subject.headSha === "worktree" ? "uncommitted files" : subject.headSha.slice(0, 7);
  return [
    footer(
      ...dotted([
        [speaker(index.input)],
        [`${base} `, code(subject.baseSha.slice(0, 7)), " → PR ", code(head)],
        [`limits of ${settings.decidedBy === "base" ? base : "this PR"}'s `, code(settings.settings.configFile)],
        ...(links.artifact === undefined ? [] : [[link("all documents", links.artifact)]]),
        ...(links.run === undefined ? [] : [[link("run", links.run)]]),
      ]),
    ),
  ];
}
