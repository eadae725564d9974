/** What does every document say about itself? Its kind, who made it, of which commits, and from which inputs. */
import * as z from "zod";
import { Sha256 } from "./quantities.ts";

/** In the order in which they are written. */
export const documentKinds = [
  "settings",
  "changes",
  "variants",
  "accuracy",
  "model-inputs",
  "plan",
  "rerun",
  "app-bundle",
  "device-runs",
  "measurements",
  "comparison",
  "history",
  "waivers",
  "verdict",
] as const;
/** Names a document, and its file in the output folder. */
export const DocumentKind = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** The commits that are compared. `headSha` is `worktree` when uncommitted files are judged. */
export const Subject = z
  .strictObject({
    repository: z.string(),
    baseSha: z.string().regex(/^[0-9a-f]{40}$/),
    headSha: z.string().regex(/^([0-9a-f]{40}|worktree)$/),
    /** What people call the commit that is compared with: its branch or tag. Absent: nobody said. */
    baseName: z.string().min(1).max(255).optional(),
  })
  .readonly();
export type Subject = z.infer<typeof Subject>;

/** Which edgegate wrote it, by the version in its package.json. */
export const Producer = z.strictObject({ tool: z.literal("edgegate"), version: z.string() }).readonly();
export type Producer = z.infer<typeof Producer>;

/** A document that this one was made from, as it was then: another digest now means that this one is stale. */
export const DocumentInput = z.strictObject({ kind: DocumentKind, sha256: Sha256 }).readonly();
export type DocumentInput = z.infer<typeof DocumentInput>;

/** Wraps a body schema in the envelope of `kind`. */
export function documentSchema<Kind extends DocumentKind, Body extends z.ZodType>(
  kind: Kind,
  schemaVersion: number,
  body: Body,
) {
  return z.strictObject({
    kind: z.literal(kind),
    schemaVersion: z.literal(schemaVersion),
    producer: Producer,
    subject: Subject,
    inputs: z.array(DocumentInput).readonly(),
    /** SHA-256 of the document's text with this value as 64 zeros: a changed byte anywhere shows. */
    digest: Sha256,
    body,
  });
}

/** A document of some kind, whatever its body. */
export type AnyDocument = {
  readonly kind: DocumentKind;
  readonly schemaVersion: number;
  readonly producer: Producer;
  readonly subject: Subject;
  readonly inputs: readonly DocumentInput[];
  readonly digest: Sha256;
  readonly body: unknown;
};

/** Stands in for the digest while it is computed. */
export const emptyDigest: Sha256 = "0".repeat(64);

/** The text that `digest` is computed of: the document's own with the value blanked. Undefined: it names no digest. */
export function textWithoutDigest(text: string): { readonly text: string; readonly digest: Sha256 } | undefined {
  // Only the top level is indented by two spaces, and no JSON string holds a raw line break.
  const line = /^ {2}"digest": "([0-9a-f]{64})"/m.exec(text);
  if (line?.[1] === undefined) return undefined;
  const start = line.index + line[0].length - 65;
  return { text: text.slice(0, start) + emptyDigest + text.slice(start + 64), digest: line[1] };
}

/**
 * A document as the text that is written: keys sorted, two spaces, one newline at the end, so that equal documents are
 * equal bytes. Long arrays of numbers stay on one line.
 */
export function printDocument(document: AnyDocument): string {
  return printJson(document);
}

/** Any JSON value as such a text. */
export function printJson(value: unknown): string {
  return `${print(value, "")}\n`;
}

function print(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    if (value.every((item) => typeof item === "number")) return `[${value.join(",")}]`;
    const deeper = `${indent}  `;
    return `[\n${value.map((item) => deeper + print(item, deeper)).join(",\n")}\n${indent}]`;
  }
  if (value !== null && typeof value === "object") {
    const deeper = `${indent}  `;
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    if (entries.length === 0) return "{}";
    return `{\n${entries.map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${print(item, deeper)}`).join(",\n")}\n${indent}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError("a document holds finite numbers only");
  return JSON.stringify(value);
}
