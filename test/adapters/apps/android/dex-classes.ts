/** Which classes does a .dex file define? Read from its tables; knows nothing of who wrote it. */

/** Descriptors such as `Ldev/edgegate/bench/launch/Launch;`. Throws for bytes that are no dex file. */
export function dexClasses(dex: Buffer): readonly string[] {
  if (dex.toString("latin1", 0, 4) !== "dex\n") throw new Error("not a dex file");
  const [strings, types, count, classes] = [0x3c, 0x44, 0x60, 0x64].map((at) => dex.readUInt32LE(at));
  if (strings === undefined || types === undefined || count === undefined || classes === undefined)
    throw new Error("a dex file without tables");
  return Array.from({ length: count }, (_, at) => {
    const type = dex.readUInt32LE(classes + at * 32);
    return stringAt(dex, dex.readUInt32LE(strings + dex.readUInt32LE(types + type * 4) * 4));
  });
}

/** A length in ULEB128 (of characters; not needed), then the text up to a zero. */
function stringAt(dex: Buffer, offset: number): string {
  let start = offset;
  while (dex.readUInt8(start) >= 0x80) start += 1;
  return dex.toString("utf8", start + 1, dex.indexOf(0, start + 1));
}
