/** What changed, what comes out of it, how right is it, and what is to be measured? */
import { legCount, modelsOfLeg, type Leg } from "../domain/legs.ts";
import type { AdoptedFiles } from "./adopted-files.ts";
import { convertModels } from "./convert.ts";
import { copyOut } from "./detect.ts";
import { evaluateModels } from "./evaluate.ts";
import { type Commits, type Look, lookAt } from "./look.ts";
import { makeInputs } from "./make-inputs.ts";
import { plan } from "./plan.ts";
import type { Ports } from "./stage-ports.ts";

/** What is compared, and which part of it this job makes. */
export type PrepareOrder = Commits & {
  /** Only these of the models. Absent: all. */
  readonly leg?: Leg | undefined;
  /**
   * The change is a stranger's: what their run converted. It is asked for only once it is needed; no source of the
   * candidate's that a framework would load is converted here, and no command of the user's is run on it. `legs`: how many
   * jobs their run had for it.
   */
  readonly adopted?: (legs: number) => Promise<AdoptedFiles>;
};

/** Writes settings, changes, variants, accuracy, model-inputs and plan; where phones were chosen, also what to commit as the lockfile. */
export async function prepare(ports: Ports, order: PrepareOrder, look?: Look): Promise<void> {
  await prepareModels(ports, order, look);
  await plan(ports);
}

/**
 * Everything of `prepare` but the plan. Needs no phone and no secret, and runs what the models bring: converters, the user's
 * commands. `look` where the commits were looked at already.
 */
export async function prepareModels(ports: Ports, order: PrepareOrder, look?: Look): Promise<void> {
  const { workspace, litert, progress, signal } = ports;
  const {
    sides,
    base,
    head,
    body: settings,
    changes: found,
  } = look ?? (await lookAt(ports, { ...order, byStranger: order.adopted !== undefined }));
  const { subject } = sides;
  await workspace.write("settings", subject, [], settings);

  const mine = order.leg === undefined ? found : modelsOfLeg(order.leg, found);
  const changes = { models: await copyOut(sides, base, head, mine) };
  await workspace.write("changes", subject, ["settings"], changes);

  const adopted = await order.adopted?.(legCount(found));
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

  const inputs = {
    models: await makeInputs({ litert, changes: changes.models, variants: variants.models, progress, signal }),
  };
  await workspace.write("model-inputs", subject, ["settings", "changes", "variants"], inputs);
}
