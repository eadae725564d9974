/**
 * What does Android's instrumentation print while our driver runs? Its status, in which the driver sends the report a second time
 * (StatusChannel.java): gzip members in base64, in numbered parts, and at the end their number and the text's SHA-256.
 */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

const partCharacters = 8192;

/** `whole`: the driver came to its end. */
export function instrumentationResults(report: string, whole: boolean): string {
  const members: string[] = [];
  let waiting = "";
  for (const line of report.split(/(?<=\n)/)) {
    waiting += line;
    if (!line.startsWith('{"event":"launch-started"')) continue;
    members.push(waiting);
    waiting = "";
  }
  // Of what was waiting when the driver died, nothing was sent.
  if (whole && waiting !== "") members.push(waiting);
  const texts = members.map((member) => gzipSync(member).toString("base64"));
  const parts = texts.flatMap((text) => text.match(new RegExp(`.{1,${partCharacters}}`, "g")) ?? []);
  const sent = parts.map((data, part) => status({ "edgegate.part": String(part), "edgegate.data": data }));
  if (!whole) return `${sent.join("")}INSTRUMENTATION_RESULT: shortMsg=Process crashed.\nINSTRUMENTATION_CODE: 0\n`;
  const sha256 = createHash("sha256").update(report).digest("hex");
  const last = status({ "edgegate.parts": String(parts.length), "edgegate.sha256": sha256 });
  return `${sent.join("")}${last}INSTRUMENTATION_CODE: -1\n`;
}

function status(bundle: Readonly<Record<string, string>>): string {
  const lines = Object.entries(bundle).map(([key, value]) => `INSTRUMENTATION_STATUS: ${key}=${value}\n`);
  return `${lines.join("")}INSTRUMENTATION_STATUS_CODE: 2\n`;
}
