/**
 * What does `am instrument -w -r` say while it runs? How it ends, and the report itself, a second way: in parts of gzip and base64
 * (benchmark-apps/android, StatusChannel), for when its file can't be pulled.
 */
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";

/** Hears the program's lines, and says what they came to once it has ended. */
export interface InstrumentationReader {
  hear(line: string): void;
  /** The report as far as whole parts came; undefined when none did, or when they are not what was sent. */
  report(): { readonly text: string; readonly isWhole: boolean } | undefined;
  /** Undefined: it went through. Otherwise what it said of its failure. */
  failure(): string | undefined;
}

/** `onReportLine` hears each line of the report as it comes, for progress only. */
export function readInstrumentation(onReportLine: (line: string) => void): InstrumentationReader {
  let status = new Map<string, string>();
  let lastKey: string | undefined;
  let parts = 0;
  /** Of the member that has not come whole yet. */
  let pending = "";
  let text = "";
  let announced: { readonly parts: number; readonly sha256: string } | undefined;
  let code: string | undefined;
  let problem: string | undefined;

  function endOfStatus(kind: string): void {
    const [part, data] = [status.get("edgegate.part"), status.get("edgegate.data")];
    if (part !== undefined && data !== undefined && Number(part) === parts) {
      parts += 1;
      pending += data;
      const member = decode(pending);
      if (member !== undefined) {
        pending = "";
        text += member;
        for (const line of member.split("\n").slice(0, -1)) onReportLine(line);
      }
    }
    const [count, sha256] = [status.get("edgegate.parts"), status.get("edgegate.sha256")];
    if (count !== undefined && sha256 !== undefined) announced = { parts: Number(count), sha256 };
    // A test that fails or cannot start.
    if (kind === "-1" || kind === "-2") problem ??= (status.get("stack") ?? "the test failed").split("\n")[0];
    status = new Map();
    lastKey = undefined;
  }

  return {
    hear(raw) {
      const line = raw.replace(/\r$/, "");
      const [, key, value] = /^INSTRUMENTATION_STATUS: ([^=]+)=(.*)$/.exec(line) ?? [];
      const [, statusCode] = /^INSTRUMENTATION_STATUS_CODE: (-?\d+)$/.exec(line) ?? [];
      const [, resultKey, result] = /^INSTRUMENTATION_(?:RESULT: (\w+)=|FAILED: ?)(.*)$/.exec(line) ?? [];
      const [, lastCode] = /^INSTRUMENTATION_CODE: (-?\d+)$/.exec(line) ?? [];
      if (key !== undefined && value !== undefined) {
        status.set(key, value);
        lastKey = key;
      } else if (statusCode !== undefined) endOfStatus(statusCode);
      else if (lastCode !== undefined) code = lastCode;
      else if (line.startsWith("INSTRUMENTATION_FAILED")) problem ??= `it can't be started: ${result ?? ""}`;
      else if (line.startsWith("INSTRUMENTATION_ABORTED")) problem ??= line.slice("INSTRUMENTATION_ABORTED: ".length);
      else if (resultKey === "shortMsg" || resultKey === "longMsg") problem ??= result;
      else if (lastKey !== undefined) status.set(lastKey, `${status.get(lastKey) ?? ""}\n${line}`);
    },
    report() {
      if (text === "") return undefined;
      const isWhole =
        announced !== undefined &&
        announced.parts === parts &&
        announced.sha256 === createHash("sha256").update(text).digest("hex");
      return { text, isWhole };
    },
    failure: () => problem ?? (code === "-1" ? undefined : "it ended without saying so"),
  };
}

/** One gzip member in base64; undefined while it is not whole. */
function decode(member: string): string | undefined {
  try {
    return gunzipSync(Buffer.from(member, "base64")).toString("utf8");
  } catch {
    return undefined;
  }
}
