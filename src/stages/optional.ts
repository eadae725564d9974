/** Which documents does not every run have, and what do they say where they are there? */
import type { BodyOf } from "../documents/by-kind.ts";
import type { Workspace } from "../ports.ts";

/** With the command that writes each. That one lacks is no failure: nothing was built, nobody asked for cases again or could accept, nothing ships. */
const writers = { "app-bundle": "build", rerun: "plan", waivers: "conclude", history: "conclude" } as const;
type OptionalKind = keyof typeof writers;

/** Undefined when it is not there at all; one that is there and can't be read is the failure that it always is. */
export async function readOptional<Kind extends OptionalKind>(
  workspace: Workspace,
  kind: Kind,
): Promise<BodyOf<Kind> | undefined> {
  return (await workspace.has(kind)) ? (await workspace.read(kind, writers[kind])).body : undefined;
}

/** The kind, where it is there: among the inputs of a document that is made from it. */
export async function presentOptional<Kind extends OptionalKind>(
  workspace: Workspace,
  kind: Kind,
): Promise<readonly Kind[]> {
  return (await workspace.has(kind)) ? [kind] : [];
}
