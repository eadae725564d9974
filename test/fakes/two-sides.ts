/** A repository in memory: two folders of texts. */
import type { SourceState } from "../../src/documents/changes.ts";
import type { SideName } from "../../src/documents/words.ts";
import type { TwoSides } from "../../src/ports.ts";

export type Texts = Readonly<Record<string, string>>;

export const subject = { repository: "owner/name", baseSha: "a".repeat(40), headSha: "b".repeat(40) };

/** Content stands for itself: its identity is the text, its digest a padded form of it. */
export function twoSides(texts: Record<SideName, Texts>): TwoSides {
  return {
    subject,
    readText: async (side, path) => texts[side][path],
    identity: async (side, path) => texts[side][path],
    materialise: async (side, path): Promise<SourceState> => {
      const text = texts[side][path];
      if (text === undefined) return { status: "absent" };
      if (text === "") return { status: "unreadable", reason: "empty", detail: `${path} has no bytes` };
      const extension = path.split(".").at(-1);
      const kind = extension === "tflite" || extension === "npz" || extension === "keras" ? extension : "other";
      return {
        status: "present",
        kind,
        file: { path: `sources/${path}`, sha256: digestOf(text), sizeBytes: text.length },
      };
    },
  };
}

/** A digest-shaped name of a short text. */
export function digestOf(text: string): string {
  return Buffer.from(text).toString("hex").padEnd(64, "0").slice(0, 64);
}
