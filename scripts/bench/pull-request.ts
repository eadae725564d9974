/**
 * What does one pull request of many models on six phones cost? `node scripts/bench/pull-request.ts [models] [times] [fork]`
 * takes a scene through all jobs against a local GitHub: calls of its REST API, the wait for `conclude` with a history of 20
 * pushes, and the comment's length. Times are of this computer, with the pauses that the client keeps between writes.
 */
import process from "node:process";
import { onePullRequest } from "../../test/e2e/one-pull-request.ts";
import { appOnSixPhones } from "../../test/scenarios/phones.ts";
import { playScene } from "../../test/scenarios/scene.ts";
import { median } from "./session.ts";

const models = Number(process.argv[2] ?? 40);
const times = Number(process.argv[3] ?? 5);
const fromFork = process.argv[4] === "fork";
const pushes = 20;

const played = playScene(appOnSixPhones(models));
const seconds: number[] = [];
for (let time = 0; time < times; time += 1) {
  const life = await onePullRequest(played, pushes, { fromFork });
  for (const job of life.jobs) {
    const started = performance.now();
    await life.run(job);
    if (job === "conclude") seconds.push((performance.now() - started) / 1000);
  }
  if (time === 0) {
    const calls = life.calls();
    console.log(`${models} models × 6 phones: ${played.plan.devices.flatMap(({ cases }) => cases).length} cases`);
    console.log(`${calls.length} REST calls in ${life.jobs.length} jobs:`);
    for (const [operation, those] of Map.groupBy(calls, (operation) => operation))
      console.log(`  ${String(those.length).padStart(3)} ${operation}`);
    const comments = life.github.repository.commentsOn(7).map(({ body }) => `${body.length} characters`);
    console.log(`${comments.length} comment: ${comments.join(", ")}`);
  }
  await life.close();
}
console.log(
  `conclude: median ${median(seconds).toFixed(1)} s, highest ${Math.max(...seconds).toFixed(1)} s of ${times}`,
);
console.log(`highest memory of this process ${(process.resourceUsage().maxRSS / 1e6).toFixed(2)} GB`);
