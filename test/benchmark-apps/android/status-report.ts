/** What report came through the instrumentation's status? From what `am instrument -r` printed, as the app's README says. */
import { gunzipSync } from "node:zlib";

/** `sha256` is the app's own word for the text that it sent; undefined: it did not come to its end. Throws when parts are missing. */
export function statusReport(printed: string): { readonly text: string; readonly sha256: string | undefined } {
  const valuesOf = (key: string) =>
    [...printed.matchAll(new RegExp(`^INSTRUMENTATION_STATUS: edgegate\\.${key}=(\\S*)`, "gm"))].map(
      ([, value = ""]) => value,
    );
  const numbers = valuesOf("part").map(Number);
  const data = valuesOf("data");
  const [count] = valuesOf("parts");
  const isWhole = numbers.length === data.length && (count === undefined || Number(count) === data.length);
  if (!isWhole || numbers.some((number, at) => number !== at)) throw new Error("parts of the report are missing");
  const packed = data.map((part) => Buffer.from(part, "base64"));
  return { text: gunzipSync(Buffer.concat(packed)).toString("utf8"), sha256: valuesOf("sha256").at(0) };
}
