/** What does the environment say about Test Lab: where it is, who we are, and which workflow run this is? */
import { failures } from "../../../errors/catalogue.ts";
import type { Job } from "./intent.ts";
import type { LabPlace } from "./lab.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Undefined: the environment says nothing of it. */
export interface FirebaseEnvironment {
  readonly project: string | undefined;
  readonly bucket: string | undefined;
  /** An emulator on this computer. Absent: Google. */
  readonly endpoint: string | undefined;
  readonly credentialsFile: string | undefined;
  readonly job: Job;
}

/** `newId` names a run that GitHub does not number. Throws a failure for an endpoint on another computer: it would get our token. */
export function readEnvironment(env: Environment, newId: () => string): FirebaseEnvironment {
  const given = (name: string): string | undefined => (env[name] === "" ? undefined : env[name]);
  const endpoint = given("EDGEGATE_FIREBASE_ENDPOINT");
  if (endpoint !== undefined && !isLoopback(endpoint)) throw failures.firebaseEndpoint(endpoint);
  // The step's own mark: `post` stops what this step began, and nothing of its neighbours.
  const step = [given("EDGEGATE_STAGE")].filter((mark) => mark !== undefined);
  const runId = given("GITHUB_RUN_ID");
  // A workflow that follows a fork's run is told which pull request it is for: its own ref is the default branch.
  const pullRequest = given("EDGEGATE_PULL_REQUEST") ?? /^refs\/pull\/(\d+)\//.exec(given("GITHUB_REF") ?? "")?.[1];
  return {
    project: given("EDGEGATE_FIREBASE_PROJECT"),
    bucket: given("EDGEGATE_FIREBASE_BUCKET"),
    endpoint,
    credentialsFile: given("GOOGLE_APPLICATION_CREDENTIALS"),
    job: {
      pullRequest: pullRequest === undefined ? undefined : Number(pullRequest),
      runId,
      key: runId === undefined ? newId() : [runId, given("GITHUB_RUN_ATTEMPT") ?? "1", ...step].join("-"),
    },
  };
}

function isLoopback(endpoint: string): boolean {
  const url = URL.parse(endpoint);
  return url?.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
}

/** The environment's word counts before the config's. Throws a failure when neither says it. */
export function placeOf(
  environment: Pick<FirebaseEnvironment, "project" | "bucket">,
  config: { readonly project?: string | undefined; readonly bucket?: string | undefined } | undefined,
): LabPlace {
  const project = environment.project ?? config?.project;
  const bucket = environment.bucket ?? config?.bucket;
  if (project === undefined || bucket === undefined)
    throw failures.firebaseUnplaced([
      ...(project === undefined ? ["the project"] : []),
      ...(bucket === undefined ? ["the bucket"] : []),
    ]);
  return { project, bucket };
}
