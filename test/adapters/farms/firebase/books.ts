/** What has the client written down in the bucket? Read as it lies there, without any code of the client. */
import * as z from "zod";
import type { FtlEmulator } from "../../../emulators/ftl/server.ts";

const Piece = z.looseObject({
  matrixId: z.string().optional(),
  billedMinutes: z.number().optional(),
  testTimeoutSeconds: z.number().optional(),
});

function journal({ lab }: FtlEmulator): readonly (readonly [name: string, text: string])[] {
  const objects = lab.buckets.list("acme-lab-results", "edgegate/journal");
  return objects.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()] as const);
}

export function journalTexts(emulator: FtlEmulator): readonly string[] {
  return journal(emulator).map(([, text]) => text);
}

/** Minutes that are booked for each matrix; what was not settled counts in full. */
export function bookedMinutes(emulator: FtlEmulator): ReadonlyMap<string, number> {
  const pieces = new Map(
    journal(emulator).flatMap(([name, text]) => {
      // A bucket that damages what it is given is one of the faults.
      const read = Piece.safeParse(orNothing(text));
      return read.success ? [[name, read.data] as const] : [];
    }),
  );
  const booked = new Map<string, number>();
  for (const [name, { matrixId }] of pieces) {
    if (matrixId === undefined) continue;
    const of = (kind: string) => pieces.get(name.replace("-submitted", `-${kind}`));
    const reserved = Math.ceil((of("intent")?.testTimeoutSeconds ?? 0) / 60);
    booked.set(matrixId, of("end")?.billedMinutes ?? reserved);
  }
  return booked;
}

function orNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
