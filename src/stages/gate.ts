/** The whole path in one process, on a farm that needs no build job: may this change ship? */
import { build } from "./build.ts";
import { endingComment } from "./comment-life.ts";
import { conclude, type Conclusion } from "./conclude.ts";
import type { Look } from "./look.ts";
import { prepare, type PrepareOrder } from "./prepare.ts";
import { run } from "./run.ts";
import type { Ports } from "./stage-ports.ts";

/** Ends the comment that it began when it fails. `look` where the commits were looked at already. */
export async function gate(ports: Ports, order: PrepareOrder, look?: Look): Promise<Conclusion> {
  return endingComment(ports, async () => {
    await prepare(ports, order, look);
    await build(ports);
    await run(ports);
    return conclude(ports);
  });
}
