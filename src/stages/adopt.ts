/**
 * How is a fork's pull request prepared where secrets are near? Its commit is read as data, its own workflow run has done
 * the converting, and everything else is worked out here again: nothing that the run says of itself is read.
 */
import type { FileRef } from "../documents/file-ref.ts";
import { ModelName, VariantName } from "../documents/words.ts";
import { failures } from "../errors/catalogue.ts";
import type { ForkRun, Handover, Workspace } from "../ports.ts";
import type { AdoptedFiles } from "./adopted-files.ts";
import { mergeOf, type Parents } from "./fork-merge.ts";
import { convertedFiles } from "./prepared.ts";
import { prepareModels } from "./prepare.ts";
import type { Ports } from "./stage-ports.ts";

const folder = "adopted";
/** Of all legs of a fork's run together. */
const mostBytes = 2 ** 30;

/** Where the fork's own run leaves its variants; undefined for a name that is no variant's. */
function placeOf(name: string): string | undefined {
  const [top, model, side, file = "", ...more] = name.split("/");
  const variant = VariantName.safeParse(file.replace(/\.tflite$/, ""));
  const sound =
    top === "variants" && side === "candidate" && file.endsWith(".tflite") && variant.success && more.length === 0;
  return sound && ModelName.safeParse(model).success ? name : undefined;
}

/** In the fork's own run, after prepare: what the trusted workflow takes, and nothing else. Nothing came out: nothing is left. */
export async function giveCandidate(handover: Handover, workspace: Workspace, leg: number): Promise<void> {
  const { body } = await workspace.read("variants", "prepare");
  const paths = body.models.flatMap(({ candidate }) => convertedFiles(candidate).map(({ file }) => file.path));
  if (paths.length > 0) await handover.give(`candidate-${leg}`, workspace.root, paths);
}

/**
 * In the trusted workflow: the models of GitHub's merge of the pull request, whose first parent decides. `unchangedIn`: the merge in
 * which no model changes, so that nobody was asked to pay for phones. That one is judged, even when its base has moved since: what
 * changes nothing against one base may change a model against the next.
 */
export async function adopt(
  ports: Ports,
  order: {
    readonly fork: ForkRun;
    readonly parents: Parents;
    readonly unchangedIn?: string | undefined;
    readonly configFile: string;
  },
): Promise<void> {
  const { fork, configFile } = order;
  const pull = await fork.pull();
  const head = order.unchangedIn ?? pull.mergeSha;
  const base = await mergeOf(pull, head, order.parents);
  const named = head === pull.mergeSha ? { baseName: pull.baseBranch } : {};
  const adopted = (legs: number) => takeCandidate(ports, fork, `${ports.gate}-candidate`, legs);
  await prepareModels(ports, { base, head, ...named, configFile, adopted });
}

/** What each leg of the fork's run has converted. A leg that left nothing is only missing; the same file twice is refused. */
async function takeCandidate(
  { workspace, progress }: Ports,
  fork: ForkRun,
  name: string,
  legs: number,
): Promise<AdoptedFiles> {
  const files = new Map<string, FileRef>();
  let sizeBytes = 0;
  for (let leg = 1; leg <= legs; leg += 1) {
    const artifact = `${name}-${leg}`;
    const place = `${folder}/${leg}`;
    const taken = await fork.takeFiles(artifact, workspace.below(place), placeOf);
    if (taken === undefined) progress.warn(`The fork's own run left no converted models as ${artifact}.`);
    for (const file of taken ?? []) {
      sizeBytes += file.sizeBytes;
      if (files.has(file.path)) throw failures.forkFilesRefused(artifact, "another one has the same file");
      if (sizeBytes > mostBytes) throw failures.forkFilesRefused(artifact, `all have more than ${mostBytes} bytes`);
      files.set(file.path, { ...file, path: `${place}/${file.path}` });
    }
  }
  return files;
}
