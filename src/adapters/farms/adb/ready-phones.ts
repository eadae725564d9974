/** Which phones are plugged in, switched on and trusted, and what is each? */
import { failures } from "../../../errors/catalogue.ts";
import type { OfferedDevice } from "../../../ports.ts";
import type { Adb } from "./client.ts";
import { offeredPhone, parseDeviceList, parseProperties } from "./phone-text.ts";

/** A phone that can be measured on, by what adb calls it. */
export interface ReadyPhone {
  readonly serial: string;
  readonly offered: OfferedDevice;
}

/** In adb's order; only that of the serial `only`, unless it is empty. Throws `no-phone` with what was seen instead. */
export async function readyPhones(
  adb: Adb,
  only: string,
  signal: AbortSignal | undefined,
): Promise<readonly ReadyPhone[]> {
  const listed = parseDeviceList(await adb.list(signal)).filter(({ serial }) => only === "" || serial === only);
  const seen: string[] = listed.filter(({ state }) => state !== "device").map((one) => `${one.serial} ${one.state}`);
  const asked = listed.filter(({ state }) => state === "device");
  const answers = await Promise.all(
    asked.map(async ({ serial }): Promise<readonly ReadyPhone[]> => {
      const call = { timeoutMs: 30_000, ...(signal === undefined ? {} : { signal }) };
      const { exitCode, stdout } = await adb.phone(serial).shell("getprop", call);
      const offered = exitCode === 0 ? offeredPhone(parseProperties(stdout)) : undefined;
      if (offered !== undefined) return [{ serial, offered }];
      seen.push(`${serial} does not say what it is`);
      return [];
    }),
  );
  const phones = answers.flat();
  if (phones.length === 0) throw failures.noPhone(seen);
  return phones;
}
