import { afterEach, describe, expect, test } from "vitest";
import { cancel, doctor } from "../../../../src/entrypoints/firebase-commands.ts";
import type { CommandContext } from "../../../../src/entrypoints/cli/commands.ts";
import { quietProgress } from "../../../fakes/progress.ts";
import { aLab, shiba, type ALab } from "./a-lab.ts";

let lab: ALab;
afterEach(() => lab.close());

const states = () => lab.emulator.records().matrices.map(({ state }) => state);
const later = (seconds: number) => lab.emulator.clock.sleep(seconds * 1000);

/** A command of a person at a desk; its own time is real. */
function context(env: Readonly<Record<string, string>> = {}): CommandContext {
  const place = { EDGEGATE_FIREBASE_PROJECT: "acme-lab", EDGEGATE_FIREBASE_BUCKET: "acme-lab-results" };
  return {
    cwd: process.cwd(),
    env: { ...place, EDGEGATE_FIREBASE_ENDPOINT: lab.emulator.url, ...env },
    signal: new AbortController().signal,
    progress: quietProgress,
    color: false,
    width: 100,
  };
}

describe("an interrupt", () => {
  test.each([
    { name: "while it is validated", afterSeconds: 5 },
    { name: "while it queues", afterSeconds: 40 },
    { name: "while it runs", afterSeconds: 100 },
  ])("cancels the matrix $name, within the runner's grace", async ({ afterSeconds }) => {
    lab = await aLab();
    const stop = new AbortController();
    const running = lab.process().run(shiba, { signal: stop.signal });
    await later(afterSeconds);
    stop.abort();
    const fromMs = lab.emulator.clock.monotonicMs();
    expect((await running).outcome).toEqual({ status: "cancelled", reason: "interrupted" });
    expect(lab.emulator.clock.monotonicMs() - fromMs).toBeLessThan(7_000);
    await later(60);
    expect(states()).toEqual(["CANCELLED"]);
  });

  test("while create is under way, its answer is waited for, because a matrix without an id can't be stopped", async () => {
    lab = await aLab();
    const stop = new AbortController();
    lab.emulator.onEntry(({ route }) => {
      if (route.endsWith("testMatrices.create")) stop.abort();
    });
    expect((await lab.process().run(shiba, { signal: stop.signal })).outcome.status).toBe("cancelled");
    await later(60);
    expect(states()).toEqual(["CANCELLED"]);
  });

  test("before anything was asked for leaves nothing", async () => {
    lab = await aLab();
    const stop = new AbortController();
    stop.abort();
    expect((await lab.process().run(shiba, { signal: stop.signal })).outcome.status).toBe("cancelled");
    expect(states()).toEqual([]);
  });

  test("is followed by a whole new run when somebody runs it again", async () => {
    lab = await aLab();
    const stop = new AbortController();
    const running = lab.process().run(shiba, { signal: stop.signal });
    await later(100);
    stop.abort();
    await running;
    await later(60);
    expect((await lab.process().run(shiba)).outcome.status).toBe("reported");
    expect(states()).toEqual(["CANCELLED", "FINISHED"]);
  });
});

describe("a newer commit of the same pull request", () => {
  const older = "1".repeat(40);
  const newer = "2".repeat(40);
  const begun = async (headSha: string, runId: string, pullRequest: number) => {
    const job = { pullRequest, runId, key: `${runId}-1` };
    const run = lab.process({ job }).run(shiba, { headSha });
    await later(30);
    return run;
  };

  test.each([
    {
      name: "cancels what an older one has running",
      runIds: ["7", "8"],
      pullRequests: [12, 12],
      is: ["CANCELLED", "FINISHED"],
    },
    {
      name: "is not cancelled by an older one that comes late",
      runIds: ["8", "7"],
      pullRequests: [12, 12],
      is: ["FINISHED", "FINISHED"],
    },
    {
      name: "leaves other pull requests alone",
      runIds: ["7", "8"],
      pullRequests: [12, 13],
      is: ["FINISHED", "FINISHED"],
    },
  ])("$name", async ({ runIds: [first = "", second = ""], pullRequests: [one = 0, other = 0], is }) => {
    lab = await aLab();
    const before = lab.process({ job: { pullRequest: one, runId: first, key: first } }).run(shiba, { headSha: older });
    await later(30);
    await lab.process({ job: { pullRequest: other, runId: second, key: second } }).run(shiba, { headSha: newer });
    await before;
    expect(states()).toEqual(is);
  });

  test("of another pull request's run the answer is its own", async () => {
    lab = await aLab();
    const runs = [begun(older, "7", 12), begun(newer, "8", 13)];
    expect((await Promise.all(runs)).map(({ outcome }) => outcome.status)).toEqual(["reported", "reported"]);
  });
});

describe("`edgegate cancel`", () => {
  test("stops what a killed process left, whether or not the id of its matrix is known", async () => {
    lab = await aLab({ pace: { kind: "speed", factor: 20 } });
    const { run } = lab.process();
    void run(shiba).catch(() => undefined);
    await later(30);
    const env = { GITHUB_REPOSITORY: "acme/models" };
    const { exitCode, terminal } = await cancel(
      { config: "nowhere.yml", pullRequest: undefined, repository: "acme/models" },
      context(env),
    );
    expect(terminal).toMatch(
      /^cancelled: matrix-\w+ \(shiba 34 of #12, bbbbbbbbbbbb\): cancelled by `edgegate cancel`$/,
    );
    expect(exitCode).toBe(0);
    expect(states()).toEqual(["CANCELLED"]);
    const again = await cancel(
      { config: "nowhere.yml", pullRequest: undefined, repository: "acme/models" },
      context(env),
    );
    expect(again.terminal).toBe("Nothing of this repository runs in Test Lab.");
  });
});

describe("`edgegate doctor firebase`", () => {
  const ask = () => doctor({ config: "nowhere.yml", topic: "firebase" }, context());

  test("finds nothing missing where all is there", async () => {
    lab = await aLab();
    const { exitCode, terminal } = await ask();
    expect(exitCode).toBe(0);
    expect(terminal).toContain("Nothing that can be asked for is missing.");
    expect(lab.emulator.records().entries.filter(({ http }) => http !== "GET")).toEqual([]);
  });

  test.each([
    {
      name: "an API that is not enabled",
      scenario: { services: ["toolresults.googleapis.com", "storage.googleapis.com"] },
      fix: "gcloud services enable testing.googleapis.com --project=acme-lab",
    },
    {
      name: "a role",
      scenario: {
        permissions: [
          "cloudtestservice.environmentcatalog.get",
          "storage.objects.create",
          "storage.objects.get",
          "storage.objects.list",
        ],
      },
      fix: "gcloud projects add-iam-policy-binding acme-lab --member=YOUR_MEMBER --role=roles/cloudtestservice.testAdmin",
    },
    {
      name: "a right on the bucket",
      scenario: { permissions: ["cloudtestservice.environmentcatalog.get", "storage.objects.get"] },
      fix: "gcloud storage buckets add-iam-policy-binding gs://acme-lab-results --member=YOUR_MEMBER --role=roles/storage.objectAdmin",
    },
    {
      name: "the bucket",
      scenario: { buckets: [] },
      fix: "gcloud storage buckets create gs://acme-lab-results --project=acme-lab --location=us-central1 --uniform-bucket-level-access",
    },
  ])("prints the command that adds $name", async ({ scenario, fix }) => {
    lab = await aLab({ scenario });
    const { exitCode, terminal } = await ask();
    expect(exitCode).toBe(3);
    expect(terminal).toContain(fix);
  });
});
