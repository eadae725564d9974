/** Can a fork's commit be fetched from a private repository without the token coming to lie anywhere? From a git server that asks for it. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchToken } from "../../src/adapters/git/fetch-token.ts";
import { fetchedParentsOf } from "../../src/adapters/git/resolve.ts";
import { nodeProcesses } from "../../src/adapters/processes/node.ts";
import type { Processes } from "../../src/ports.ts";
import { requires } from "../requirements.ts";

const lacking = await requires("git");
const token = "ghs_reads/the+private=repository";
const basic = Buffer.from(`x-access-token:${token}`).toString("base64");

describe.skipIf(lacking)("a private repository's fork", () => {
  let folder = "";
  let server: Server;
  let url = "";
  let shas: Record<"first" | "change" | "merge", string>;
  const git = (where: string, ...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: join(folder, where),
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: "1" },
      stdio: ["ignore", "pipe", "ignore"],
    })
      .toString()
      .trim();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgegate-private-"));
    git(".", "init", "-q", "-b", "main", "origin");
    git("origin", "commit", "-q", "--allow-empty", "-m", "first");
    git(".", "clone", "-q", `file://${folder}/origin`, "clone");
    git("origin", "commit", "-q", "--allow-empty", "-m", "landed since");
    const first = git("origin", "rev-parse", "HEAD");
    git("origin", "checkout", "-q", "-b", "change");
    git("origin", "commit", "-q", "--allow-empty", "-m", "change");
    const change = git("origin", "rev-parse", "HEAD");
    git("origin", "checkout", "-q", "-b", "merged", "main");
    git("origin", "merge", "-q", "--no-ff", "change", "-m", "merge");
    shas = { first, change, merge: git("origin", "rev-parse", "HEAD") };
    git("origin", "config", "uploadpack.allowAnySHA1InWant", "true");
    server = createServer((request, response) => {
      if (request.headers.authorization !== `basic ${basic}`) {
        response.writeHead(401, { "www-authenticate": "Basic" }).end();
        return;
      }
      const { pathname, search } = new URL(request.url ?? "", "http://git.example");
      const backend = spawn("git", ["http-backend"], {
        env: {
          ...process.env,
          GIT_PROJECT_ROOT: folder,
          GIT_HTTP_EXPORT_ALL: "1",
          PATH_INFO: pathname,
          QUERY_STRING: search.slice(1),
          REQUEST_METHOD: request.method,
          CONTENT_TYPE: request.headers["content-type"] ?? "",
          HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
          GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
        },
        stdio: ["pipe", "pipe", "ignore"],
      });
      request.pipe(backend.stdin);
      const chunks: Buffer[] = [];
      backend.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
      backend.on("close", () => {
        const answer = Buffer.concat(chunks);
        const end = answer.indexOf("\r\n\r\n");
        for (const line of answer.subarray(0, end).toString().split("\r\n")) {
          const [name = "", value = ""] = line.split(/: /, 2);
          response.setHeader(name, value);
        }
        response.end(answer.subarray(end + 4));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    url = typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}` : "";
    git("clone", "remote", "set-url", "origin", `${url}/origin/.git`);
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  /** What was on a command line. */
  const lines: string[] = [];
  const watched = (): Processes => {
    const processes = nodeProcesses();
    return {
      ...processes,
      run(command, args, options) {
        lines.push(args.join(" "));
        return processes.run(command, args, options);
      },
    };
  };
  const parents = (sha: string, given: string | undefined, at = url) =>
    fetchedParentsOf(watched(), join(folder, "clone"), sha, undefined, fetchToken({ GITHUB_SERVER_URL: at }, given));

  it.each([
    { name: "without a token", given: undefined },
    { name: "with an empty one", given: "" },
    { name: "with another one", given: "ghs_other" },
  ])("is not fetched $name", async ({ given }) => {
    await expect(parents(shas.merge, given)).rejects.toMatchObject({ code: "unknown-ref" });
  });

  it("gets no token where its address is another server's than the workflow's", async () => {
    await expect(parents(shas.merge, token, "https://github.com")).rejects.toMatchObject({ code: "unknown-ref" });
  });

  it("is fetched with the token, which then lies in no file and stood on no command line", async () => {
    expect(await parents(shas.merge, token)).toEqual([shas.first, shas.change]);
    // What it is compared with came along: whatever is asked next needs no token.
    expect(git("clone", "cat-file", "-t", shas.first)).toBe("commit");
    const files = await readdir(join(folder, "clone"), { recursive: true, withFileTypes: true });
    const texts = await Promise.all(
      files.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name), "latin1")),
    );
    expect(texts.length).toBeGreaterThan(10);
    for (const secret of [token, basic])
      for (const text of [...texts, ...lines]) expect(text.includes(secret)).toBe(false);
  });

  it("whose fetch fails in words that hold the token says them without it", () => {
    const redact = fetchToken({}, token)?.redact;
    const said = redact?.(`fatal: AUTHORIZATION: basic ${basic}, ${token}`) ?? "";
    expect(said).toMatch(/^fatal: AUTHORIZATION: basic \S*\*\*\*\S*, \*\*\*$/);
    // Nothing of it can be read back.
    expect(Buffer.from(/basic (\w*)/.exec(said)?.[1] ?? "", "base64").toString()).not.toContain("ghs");
  });

  it("keeps what the environment tells git already", () => {
    const { env } = fetchToken({ GIT_CONFIG_COUNT: "2" }, token) ?? {};
    expect(env).toEqual({
      GIT_CONFIG_COUNT: "3",
      GIT_CONFIG_KEY_2: "http.https://github.com/.extraheader",
      GIT_CONFIG_VALUE_2: `AUTHORIZATION: basic ${basic}`,
    });
  });
});
