/** Who may do what in the project, and which of its services are on? And where tokens come from. */
import { type Answer, ok, refusal } from "./answers.ts";
import type { Api } from "./contract.ts";
import type { Call, Routes } from "./call.ts";
import { defined, list, object, text } from "./json.ts";
import type { Lab } from "./lab.ts";

export const projectRoutes: Routes = {
  "serviceusage.services.get"(call) {
    const { v1Id1: project = "", servicesId: service = "" } = call.path;
    return ok(serviceResource(call.lab, project, service));
  },
  "serviceusage.services.batchGet"({ lab, path, query }) {
    const { v1Id1: project = "" } = path;
    const services = query.getAll("names").map((name) => serviceResource(lab, project, name.split("/").at(-1) ?? ""));
    return ok({ services });
  },
  "cloudresourcemanager.projects.testIamPermissions": (call) => permissions(call),
  "cloudresourcemanager.projects.get"({ lab, path }) {
    const projectId = path["projectId"] ?? path["projectsId"] ?? "";
    if (projectId !== lab.scenario.project)
      return refusal("cloudresourcemanager", 403, "The caller does not have permission");
    return ok({ projectId, name: path["projectId"] === undefined ? "projects/1" : projectId });
  },
  "sts.token"({ lab, body, bytes }) {
    // Clients send the form of RFC 8693; the JSON of the description is taken, too.
    const form = new URLSearchParams(body === undefined ? bytes.toString() : "");
    const given = object(body);
    const subject = form.get("subject_token") ?? text(given["subjectToken"]);
    if (subject === undefined)
      return { status: 400, body: { error: "invalid_request", error_description: "no subject token" } };
    return ok({
      access_token: newToken(lab, "federated"),
      issued_token_type: "urn:ietf:params:oauth:token-type:access_token",
      token_type: "Bearer",
      expires_in: lab.scenario.tokenSeconds,
    });
  },
  "iamcredentials.projects.serviceAccounts.generateAccessToken"({ lab }) {
    // In the time of the client's own clock, which Google's libraries take from the system. The lab holds to its own.
    const expireTime = new Date(Date.now() + lab.scenario.tokenSeconds * 1000).toISOString();
    return ok({ accessToken: newToken(lab, "service-account"), expireTime });
  },
};

/** What the descriptions have no method for: an OAuth token for a service account's key, and GitHub's identity token. */
export function tokenAnswer(lab: Lab, http: string, pathname: string): Answer | undefined {
  if (http === "POST" && pathname === "/token")
    return ok({ access_token: newToken(lab, "key"), token_type: "Bearer", expires_in: lab.scenario.tokenSeconds });
  if (http === "GET" && pathname === "/oidc")
    return ok({ value: `${part({ alg: "none" })}.${part({ sub: "repo:acme" })}.emulated` });
  return undefined;
}
function part(value: { readonly [key: string]: string }): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function newToken(lab: Lab, kind: string): string {
  const token = `ya29.${kind}-${lab.nextId("token")}`;
  lab.tokens.set(token, lab.clock.nowMs() + lab.scenario.tokenSeconds * 1000);
  return token;
}

/**
 * Why the caller may not; undefined: it may. Any token will do that the lab did not give out (an emulator has no secrets); those that it
 * did give out end in time.
 */
export function unauthorised(lab: Lab, api: Api, authorization: string | undefined): Answer | undefined {
  const [, token] = /^Bearer (.+)$/i.exec(authorization ?? "") ?? [];
  const ends = token === undefined ? 0 : lab.tokens.get(token);
  if (ends === undefined || ends > lab.clock.nowMs()) return undefined;
  return refusal(
    api,
    401,
    "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.",
  );
}

function permissions({ lab, path, body }: Call): Answer {
  const project = path["resource"] ?? path["projectsId"];
  if (project !== lab.scenario.project)
    return refusal("cloudresourcemanager", 403, "The caller does not have permission");
  const granted = list(object(body)["permissions"]).filter((one) => typeof one === "string" && lab.allows(one));
  return ok(defined({ permissions: granted.length > 0 ? granted : undefined }));
}

function serviceResource(lab: Lab, project: string, service: string) {
  const state = lab.scenario.services.includes(service) ? "ENABLED" : "DISABLED";
  return { name: `projects/${project}/services/${service}`, parent: `projects/${project}`, state };
}

/** The credential file of `external_account` that leads to this lab. Its only secret is that there is none. */
export function workloadIdentityFile(url: string): string {
  const file = {
    type: "external_account",
    audience: "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/github",
    subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
    token_url: `${url}/v1/token`,
    service_account_impersonation_url: `${url}/v1/projects/-/serviceAccounts/edgegate@acme-lab.iam.gserviceaccount.com:generateAccessToken`,
    credential_source: { url: `${url}/oidc`, format: { type: "json", subject_token_field_name: "value" } },
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}
