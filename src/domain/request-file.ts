/** What is a file called in a bench request? Named by its content, so that equal files travel once. */
import type { RequestFile } from "../documents/bench-request.ts";
import type { FileRef } from "../documents/file-ref.ts";

/** `extension` without its dot: `tflite` for models, `bin` for input tensors. */
export function requestFile(file: FileRef, extension: "tflite" | "bin"): RequestFile {
  return {
    id: `f-${file.sha256.slice(0, 24)}`,
    path: `files/${file.sha256}.${extension}`,
    sha256: file.sha256,
    sizeBytes: file.sizeBytes,
  };
}
