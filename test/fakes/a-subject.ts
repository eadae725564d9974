/** Two commits that are compared, for tests that need some. */
import type { Subject } from "../../src/documents/envelope.ts";

export const aSubject: Subject = {
  repository: "acme/models",
  baseSha: "a".repeat(40),
  headSha: "b".repeat(40),
};
