/** What is the plan on another computer than the one that it was made on? The same cases, on the device that is there. */
import type { BodyOf } from "../documents/by-kind.ts";
import { sameDevice, type Device } from "../documents/case-key.ts";

/**
 * A plan for this computer that another computer made (a job converts on one runner, the next measures on another): its one
 * device becomes `here`. Plans that already name it, and plans of phones, stay as they are.
 */
export function adoptDevice(plan: BodyOf<"plan">, here: Device): BodyOf<"plan"> {
  return {
    ...plan,
    devices: plan.devices.map((one) =>
      one.platform !== "host" || sameDevice(one.device, here)
        ? one
        : { ...one, device: here, cases: one.cases.map((each) => ({ ...each, key: { ...each.key, device: here } })) },
    ),
  };
}
