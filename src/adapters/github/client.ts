/** How do we speak with GitHub? One client that retries what may be retried, waits when told to, and gives up in time. */
import { randomUUID } from "node:crypto";
import type { GitHub } from "@actions/github/lib/utils";

/** GitHub's REST API, with retries and a time limit. */
export type Client = InstanceType<typeof GitHub>;

/** How patient a client is. Tests shorten it; nothing else should. */
export type Patience = {
  /** Length of the "second" that retries, rate limits and the pauses between writes are counted in. */
  readonly secondMs: number;
  /** One request's time. */
  readonly requestMs: number;
};
/** A repository as the API's requests name it. */
export type Repository = { readonly owner: string; readonly repo: string };

/** Where a repository is, and as whom it is asked. */
export type RepositoryAccess = Repository & {
  /** Root of the REST API. */
  readonly apiUrl: string;
  readonly token: string;
  /** Absent: the usual one. */
  readonly patience?: Patience | undefined;
};

/** Tests have less. */
export const usualPatience: Patience = { secondMs: 1000, requestMs: 30_000 };

/** A wait that GitHub asks for is obeyed up to this; past it the comment is given up, never the verdict. */
const longestWaitSeconds = 120;
const mostRateLimitRetries = 2;
/** GitHub asks for a second between writes; Octokit takes three between those that notify people. */
const [secondsBetweenWrites, secondsBetweenNotices] = [1, 3];

/** A client of the API at `apiUrl`. Octokit is loaded only now: most commands never speak with GitHub. */
export async function connect(apiUrl: string, token: string, patience: Patience = usualPatience): Promise<Client> {
  const [{ GitHub, defaults, getOctokitOptions }, { retry }, { throttling }, { default: Bottleneck }] =
    await Promise.all([
      import("@actions/github/lib/utils"),
      import("@octokit/plugin-retry"),
      import("@octokit/plugin-throttling"),
      import("bottleneck/light.js"),
    ]);
  // The package's own fetch goes through the proxy that the runner names.
  const { fetch: proxied }: { fetch?: typeof fetch } = defaults.request ?? {};
  const waits = (seconds: number, _request: unknown, _client: unknown, retries: number) =>
    seconds <= longestWaitSeconds && retries < mostRateLimitRetries;
  // The plugin's own queues count in real seconds, whatever its client's are.
  const every = (seconds: number) => new Bottleneck.Group({ maxConcurrent: 1, minTime: seconds * patience.secondMs });
  const Plugged = GitHub.plugin(retry, throttling);
  return new Plugged({
    ...getOctokitOptions(token),
    baseUrl: apiUrl,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    request: {
      fetch: (url: string, options: RequestInit) =>
        (proxied ?? fetch)(url, { ...options, signal: AbortSignal.timeout(patience.requestMs) }),
    },
    retry: { retryAfterBaseValue: patience.secondMs },
    throttle: {
      // Its own queue: pauses between writes are per client.
      id: randomUUID(),
      write: every(secondsBetweenWrites),
      notifications: every(secondsBetweenNotices),
      retryAfterBaseValue: patience.secondMs,
      onRateLimit: waits,
      onSecondaryRateLimit: waits,
    },
  });
}

/** What happened is told once, by whoever asked; Octokit's own log would repeat it in other words. */
function quiet(): void {}
