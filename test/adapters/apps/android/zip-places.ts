/** Where in a package does each file's data begin? Read from the central directory, as a phone does; knows nothing of who wrote it. */

export interface ZipPlace {
  readonly name: string;
  /** 0: stored. */
  readonly method: number;
  /** Of the data. */
  readonly offset: number;
  readonly sizeBytes: number;
}

/** In the order of the directory. For packages without a comment. */
export function placesIn(zip: Buffer): readonly ZipPlace[] {
  const end = zip.length - 22;
  const count = zip.readUInt16LE(end + 10);
  const places: ZipPlace[] = [];
  for (let at = zip.readUInt32LE(end + 16); places.length < count;) {
    const nameBytes = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    places.push({
      name: zip.toString("utf8", at + 46, at + 46 + nameBytes),
      method: zip.readUInt16LE(at + 10),
      offset: local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28),
      sizeBytes: zip.readUInt32LE(at + 20),
    });
    at += 46 + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return places;
}
