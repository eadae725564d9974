/**
 * Where else is the report? The Android driver sends it a second time, through the instrumentation's status (StatusChannel.java), which Test
 * Lab keeps whether or not it could pull the file: gzip members in base64, in numbered parts.
 */
import { constants, gunzipSync } from "node:zlib";

/** How the name of that file in the bucket ends. */
export const statusSuffix = "/instrumentation.results";

/** The text as far as it was sent; undefined: none of it was. What it is worth, its own events say. */
export function reportInStatus(text: string): string | undefined {
  const parts = new Map<number, string>();
  // One status a part; its two values come in no certain order.
  for (const status of text.split(/^INSTRUMENTATION_STATUS_CODE:.*$/m)) {
    const part = /^INSTRUMENTATION_STATUS: edgegate\.part=(\d+)$/m.exec(status)?.[1];
    const data = /^INSTRUMENTATION_STATUS: edgegate\.data=(\S+)$/m.exec(status)?.[1];
    if (part !== undefined && data !== undefined) parts.set(Number(part), data);
  }
  const sent: Buffer[] = [];
  for (let at = 0; parts.has(at); at += 1) sent.push(Buffer.from(parts.get(at) ?? "", "base64"));
  if (sent.length === 0) return undefined;
  try {
    // A driver that died leaves a member without its end: what there is of it counts.
    return gunzipSync(Buffer.concat(sent), { finishFlush: constants.Z_SYNC_FLUSH }).toString();
  } catch {
    return undefined;
  }
}
