/** What is measured, on which devices, and what may that cost? Of what `prepare` made of the models; near what pays for phones, and nothing of a change is run. */
import { devicesLockFile, printDevicesLock } from "../config/devices-lock.ts";
import type { BodyOf } from "../documents/by-kind.ts";
import { usualGate } from "../documents/gate-name.ts";
import { dollars } from "../domain/money/ledger.ts";
import { planBench } from "../domain/plan.ts";
import type { Progress } from "../ports.ts";
import { sparePhones } from "./already-failing.ts";
import { chooseFromFarm, type FarmChoice } from "./choose-devices.ts";
import { beginComment } from "./comment-life.ts";
import { preparedKinds, readPrepared } from "./prepared.ts";
import { planSpending } from "./spend.ts";
import type { Ports } from "./stage-ports.ts";

const noDevices: FarmChoice = { devices: [], notices: [], locked: [] };

/** Writes the plan, and says on the pull request what is about to be measured. A farm is asked only when a model has changed. */
export async function plan(ports: Ports): Promise<void> {
  const { workspace, farm, gate, progress } = ports;
  const prepared = await readPrepared(workspace);
  const { subject, body: settings } = prepared.settings;
  const [changes, variants, accuracy] = [prepared.changes.body, prepared.variants.body, prepared.accuracy.body];
  const choice = variants.models.length === 0 ? noDevices : await chooseFromFarm(farm, settings);
  if (choice.locked.length > 0) await workspace.writeText(devicesLockFile, printDevicesLock(choice.locked));
  // A request is its gate's own, and so are the phones that it asks and the money that it holds.
  const short = (sha: string) => sha.slice(0, gate === usualGate ? 12 : 7);
  const requestIdSeed = `${short(subject.baseSha)}-${short(subject.headSha)}${gate === usualGate ? "" : `-${gate}`}`;
  const { devices, notices } = choice;
  const planned = planBench({
    settings,
    changes,
    variants,
    inputs: prepared.inputs.body.models,
    devices,
    requestIdSeed,
  });
  const evidence = {
    settings,
    changes,
    variants,
    accuracy,
    plan: notices.length === 0 ? planned : { ...planned, deviceNotices: notices },
    apps: [],
  };
  const affordable =
    devices.length === 0 ? evidence.plan : await planSpending(ports, sparePhones(evidence), settings.settings);
  sayPrice(affordable, progress);
  await workspace.write("plan", subject, preparedKinds, affordable);
  await beginComment(ports, subject, { ...evidence, plan: affordable });
}

/** What phones may cost, before one is asked. */
function sayPrice({ devices, spend }: BodyOf<"plan">, progress: Progress): void {
  if (spend === undefined) return;
  const phones = devices.filter(({ request }) => request !== undefined).length;
  const out = devices.flatMap(({ cases }) => cases.filter(({ unplanned }) => unplanned !== undefined)).length;
  progress.note(
    `${phones} phones: likely ${dollars(spend.likelyCents)} (${dollars(spend.likelyAfterFreeCents)} after free minutes), at most ${dollars(spend.worstCents)}${out === 0 ? "" : `; ${out} cases are left out`}.`,
  );
}
