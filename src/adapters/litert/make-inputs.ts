/** With which raw bytes is a model run on a device? */
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { LiteRt } from "../../ports.ts";
import type { Context } from "./context.ts";
import { digestOfFile } from "./digest.ts";
import { ask } from "./python-verb.ts";

const Inputs = z.strictObject({
  tensors: z.array(
    z.strictObject({
      index: z.int().nonnegative(),
      name: z.string(),
      dtype: z.string(),
      shape: z.array(z.int().nonnegative()),
      file: z.string().regex(/^\d+\.bin$/),
    }),
  ),
});

type Order = Parameters<LiteRt["makeInputs"]>[0];

/** One file a tensor, named by its digest. Where none can be made (a dtype that no bytes give), there is none. */
export async function makeInputs(context: Context, order: Order): Promise<Awaited<ReturnType<LiteRt["makeInputs"]>>> {
  const into = join(context.root, order.into);
  await mkdir(into, { recursive: true });
  const draft = await mkdtemp(join(into, "draft-"));
  try {
    const answer = await context.inTurn(() =>
      ask(context, {
        verb: "inputs",
        request: {
          model: join(context.root, order.model.path),
          folder: draft,
          ...(order.data === undefined ? {} : { data: join(context.root, order.data.path) }),
        },
        response: Inputs,
        signal: order.signal,
      }),
    );
    // A file that can't even be read for its inputs has no case; the plan says so.
    if (answer.status === "died") return { tensors: [], files: [] };
    const made = [];
    for (const { file, ...tensor } of answer.response.tensors) {
      const written = await digestOfFile(draft, file);
      const path = `${order.into}/${written.sha256.slice(0, 24)}.bin`;
      await rename(join(draft, file), join(context.root, path));
      made.push({ tensor, file: { ...written, path } });
    }
    return { tensors: made.map(({ tensor }) => tensor), files: made.map(({ file }) => file) };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
