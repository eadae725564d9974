/** How does long work read in a job's log? A line where it begins, one at each tenth, one where it ends. */
import type { Progress } from "../../ports.ts";
import type { StepReport } from "./step-report.ts";

export function logProgress(report: Pick<StepReport, "log" | "annotate">): Progress {
  return {
    start(title, total) {
      let tenth = 0;
      report.log(total === undefined ? title : `${title} (${total})`);
      return {
        update(done, detail) {
          if (total === undefined || total === 0) return;
          const now = Math.floor((done / total) * 10);
          if (now <= tenth || now >= 10) return;
          tenth = now;
          report.log(`  ${title}: ${done} of ${total}${detail === undefined ? "" : `, ${oneLine(detail)}`}`);
        },
        finish(detail) {
          report.log(`  ${title}: done${detail === undefined ? "" : `, ${oneLine(detail)}`}`);
        },
      };
    },
    note: (text) => report.log(oneLine(text)),
    warn: (text, fix) =>
      report.annotate({ level: "warning", title: "edgegate", message: fix === undefined ? text : `${text}\n${fix}` }),
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
