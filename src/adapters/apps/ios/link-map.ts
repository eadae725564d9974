/** What does the runtime add to an app? Its library is linked into the executable, so the linker's map is asked. */

/**
 * Bytes of all that came from TensorFlow Lite's own libraries (pods TensorFlowLiteC and TensorFlowLite) and was not stripped as
 * dead. Undefined when the text is no link map or names none of them: unknown, not zero.
 */
export function runtimeBytesOf(linkMap: string): number | undefined {
  const files = new Set<string>();
  let bytes = 0;
  let section = "";
  for (const line of linkMap.split("\n")) {
    if (line.startsWith("# ")) {
      if (!line.startsWith("# Address")) section = line;
      continue;
    }
    if (section.startsWith("# Object files:")) {
      const [, id, path] = /^\[\s*(\d+)\] (.*)$/.exec(line) ?? [];
      if (id !== undefined && path !== undefined && /TensorFlowLite(C|CCoreML|CMetal)?\.framework\//.test(path))
        files.add(id);
    } else if (section.startsWith("# Symbols:")) {
      const [, size, id] = /^0x[0-9A-Fa-f]+\s+0x([0-9A-Fa-f]+)\s+\[\s*(\d+)\]/.exec(line) ?? [];
      if (size !== undefined && id !== undefined && files.has(id)) bytes += Number.parseInt(size, 16);
    }
  }
  return bytes > 0 ? bytes : undefined;
}
