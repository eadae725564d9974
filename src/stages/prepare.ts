/** What changed, what comes out of it, how right is it, and what is to be measured? Needs no phone and no secret. */
import { devicesLockFile, printDevicesLock } from "../config/devices-lock.ts";
import type { BodyOf } from "../documents/by-kind.ts";
import { planBench } from "../domain/plan.ts";
import type { Progress } from "../ports.ts";
import type { AdoptedFiles } from "./adopted-files.ts";
import { sparePhones } from "./already-failing.ts";
import { planSpending } from "./spend.ts";
import type { Ports } from "./stage-ports.ts";
import { chooseFromFarm } from "./choose-devices.ts";
import { beginComment } from "./comment-life.ts";
import { convertModels } from "./convert.ts";
import { detectChanges } from "./detect.ts";
import { evaluateModels } from "./evaluate.ts";
import { makeInputs } from "./make-inputs.ts";
import { loadSettings } from "./settings.ts";

export type PrepareOrder = {
  readonly base: string;
  readonly head: string;
  readonly configFile: string;
  /**
   * The change is a stranger's: what their run converted. It is asked for only once it is needed; no source of the
   * candidate's that a framework would load is converted here, and no command of the user's is run on it.
   */
  readonly adopted?: () => Promise<AdoptedFiles>;
};

/** Writes settings, changes, variants, accuracy and plan; where phones were chosen, also what to commit as the lockfile. */
export async function prepare(ports: Ports, order: PrepareOrder): Promise<void> {
  const { workspace, litert, farm, progress, signal } = ports;
  await workspace.clear();
  const sides = await ports.repository.open(order.base, order.head, workspace, signal);
  const { subject } = sides;
  const { base, head, body: settings } = await loadSettings(sides, order.configFile);
  await workspace.write("settings", subject, [], settings);

  const changes = { models: await detectChanges(sides, base, head, progress) };
  await workspace.write("changes", subject, ["settings"], changes);

  const adopted = await order.adopted?.();
  const variants = {
    models: await convertModels({ litert, changes: changes.models, base, head, adopted, progress, signal }),
  };
  await workspace.write("variants", subject, ["settings", "changes"], variants);

  const accuracy = {
    models: await evaluateModels({
      litert,
      changes: changes.models,
      variants: variants.models,
      settings: settings.settings,
      fromStranger: adopted !== undefined,
      progress,
      signal,
    }),
  };
  await workspace.write("accuracy", subject, ["settings", "changes", "variants"], accuracy);

  const inputs = await makeInputs({ litert, changes: changes.models, variants: variants.models, progress, signal });
  const choice = await chooseFromFarm(farm, settings);
  if (choice.locked.length > 0) await workspace.writeText(devicesLockFile, printDevicesLock(choice.locked));
  const requestIdSeed = `${subject.baseSha.slice(0, 12)}-${subject.headSha.slice(0, 12)}`;
  const planned = planBench({ settings, changes, variants, inputs, devices: choice.devices, requestIdSeed });
  const plan = choice.notices.length === 0 ? planned : { ...planned, deviceNotices: choice.notices };
  const evidence = { settings, changes, variants, accuracy, plan, apps: [] };
  const affordable = await planSpending(ports, sparePhones(evidence), settings.settings);
  sayPrice(affordable, progress);
  await workspace.write("plan", subject, ["settings", "changes", "variants", "accuracy"], affordable);
  await beginComment(ports, subject, { ...evidence, plan: affordable });
}

/** What phones may cost, before one is asked. */
function sayPrice({ devices, spend }: BodyOf<"plan">, progress: Progress): void {
  if (spend === undefined) return;
  const phones = devices.filter(({ request }) => request !== undefined).length;
  const dollars = (cents: number): string => `$${(cents / 100).toFixed(2)}`;
  const out = devices.flatMap(({ cases }) => cases.filter(({ unplanned }) => unplanned !== undefined)).length;
  progress.note(
    `${phones} phones: likely ${dollars(spend.likelyCents)} (${dollars(spend.likelyAfterFreeCents)} after free minutes), at most ${dollars(spend.worstCents)}${out === 0 ? "" : `; ${out} cases are left out`}.`,
  );
}
