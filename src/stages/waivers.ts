/** What have maintainers accepted by now? Read from the decisions branch once a judgement, and kept as a document. */
import type { BodyOf } from "../documents/by-kind.ts";
import type { Subject } from "../documents/envelope.ts";
import { WaiversFile, type Waiver } from "../documents/waivers.ts";
import type { DataBranch, DataFiles } from "../ports.ts";
import type { Ports } from "./stage-ports.ts";

/** The file of the decisions branch that holds every waiver. */
export const waiversFile = "waivers.json";

/**
 * Writes waivers, where there is a decisions branch to read. One that can't be read gives no waivers, which is said: what
 * nobody can show to be accepted is not accepted.
 */
export async function writeWaivers(ports: Ports, subject: Subject): Promise<BodyOf<"waivers"> | undefined> {
  const body = await waiversNow(ports);
  if (body === undefined) return undefined;
  if (body.unreadable !== undefined)
    ports.progress.warn(`Accepted findings could not be read, so none is applied: ${body.unreadable}`);
  await ports.workspace.write("waivers", subject, [], body);
  return body;
}

/** Those that may hold for the commit that is judged, today. Undefined: there is no decisions branch to read. */
export async function waiversNow({
  decisions,
  commit,
  today,
}: Pick<Ports, "decisions" | "commit" | "today">): Promise<BodyOf<"waivers"> | undefined> {
  if (decisions === undefined) return undefined;
  return waiversFor(decisions, commit)
    .then((waivers) => ({ asOf: today, waivers }))
    .catch((error: unknown) => {
      const unreadable = error instanceof Error ? error.message : String(error);
      return { asOf: today, waivers: [], unreadable };
    });
}

/** Those that may hold for a commit of a pull request, as its author pushed it; undefined: none that is known. Throws as `readWaivers` does. */
export async function waiversFor(decisions: DataBranch, commit: string | undefined): Promise<readonly Waiver[]> {
  const all = waiversIn(await decisions.file(waiversFile));
  return all.filter((one) => one.commit === undefined || one.commit === commit);
}

/** Every waiver on the branch. Throws when the file is there and is not what edgegate writes. */
export async function readWaivers(files: DataFiles): Promise<readonly Waiver[]> {
  return waiversIn(await files.read(waiversFile));
}

function waiversIn(text: string | undefined): readonly Waiver[] {
  if (text === undefined) return [];
  return WaiversFile.parse(JSON.parse(text)).waivers;
}
