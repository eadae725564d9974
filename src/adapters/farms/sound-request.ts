/** Is what a farm is asked to do our own and whole? Every farm asks this before it touches a phone. */
import { createHash } from "node:crypto";
import { printBenchRequest, requestProblems, type BenchRequest } from "../../documents/bench-request.ts";
import { failures } from "../../errors/catalogue.ts";
import type { DeviceFarm } from "../../ports.ts";

type App = NonNullable<Parameters<DeviceFarm["run"]>[0]["app"]>;

/** The request as its driver gets it, and the digest that a report of it must name. Throws `internal`: edgegate made it. */
export function soundRequest(request: BenchRequest): { readonly text: string; readonly requestSha256: string } {
  const [problem] = requestProblems(request);
  if (problem !== undefined) throw failures.internal(`the bench request is not sound: ${problem}`);
  const text = printBenchRequest(request);
  return { text, requestSha256: createHash("sha256").update(text).digest("hex") };
}

/** The app, of a farm that needs one. Throws `internal` when the stage before has given none. */
export function givenApp(farm: string, app: App | undefined): App {
  if (app === undefined) throw failures.internal(`the farm ${farm} was given no app`);
  return app;
}
