/** Is everything there that a run in Test Lab needs? Asks by reading alone, and gives the command that mends each lack. */
import { readFile } from "node:fs/promises";
import * as z from "zod";
import { AndroidCatalog, Histories, Permissions, TestMatrix } from "./api/answers.ts";
import { CallFailed } from "./api/call-failed.ts";
import type { Lab } from "./lab.ts";

/** `unknown`: it can't be told by reading, or the question was not answered. */
export interface Check {
  readonly name: string;
  readonly status: "ok" | "missing" | "unknown";
  /** In words for people. */
  readonly found: string;
  /** A command that can be copied. */
  readonly fix?: string;
}

const askMs = 30_000;
const objectPermissions = ["storage.objects.create", "storage.objects.get", "storage.objects.list"] as const;
/** No matrix has this id: asking for it tells whether one may ask. */
const noMatrix = "matrix-edgegatedoctor";

type Asked =
  | { readonly answered: true; readonly found: string }
  | { readonly answered: false; readonly failed: CallFailed };

/** In the order in which they are to be mended. `member`: who we are to Google, such as `serviceAccount:…`. */
export async function examine(lab: Lab, member: string, signal: AbortSignal | undefined): Promise<readonly Check[]> {
  const { apis, call, testing, toolResults, project, bucket, bucketParts } = lab;
  const ask = () => lab.within(askMs, signal);
  const asking = (work: Promise<string>): Promise<Asked> =>
    work.then(
      (found) => ({ answered: true, found }) as const,
      (error: unknown) => {
        if (error instanceof CallFailed) return { answered: false, failed: error } as const;
        throw error;
      },
    );
  const [catalog, matrices, results, objects] = await Promise.all([
    asking(
      call({ ...ask(), send: apis.catalog("ANDROID"), limiter: testing, schema: AndroidCatalog }).then(
        ({ androidDeviceCatalog: { models } }) =>
          `${models.filter(({ form }) => form === "PHYSICAL").length} models of physical Android phones are offered`,
      ),
    ),
    asking(
      call({
        ...ask(),
        send: apis.getMatrix(noMatrix),
        limiter: testing,
        schema: z.union([TestMatrix, z.unknown()]),
        accepts: [404],
      }).then(() => "test matrices may be read"),
    ),
    asking(
      call({ ...ask(), send: apis.listHistories(undefined), limiter: toolResults, schema: Histories }).then(
        () => "results may be read",
      ),
    ),
    asking(
      call({
        ...ask(),
        send: apis.bucketPermissions(bucket, objectPermissions),
        limiter: bucketParts.limiter,
        schema: Permissions,
      }).then(({ permissions }) => {
        const lacking = objectPermissions.filter((one) => !permissions.includes(one));
        if (lacking.length > 0) throw new CallFailed("refused", `${lacking.join(", ")} not granted`, { status: 403 });
        return "objects may be written, read and listed";
      }),
    ),
  ]);
  const bind = (role: string) => `gcloud projects add-iam-policy-binding ${project} --member=${member} --role=${role}`;
  const enable = (service: string) => `gcloud services enable ${service} --project=${project}`;
  const check = (name: string, asked: Asked, service: string, grant: string): Check => {
    if (asked.answered) return { name, status: "ok", found: asked.found };
    const { facts, message, trouble } = asked.failed;
    if (trouble === "credentials")
      return { name, status: "missing", found: message, fix: "gcloud auth application-default login" };
    if (facts.reason === "SERVICE_DISABLED") return { name, status: "missing", found: message, fix: enable(service) };
    if (facts.status === 403 || facts.status === 401) return { name, status: "missing", found: message, fix: grant };
    return { name, status: "unknown", found: message };
  };
  const bucketGrant = `gcloud storage buckets add-iam-policy-binding gs://${bucket} --member=${member} --role=roles/storage.objectAdmin`;
  const bucketIsGone = !objects.answered && objects.failed.facts.status === 404;
  return [
    check(
      "Cloud Testing API, device catalog",
      catalog,
      "testing.googleapis.com",
      bind("roles/cloudtestservice.testAdmin"),
    ),
    check(
      "Cloud Testing API, test matrices",
      matrices,
      "testing.googleapis.com",
      bind("roles/cloudtestservice.testAdmin"),
    ),
    check("Tool Results API", results, "toolresults.googleapis.com", bind("roles/firebase.analyticsViewer")),
    bucketIsGone
      ? {
          name: `Bucket ${bucket}`,
          status: "missing",
          found: "there is no such bucket",
          fix: `gcloud storage buckets create gs://${bucket} --project=${project} --location=us-central1 --uniform-bucket-level-access`,
        }
      : check(`Bucket ${bucket}`, objects, "storage.googleapis.com", bucketGrant),
    {
      name: "Quota of test runs",
      status: "unknown",
      found:
        "Test Lab tells that it is used up only when it refuses a run; the limits of the project are listed by the command",
      fix: `gcloud alpha services quota list --service=testing.googleapis.com --consumer=projects/${project}`,
    },
  ];
}

const Credentials = z.union([
  z.object({ client_email: z.string() }).transform(({ client_email }) => client_email),
  z
    .object({ service_account_impersonation_url: z.string() })
    .transform(({ service_account_impersonation_url: url }) => /serviceAccounts\/([^/:]+@[^/:]+):/.exec(url)?.[1]),
]);

/** Who a file of credentials stands for, as IAM writes it; a placeholder where the file does not say. */
export async function memberOf(credentialsFile: string | undefined): Promise<string> {
  const text = credentialsFile === undefined ? "" : await readFile(credentialsFile, "utf8").catch(() => "");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const account = Credentials.safeParse(value).data;
  return account === undefined ? "YOUR_MEMBER" : `serviceAccount:${account}`;
}
