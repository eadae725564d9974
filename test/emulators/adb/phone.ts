/**
 * What does a phone do behind adb? A shell with the few commands that a benchmark needs, a file system in memory, and a session that
 * a simulated phone carries out in no time. It proves the client's half of the talk; its numbers are nobody's.
 */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { printBenchEvent } from "../../../src/documents/bench-report-text.ts";
import type { Environment } from "../../../src/documents/bench-report.ts";
import { BenchRequest } from "../../../src/documents/bench-request.ts";
import { quiet, simulatePhone, type Behaviour } from "../../fakes/simulated-phone.ts";

export interface PhoneScript {
  readonly serial: string;
  readonly state?: string;
  readonly model?: string;
  readonly sdk?: string;
  /** Percent, and tenths of a degree, of each look at the battery in turn; the last one stays. */
  readonly battery?: readonly (readonly [level: number, tenths: number])[];
  readonly behave?: (caseId: string) => Partial<Behaviour>;
  /** How the session goes wrong after so many launches. */
  readonly trouble?: {
    readonly after: number;
    readonly kind: "app-crashes" | "cable-pulled" | "hangs" | "answers-another";
  };
  /** The report's file can't be read over adb. */
  readonly fileUnreadable?: boolean;
  /** Signed by somebody else: an install over it is refused. */
  readonly foreignApp?: boolean;
}

/** What a shell command says as it goes, and how it ends. `lost`: the phone is gone. */
export type Saying = { readonly stdout: string } | { readonly exit: number } | { readonly lost: true };

const folder = "/sdcard/Android/media/dev.edgegate.bench";
const environment: Environment = {
  platform: "android",
  deviceModel: "Stand-in",
  osVersion: "14",
  osBuild: "stand-in",
  abi: "arm64-v8a",
  soc: "unknown",
  runtime: { name: "TensorFlow Lite", version: "2.16.1" },
  appSha256: "a".repeat(64),
};

export class AdbPhoneEmulator {
  readonly script: PhoneScript;
  readonly files = new Map<string, Buffer>();
  /** Every shell command, in order. */
  readonly commands: string[] = [];
  readonly installed = new Map<"app" | "driver", Buffer>();
  connected = true;
  sessionsAtOnce = 0;
  mostSessionsAtOnce = 0;
  private foreign: boolean;
  private looks = 0;
  private stop: (() => void) | undefined;

  constructor(script: PhoneScript) {
    this.script = script;
    this.foreign = script.foreignApp ?? false;
  }

  install(apk: Buffer): string {
    const kind = Object.keys(unzipSync(apk)).includes("assets/edgegate/request.json") ? "driver" : "app";
    if (this.foreign) return "Failure [INSTALL_FAILED_UPDATE_INCOMPATIBLE: signatures do not match]\n";
    this.installed.set(kind, apk);
    return "Success\n";
  }

  async *shell(command: string): AsyncGenerator<Saying> {
    this.commands.push(command);
    for (const part of command.split("; ")) yield* this.one(part);
    if (!command.startsWith("am instrument")) yield { exit: 0 };
  }

  private async *one(command: string): AsyncGenerator<Saying> {
    const { model = "shiba", sdk = "34", battery = [[100, 300]] } = this.script;
    if (command === "getprop") {
      const properties = {
        "ro.build.version.sdk": sdk,
        "ro.product.cpu.abilist": "arm64-v8a,armeabi-v7a",
        "ro.product.device": model,
        "ro.product.manufacturer": "Google",
        "ro.product.model": "Pixel 8",
        "ro.soc.model": "Tensor G3",
      };
      yield {
        stdout: Object.entries(properties)
          .map(([key, value]) => `[${key}]: [${value}]\n`)
          .join(""),
      };
    } else if (command === "dumpsys battery") {
      const [level, tenths] = battery[Math.min(this.looks, battery.length - 1)] ?? [100, 300];
      this.looks += 1;
      yield {
        stdout: `Current Battery Service state:\n  USB powered: true\n  level: ${level}\n  scale: 100\n  temperature: ${tenths}\n`,
      };
    } else if (command.startsWith("rm -f ")) this.files.delete(command.slice(6).replaceAll("'", ""));
    else if (command.startsWith("am force-stop")) this.stop?.();
    else if (command.startsWith("pm uninstall")) {
      this.foreign = false;
      yield { stdout: "Success\n" };
    } else if (command.startsWith("am instrument")) yield* this.session();
    else if (!command.startsWith("input keyevent")) {
      yield { stdout: `/system/bin/sh: ${command.split(" ")[0]}: inaccessible or not found\n` };
    }
  }

