/** Which bytes does a document speak of? Documents never hold blobs: they name a file and its digest. */
import * as z from "zod";
import { Bytes, Sha256 } from "./quantities.ts";

/** A file below the output folder (`path` is relative to it, with forward slashes, and stays inside it). */
export const FileRef = z
  .strictObject({
    path: z
      .string()
      .min(1)
      .refine(
        (path) => !/(^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0)/.test(path),
        "the path must stay inside the folder",
      ),
    sha256: Sha256,
    sizeBytes: Bytes,
  })
  .readonly();
export type FileRef = z.infer<typeof FileRef>;
