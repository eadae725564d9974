/** What can be answered? Apart from the documents' schemas, so that the command line starts without them. */
import type { DelegateName, PlatformName } from "../../documents/words.ts";

/** Farms that a team measures on; the others are for edgegate's own development. */
export const initFarms = ["host", "adb", "firebase"] as const;
/** Where a team may begin to measure. */
export type InitFarm = (typeof initFarms)[number];

/** A missing name is a compile error. */
const platforms: Readonly<Record<PlatformName, true>> = { host: true, android: true, ios: true };
const delegates: Readonly<Record<DelegateName, true>> = {
  xnnpack: true,
  gpu: true,
  cpu: true,
  nnapi: true,
  coreml: true,
};

/** Every one there is. */
export const platformNames = names(platforms);
/** Every one there is, in the order in which they are offered. */
export const delegateNames = names(delegates);

function names<Name extends string>(table: Readonly<Record<Name, true>>): readonly Name[] {
  const isName = (text: string): text is Name => Object.hasOwn(table, text);
  return Object.keys(table).filter(isName);
}
