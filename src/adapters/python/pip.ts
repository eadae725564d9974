/** What does pip say? Its lines as progress, its failures as ours. Pure. */
import { failures } from "../../errors/catalogue.ts";
import type { Failure } from "../../errors/failure.ts";

/** Only what the lock names, only with its hash, and only wheels: nothing runs while it is installed. */
export function installArguments(lockFile: string): readonly string[] {
  const quiet = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"];
  return ["-m", "pip", "install", ...quiet, "--require-hashes", "--only-binary", ":all:", "--requirement", lockFile];
}

/** What a line of pip's says of the way; undefined: nothing that a person would miss. */
export function progressOf(line: string): { readonly package: string } | "installing" | undefined {
  // From an index `Collecting NAME==…`; from a folder `Processing …/NAME-VERSION-….whl`.
  const collecting = /^(?:Collecting |Processing (?:\S*\/)?)([A-Za-z0-9._]+(?:-[A-Za-z_][A-Za-z0-9._]*)*)/.exec(
    line,
  )?.[1];
  if (collecting !== undefined) return { package: collecting };
  return line.startsWith("Installing collected packages") ? "installing" : undefined;
}

/** How many requirements a lock has. Some are for other platforms: no more than this many will be collected. */
export function requirementCount(lock: string): number {
  return lock.split("\n").filter((line) => /^[A-Za-z0-9]/.test(line)).length;
}

const unreachable =
  /Failed to establish a new connection|NewConnectionError|NameResolutionError|Temporary failure in name resolution|Name or service not known|ProxyError|ConnectTimeout|ReadTimeout|Read timed out|Connection refused|Connection reset|Network is unreachable|SSLError|CERTIFICATE_VERIFY_FAILED|Max retries exceeded|Connection broken/;
const noneFound = /from versions: none/;

/** Why pip failed, from what it wrote to stderr. */
export function readFailure(set: string, stderr: string): Failure {
  const lines = stderr
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const connection = lines.find((line) => unreachable.test(line));
  if (connection !== undefined)
    return failures.packagesUnreachable(set, brief(unreachable.exec(connection)?.[0] ?? connection));
  const errors = lines.filter((line) => line.startsWith("ERROR: ")).map((line) => line.slice("ERROR: ".length));
  const none = errors.find((line) => noneFound.test(line));
  if (none !== undefined) return failures.packagesUnreachable(set, brief(none));
  return failures.packagesRefused(set, brief(errors.join(" ") || lines.at(-1) || "pip gave no reason"));
}

function brief(text: string): string {
  const plain = text.replace(/\.$/, "");
  return plain.length <= 400 ? plain : `${plain.slice(0, 400)}…`;
}
