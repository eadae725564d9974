/** What is in the bucket, and how is something put there exactly once? */
import { createHash } from "node:crypto";
import * as z from "zod";
import { Bytes, StoredObject, StoredObjects } from "./answers.ts";
import type { Caller } from "./call.ts";
import { CallFailed } from "./call-failed.ts";
import type { GoogleApis } from "./google.ts";
import type { RateLimiter } from "./pace.ts";

/** When to give up, and what interrupts. */
export interface Patience {
  /** Monotonic milliseconds. */
  readonly untilMs: number;
  readonly signal: AbortSignal | undefined;
}

/** What asking the bucket takes. */
export interface BucketParts {
  readonly apis: GoogleApis;
  readonly call: Caller;
  /** Waits before the next try; throws `failed` when that would be too late. */
  readonly pause: (failed: CallFailed, tries: number, patience: Patience) => Promise<void>;
  readonly limiter: RateLimiter;
  readonly bucket: string;
}

/** What stands at a name. `generation` changes with every write. */
export interface Kept {
  readonly text: string;
  readonly generation: string;
}

const notThere = z.object({ error: z.unknown() });
const largestObjectBytes = 256 * 1024 * 1024;

/** Reading, listing, and writing once. Rejects with `CallFailed`. */
export type Bucket = ReturnType<typeof bucketOf>;

/** Rejects with `CallFailed`, or the signal's reason. */
export function bucketOf({ apis, call, limiter, bucket }: BucketParts) {
  const maybe = <T>(schema: z.ZodType<T>) => z.union([schema, notThere.transform(() => undefined)]);

  async function facts(name: string, patience: Patience): Promise<StoredObject | undefined> {
    const send = apis.getObject(bucket, name);
    return call({ ...patience, send, limiter, schema: maybe(StoredObject), accepts: [404] });
  }

  /** The bytes of an object as they were when `known` was read. Rejects as unreadable when they are not those. */
  async function bytes(known: StoredObject, patience: Patience): Promise<Uint8Array> {
    if (known.size > largestObjectBytes)
      throw new CallFailed("unreadable", `${known.name} has ${known.size} bytes: more than edgegate reads`);
    const Whole = Bytes.refine(
      (found) => found.length === known.size,
      `not the ${known.size} bytes that are listed`,
    ).refine((found) => known.md5Hash === undefined || md5Of(found) === known.md5Hash, "not the bytes that are listed");
    // What is listed is there, whatever an answer says: another one comes.
    const mayPassToo = () => true;
    return call({ ...patience, send: apis.readObject(bucket, known.name), limiter, schema: Whole, mayPassToo });
  }

  async function read(name: string, patience: Patience): Promise<Kept | undefined> {
    const known = await facts(name, patience);
    if (known === undefined) return undefined;
    return { text: new TextDecoder().decode(await bytes(known, patience)), generation: known.generation };
  }

  /** Writes if the object is what the caller thinks ("0": absent). False: it is another. A lost answer is looked after. */
  async function write(name: string, text: string, generation: string, patience: Patience): Promise<boolean> {
    const send = apis.insertObject(bucket, name, text, generation);
    const schema = maybe(StoredObject);
    const written = await call({ ...patience, send, limiter, schema, accepts: [412] });
    if (written !== undefined) return true;
    // Ours, perhaps: the first try may have been carried out and its answer lost. Texts have ids in them and are never equal by chance.
    return (await read(name, patience))?.text === text;
  }

  return {
    facts,
    bytes,
    read,
    write,

    /** In the order of their names. */
    async list(prefix: string, patience: Patience): Promise<readonly StoredObject[]> {
      const found: StoredObject[] = [];
      let pageToken: string | undefined;
      do {
        const send = apis.listObjects(bucket, prefix, pageToken);
        const page = await call({ ...patience, send, limiter, schema: StoredObjects });
        found.push(...page.items);
        pageToken = page.nextPageToken;
      } while (pageToken !== undefined);
      return found;
    },
  };
}

/** As Cloud Storage prints it. */
export function md5Of(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("base64");
}
