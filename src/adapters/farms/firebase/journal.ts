/** How are intents and what became of them kept? One object a piece, in the results bucket; the first writer of a piece wins. */
import type * as z from "zod";
import type { Patience } from "./api/bucket.ts";
import { CallFailed } from "./api/call-failed.ts";
import { names, pieceOf, pieceSchemas, type Intent, type PieceKind, type Submitted } from "./intent.ts";
import type { Lab } from "./lab.ts";

type Piece<Kind extends PieceKind> = z.infer<(typeof pieceSchemas)[Kind]>;

/** An attempt that nobody has ended. */
export interface OpenAttempt {
  readonly slot: string;
  readonly attempt: number;
  readonly intent: Intent;
  /** Absent: nobody learned whether the matrix was made. */
  readonly submitted: Submitted | undefined;
}

/** Pieces by slot and attempt. Rejects with `CallFailed`. */
export interface Journal {
  /** Undefined: not there. Rejects when it is there and can't be read: that is not absent. */
  read<Kind extends PieceKind>(
    slot: string,
    attempt: number,
    kind: Kind,
    patience: Patience,
  ): Promise<Piece<Kind> | undefined>;
  /** What stands there afterwards: `piece`, or what somebody else wrote first. */
  settle<Kind extends PieceKind>(
    slot: string,
    attempt: number,
    kind: Kind,
    piece: Piece<Kind>,
    patience: Patience,
  ): Promise<Piece<Kind>>;
  /** Which pieces of a slot there are, by attempt. */
  kinds(slot: string, patience: Patience): Promise<ReadonlyMap<number, ReadonlySet<PieceKind>>>;
  /** Attempts below a prefix (see `names`) that have an intent and no end. */
  open(prefix: string, patience: Patience): Promise<readonly OpenAttempt[]>;
}

const mostTries = 5;

/** Over the bucket of a lab. Keeps nothing of its own. */
export function bucketJournal({ objects }: Lab): Journal {
  const journal: Journal = {
    async read(slot, attempt, kind, patience) {
      const name = names.piece(slot, attempt, kind);
      const kept = await objects.read(name, patience);
      return kept === undefined ? undefined : parse(kind, name, kept.text);
    },

    async settle(slot, attempt, kind, piece, patience) {
      const name = names.piece(slot, attempt, kind);
      const text = `${JSON.stringify(piece, undefined, 1)}\n`;
      for (let tries = 0; tries < mostTries; tries += 1) {
        if (await objects.write(name, text, "0", patience)) return piece;
        const theirs = await journal.read(slot, attempt, kind, patience);
        if (theirs !== undefined) return theirs;
      }
      throw new CallFailed("unreadable", `the bucket says that ${name} is there, and does not give it`);
    },

    async kinds(slot, patience) {
      const kinds = new Map<number, Set<PieceKind>>();
      for (const { name } of await objects.list(slot, patience)) {
        const piece = pieceOf(name);
        if (piece !== undefined) kinds.set(piece.attempt, (kinds.get(piece.attempt) ?? new Set()).add(piece.kind));
      }
      return kinds;
    },

    async open(prefix, patience) {
      const listed = await objects.list(prefix, patience);
      const pieces = listed.flatMap(({ name }) => pieceOf(name) ?? []);
      const has = (slot: string, attempt: number, kind: PieceKind) =>
        pieces.some((one) => one.slot === slot && one.attempt === attempt && one.kind === kind);
      const open = pieces.filter(({ slot, attempt, kind }) => kind === "intent" && !has(slot, attempt, "end"));
      const read = await Promise.all(
        open.map(async ({ slot, attempt }): Promise<readonly OpenAttempt[]> => {
          const [intent, submitted] = await Promise.all([
            journal.read(slot, attempt, "intent", patience),
            has(slot, attempt, "submitted") ? journal.read(slot, attempt, "submitted", patience) : undefined,
          ]);
          return intent === undefined ? [] : [{ slot, attempt, intent, submitted }];
        }),
      );
      return read.flat();
    },
  };
  return journal;
}

function parse<Kind extends PieceKind>(kind: Kind, name: string, text: string): Piece<Kind> {
  const unreadable = (why: string) => new CallFailed("unreadable", `${name} in the bucket can't be read: ${why}`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable("it is not JSON");
  }
  const schema: z.ZodType<Piece<Kind>> = schemaOf(kind);
  const read = schema.safeParse(value);
  if (!read.success) throw unreadable(`${read.error.issues[0]?.path.join(".")}: ${read.error.issues[0]?.message}`);
  return read.data;
}

function schemaOf<Kind extends PieceKind>(kind: Kind): z.ZodType<Piece<Kind>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table's row for this kind
  return pieceSchemas[kind] as unknown as z.ZodType<Piece<Kind>>;
}
