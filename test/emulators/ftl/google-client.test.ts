/** Does Google's own client find a Test Lab here? It runs as it is, with the traps that it has. */
import { Readable } from "node:stream";
import { writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GoogleAuth, OAuth2Client } from "google-auth-library";
import { storage_v1 } from "googleapis/build/src/apis/storage/v1.js";
import { testing_v1 } from "googleapis/build/src/apis/testing/v1.js";
import { toolresults_v1beta3 } from "googleapis/build/src/apis/toolresults/v1beta3.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loopbackOnly, type LoopbackOnly } from "./loopback-only.ts";
import { androidMatrix, bucket } from "./plain-client.ts";
import { sampleRequest } from "./sample-packages.ts";
import { type FtlEmulator, type FtlEmulatorOptions, startFtlEmulator } from "./server.ts";

let lab: FtlEmulator;
let guard: LoopbackOnly;
beforeEach(() => {
  guard = loopbackOnly();
});
afterEach(async () => {
  guard.stop();
  await lab.close();
  if (lab.violations.length > 0) throw new Error(JSON.stringify(lab.violations));
});

async function clients(options: FtlEmulatorOptions = {}, auth: OAuth2Client = anybody()) {
  lab = await startFtlEmulator(options);
  const shared = { rootUrl: `${lab.url}/`, auth, retry: false };
  return {
    testing: new testing_v1.Testing(shared),
    results: new toolresults_v1beta3.Toolresults(shared),
    storage: new storage_v1.Storage(shared),
  };
}
function anybody(): OAuth2Client {
  const client = new OAuth2Client();
  client.setCredentials({ access_token: "anything" });
  return client;
}
const project = { projectId: "acme-lab" };

describe("Google's own client", () => {
  it("goes the whole way: upload, create, poll, Tool Results, list, download", async () => {
    const { testing, results, storage } = await clients();
    const media = { mimeType: "text/plain", body: Readable.from([Buffer.from("hello")]) };
    const inserted = await storage.objects.insert(
      { bucket, name: "a/b c.txt", requestBody: { metadata: { sha: "x" } }, media },
      { rootUrl: `${lab.url}/` },
    );
    expect(inserted.data).toMatchObject({ name: "a/b c.txt", size: "5", metadata: { sha: "x" } });

    const requestBody = await androidMatrix(lab, sampleRequest(), [["shiba", "34"]]);
    const made = await testing.projects.testMatrices.create({ ...project, requestId: "r", requestBody });
    const testMatrixId = made.data.testMatrixId ?? "";
    let matrix = made.data;
    while (matrix.state !== "FINISHED") {
      await lab.clock.sleep(15_000);
      matrix = (await testing.projects.testMatrices.get({ ...project, testMatrixId })).data;
    }
    expect(matrix.outcomeSummary).toBe("SUCCESS");
    await lab.clock.sleep(30_000);
    const { historyId = "", executionId = "" } = matrix.resultStorage?.toolResultsExecution ?? {};
    const where = { ...project, historyId: historyId ?? "", executionId: executionId ?? "" };
    const steps = await results.projects.histories.executions.steps.list(where);
    expect(steps.data.steps).toMatchObject([{ state: "complete", outcome: { summary: "success" } }]);

    const listed = await storage.objects.list({ bucket, prefix: "runs/1/", fields: "items(name,size),nextPageToken" });
    const report = listed.data.items?.find(({ name }) => name?.endsWith(".ndjson") === true);
    expect(Object.keys(report ?? {})).toEqual(["name", "size"]);
    const got = await storage.objects.get(
      { bucket, object: report?.name ?? "", alt: "media" },
      { responseType: "text" },
    );
    expect(got.data).toContain('"event":"session-finished"');
    expect(guard.refused).toEqual([]);
  });

  it("would upload to the real Google when the root is not said for each call", async () => {
    const { storage } = await clients();
    const media = { mimeType: "text/plain", body: Readable.from([Buffer.from("hello")]) };
    await expect(storage.objects.insert({ bucket, name: "x", media })).rejects.toThrow("storage.googleapis.com");
    expect(guard.refused).toEqual(["storage.googleapis.com"]);
  });

  it("throws what the lab refused, with its status and words", async () => {
    const { testing } = await clients();
    await expect(testing.projects.testMatrices.get({ ...project, testMatrixId: "matrix-none" })).rejects.toMatchObject({
      status: 404,
      message: "Test matrix matrix-none was not found.",
    });
    await expect(
      testing.testEnvironmentCatalog.get({ environmentType: "IOS", projectId: "other" }),
    ).resolves.toBeDefined();
  });

  it("gets tokens by workload identity federation, and needs a new client when they end early", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ftl-wif-"));
    try {
      await clients({ scenario: { tokenSeconds: 600 } });
      const keyFilename = join(folder, "credentials.json");
      await writeFile(keyFilename, lab.workloadIdentityFile);
      const newcomer = () => {
        const auth = new GoogleAuth({
          keyFilename,
          scopes: "https://www.googleapis.com/auth/cloud-platform",
          ...project,
        });
        const testing = new testing_v1.Testing({ rootUrl: `${lab.url}/`, auth, retry: false });
        return () => testing.testEnvironmentCatalog.get({ environmentType: "ANDROID", ...project });
      };
      const catalog = newcomer();
      expect((await catalog()).data.androidDeviceCatalog?.models?.length).toBe(20);
      const routes = lab.records().entries.map(({ route, status }) => `${route.split(".").slice(-1).join()} ${status}`);
      expect(routes).toEqual(["token 200", "token 200", "generateAccessToken 200", "get 200"]);
      // Its own clock did not move, so it does not renew the token; nor does it when it is told that the token has ended.
      await lab.clock.advance(601_000);
      await expect(catalog()).rejects.toMatchObject({ status: 401 });
      expect((await newcomer()()).status).toBe(200);
      expect(guard.refused).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