  private async *session(): AsyncGenerator<Saying> {
    const driver = this.installed.get("driver");
    if (driver === undefined || !this.installed.has("app")) {
      yield { stdout: "INSTRUMENTATION_FAILED: dev.edgegate.bench.test/androidx.test.runner.AndroidJUnitRunner\n" };
      yield { exit: 1 };
      return;
    }
    const asset = unzipSync(driver)["assets/edgegate/request.json"];
    const text = strFromU8(asset ?? new Uint8Array());
    const request = BenchRequest.parse(JSON.parse(text));
    const { trouble, behave = () => ({}) } = this.script;
    const requestSha256 =
      trouble?.kind === "answers-another" ? "f".repeat(64) : createHash("sha256").update(text).digest("hex");
    const events = simulatePhone({
      request,
      requestSha256,
      environment,
      behave: ({ id }) => ({ ...quiet, ...behave(id) }),
      seed: 1,
    });
    this.sessionsAtOnce += 1;
    this.mostSessionsAtOnce = Math.max(this.mostSessionsAtOnce, this.sessionsAtOnce);
    try {
      yield { stdout: "INSTRUMENTATION_STATUS: numtests=1\nINSTRUMENTATION_STATUS_CODE: 1\n" };
      let waiting = "";
      let report = "";
      let parts = 0;
      let launches = 0;
      for (const event of events) {
        const line = printBenchEvent(event);
        report += line;
        waiting += line;
        if (this.script.fileUnreadable !== true)
          this.files.set(`${folder}/${request.requestId}-round-${request.round}.ndjson`, Buffer.from(report));
        if (event.event !== "launch-started" && event.event !== "session-finished") continue;
        const data = gzipSync(waiting).toString("base64");
        waiting = "";
        yield {
          stdout: `INSTRUMENTATION_STATUS: edgegate.part=${parts}\nINSTRUMENTATION_STATUS: edgegate.data=${data}\nINSTRUMENTATION_STATUS_CODE: 2\n`,
        };
        parts += 1;
        if (event.event !== "launch-started") continue;
        if (launches === trouble?.after && trouble.kind !== "answers-another") {
          yield* this.goWrong(trouble.kind);
          return;
        }
        launches += 1;
      }
      const sha256 = createHash("sha256").update(report).digest("hex");
      yield {
        stdout: `INSTRUMENTATION_STATUS: edgegate.parts=${parts}\nINSTRUMENTATION_STATUS: edgegate.sha256=${sha256}\nINSTRUMENTATION_STATUS_CODE: 2\nINSTRUMENTATION_STATUS_CODE: 0\nINSTRUMENTATION_RESULT: stream=\n\nTime: 1\n\nOK (1 test)\n\n\nINSTRUMENTATION_CODE: -1\n`,
      };
      yield { exit: 0 };
    } finally {
      this.sessionsAtOnce -= 1;
    }
  }

  private async *goWrong(kind: "app-crashes" | "cable-pulled" | "hangs"): AsyncGenerator<Saying> {
    if (kind === "cable-pulled") {
      this.connected = false;
      yield { lost: true };
    } else if (kind === "app-crashes") {
      yield { stdout: "INSTRUMENTATION_RESULT: shortMsg=Process crashed.\nINSTRUMENTATION_CODE: 0\n" };
      yield { exit: 0 };
    } else {
      await new Promise<void>((resolve) => {
        this.stop = resolve;
      });
      yield { exit: 137 };
    }
  }
}
