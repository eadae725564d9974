/** To how many bytes are the segments of a native library aligned? A phone with 16 KiB pages can't load less than 16,384. */

export function segmentAlignment(elf: Buffer): number {
  if (elf.toString("latin1", 0, 4) !== "\u007FELF") throw new Error("not an ELF file");
  const wide = elf.readUInt8(4) === 2;
  const table = wide ? Number(elf.readBigUInt64LE(0x20)) : elf.readUInt32LE(0x1c);
  const [sizeAt, countAt] = wide ? [0x36, 0x38] : [0x2a, 0x2c];
  const [size, count] = [elf.readUInt16LE(sizeAt), elf.readUInt16LE(countAt)];
  const load = 1;
  const alignments = Array.from({ length: count }, (_, at) => table + at * size)
    .filter((at) => elf.readUInt32LE(at) === load)
    .map((at) => (wide ? Number(elf.readBigUInt64LE(at + 0x30)) : elf.readUInt32LE(at + 0x1c)));
  return Math.min(...alignments);
}
