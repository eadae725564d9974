import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { memberOf } from "../../../../src/adapters/farms/firebase/doctor.ts";
import { brokenInvariants } from "../../../emulators/ftl/invariants.ts";
import { aLab, shiba, type ALab } from "./a-lab.ts";
import { journalTexts } from "./books.ts";

let lab: ALab | undefined;
let folder = "";
afterEach(async () => {
  await lab?.close();
  await rm(folder, { recursive: true, force: true });
});

async function fileWith(text: string): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), "edgegate-"));
  const path = join(folder, "credentials.json");
  await writeFile(path, text);
  return path;
}

describe("workload identity", () => {
  test("survives a poll of 45 minutes with tokens that live for ten, and shows none of them", async () => {
    const devices = [{ model: "shiba", queueSeconds: 300, runSeconds: 2_500 }];
    // The exchange of tokens is no request of ours: time waits a little for it.
    lab = await aLab({ pace: { kind: "idle", quietMs: 10 }, scenario: { tokenSeconds: 600, devices } });
    const { emulator } = lab;
    const process = lab.process({ credentialsFile: await fileWith(emulator.workloadIdentityFile) });
    const run = await process.run(shiba);
    expect(run.outcome.status).toBe("reported");
    const records = emulator.records();
    expect(records.entries.filter(({ status }) => status === 401).length).toBeGreaterThan(3);
    expect(records.secrets.length).toBeGreaterThan(3);
    const broken = brokenInvariants(records, {
      keptReports: process.kept,
      budgets: { queueMs: 9e5, validationMs: 9e5, totalMs: 9e6, slackMs: 6e5 },
      texts: new Map([
        ["logs", process.lines.join("\n")],
        ["run", JSON.stringify(run)],
        ["bucket", journalTexts(emulator).join("\n")],
      ]),
    });
    expect(broken).toEqual([]);
  });

  test("that gives no token is said in plain words, without what was sent", async () => {
    const file = {
      type: "service_account",
      client_email: "ci@acme-lab.iam.gserviceaccount.com",
      private_key: "nonsense",
    };
    lab = await aLab({ pace: { kind: "idle", quietMs: 50 } });
    const process = lab.process({ credentialsFile: await fileWith(JSON.stringify(file)) });
    const { outcome } = await process.run(shiba);
    expect(outcome).toMatchObject({ status: "infrastructure", reason: expect.stringContaining("no access token") });
    expect(JSON.stringify(outcome)).not.toContain("nonsense");
  });
});

describe("who a file of credentials stands for", () => {
  const url =
    "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ci@acme.iam.gserviceaccount.com:generateAccessToken";
  test.each([
    { name: "a service account's key", text: `{"client_email":"ci@acme.iam.gserviceaccount.com"}` },
    { name: "workload identity", text: JSON.stringify({ service_account_impersonation_url: url }) },
  ])("$name", async ({ text }) => {
    expect(await memberOf(await fileWith(text))).toBe("serviceAccount:ci@acme.iam.gserviceaccount.com");
  });
  test("is left to the reader where the file does not say", async () => {
    expect(await memberOf(undefined)).toBe("YOUR_MEMBER");
    expect(await memberOf(await fileWith("{}"))).toBe("YOUR_MEMBER");
  });
});
