/** What is every stage given? The ports that one command needs, and the signal that interrupts it. */
import type { GateName } from "../documents/gate-name.ts";
import type {
  AppBuilder,
  DataBranch,
  DeviceFarm,
  Ledger,
  LiteRt,
  Progress,
  PullRequest,
  Repository,
  Workspace,
} from "../ports.ts";

/** Made once a command by the wire. Undefined is what this command's surroundings don't have. */
export type Ports = {
  readonly repository: Repository;
  readonly workspace: Workspace;
  readonly litert: LiteRt;
  readonly farm: DeviceFarm;
  readonly appBuilders: readonly AppBuilder[];
  readonly pullRequest: PullRequest | undefined;
  /** Where maintainers' decisions are kept. Undefined: nobody decides here but the config. */
  readonly decisions: DataBranch | undefined;
  /** The commit of the pull request that is judged, as its author pushed it. Undefined: there is no pull request. */
  readonly commit: string | undefined;
  /** Where main's measurements are kept. Undefined: no report tells of them. */
  readonly history: DataBranch | undefined;
  /** Where the farm's paid minutes are counted. Undefined: a farm that costs nothing. */
  readonly spending: { readonly ledger: Ledger; readonly pullRequest: string | undefined } | undefined;
  /** The day in UTC. */
  readonly today: string;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
  /** Which gate of the pull request this is. */
  readonly gate: GateName;
  /** edgegate's own version, for the report. */
  readonly toolVersion: string;
  /** Addresses that the report may point to. */
  readonly links: { readonly artifact?: string; readonly run?: string };
};
