/** What has another run left in an artifact? Bytes with the digest that GitHub knows, unpacked only where they are expected, or refused. */
import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import type { FileRef } from "../../documents/file-ref.ts";
import type { Workspace } from "../../ports.ts";
import type { Client, Repository } from "./client.ts";
import { type Limits, unpackStrangersZip } from "./strangers-zip.ts";

/** How much is taken, before and after unpacking, in bytes and files. */
export type ArtifactLimits = Limits & { readonly zipBytes: number };

/** As GitHub lists it. */
export type ListedArtifact = {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly digest?: string | null;
  readonly workflow_run?: { readonly id?: number; readonly head_sha?: string } | null;
};

/**
 * Takes an artifact into a folder; `placeOf` as in `unpackStrangersZip`. What `refuse` makes of a reason is thrown, and
 * nothing is left in the folder then.
 */
export async function takeStrangersArtifact(order: {
  readonly client: Client;
  readonly repository: Repository;
  readonly artifact: ListedArtifact;
  /** The run that it has to be of. */
  readonly of: { readonly runId: number; readonly headSha: string };
  readonly into: Workspace;
  readonly placeOf: (name: string) => string | undefined;
  readonly limits: ArtifactLimits;
  readonly refuse: (reason: string, cause?: unknown) => Error;
}): Promise<readonly FileRef[]> {
  const { client, repository, artifact, of, into, placeOf, limits, refuse } = order;
  if (artifact.workflow_run?.id !== of.runId || artifact.workflow_run.head_sha !== of.headSha)
    throw refuse("it is another run's");
  if (artifact.size_in_bytes > limits.zipBytes)
    throw refuse(`it has ${artifact.size_in_bytes} bytes, at most ${limits.zipBytes} are taken`);
  const { data: content } = await client.rest.actions.downloadArtifact({
    ...repository,
    artifact_id: artifact.id,
    archive_format: "zip",
  });
  if (!(content instanceof ArrayBuffer)) throw refuse("GitHub gave no file");
  const zip = Buffer.from(content);
  if (zip.length > limits.zipBytes) throw refuse(`it has more than ${limits.zipBytes} bytes`);
  const digest = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
  if (artifact.digest !== undefined && artifact.digest !== null && artifact.digest !== digest)
    throw refuse("its bytes are not those that were given");
  try {
    const places = await unpackStrangersZip(zip, into.root, limits, placeOf);
    return await Promise.all([...places.values()].map((place) => into.ref(place)));
  } catch (error) {
    await rm(into.root, { recursive: true, force: true });
    throw refuse(error instanceof Error ? error.message : String(error), error);
  }
}
