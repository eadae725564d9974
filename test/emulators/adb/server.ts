/**
 * A stand-in for adb's own server, for the real `adb` client: the smart-socket protocol (host:…, transports), shell v2, install
 * through `exec:cmd package`, and sync (STAT, SEND, RECV). ANDROID_ADB_SERVER_PORT leads a client here. Writes down every request.
 */
import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { AdbPhoneEmulator, type PhoneScript } from "./phone.ts";

export interface AdbServerEmulator {
  readonly port: number;
  readonly phones: ReadonlyMap<string, AdbPhoneEmulator>;
  /** Every service that a client asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** What clients of version 1.0.41 call it. */
const version = "0029";

export async function startAdbServer(scripts: readonly PhoneScript[]): Promise<AdbServerEmulator> {
  const phones = new Map(scripts.map((script) => [script.serial, new AdbPhoneEmulator(script)]));
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    void talk(new Reader(socket), socket, phones, requests).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server that listens has such an address
  const { port } = server.address() as AddressInfo;
  return {
    port,
    phones,
    requests,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function talk(
  reader: Reader,
  socket: Socket,
  phones: ReadonlyMap<string, AdbPhoneEmulator>,
  requests: string[],
): Promise<void> {
  let phone: AdbPhoneEmulator | undefined;
  for (;;) {
    const length = Number.parseInt((await reader.take(4)).toString("latin1"), 16);
    const service = (await reader.take(length)).toString("utf8");
    requests.push(service);
    if (phone === undefined) {
      const chosen = host(service, socket, phones);
      if (chosen === "answered") return;
      phone = chosen;
    } else {
      socket.write("OKAY");
      if (service.startsWith("shell")) await shell(service.slice(service.indexOf(":") + 1), phone, socket);
      else if (service.startsWith("exec:cmd package")) await install(service, phone, reader, socket);
      else if (service === "sync:") await sync(phone, reader, socket);
      socket.end();
      return;
    }
  }
}

/** The phone that the rest of the talk is with, or "answered" when this was all. */
function host(
  service: string,
  socket: Socket,
  phones: ReadonlyMap<string, AdbPhoneEmulator>,
): AdbPhoneEmulator | "answered" {
  const text = (words: string): "answered" => {
    socket.end(`OKAY${hex(words)}`);
    return "answered";
  };
  const fail = (words: string): "answered" => {
    socket.end(`FAIL${hex(words)}`);
    return "answered";
  };
  if (service === "host:version") return text(version);
  if (service === "host:devices-l") return text(list(phones));
  if (service === "host:host-features" || service === "host:features") return text("shell_v2,cmd");
  const [, serial = "", what = ""] =
    /^host-serial:(.+):([a-z-]+)$/.exec(service) ?? /^host:(?:transport|tport:serial):(.+)$/.exec(service) ?? [];
  const phone = phones.get(serial);
  if (phone?.connected !== true) return fail(`device '${serial}' not found`);
  if (what === "features") return text("shell_v2,cmd");
  if (what !== "") return fail(`unknown host service ${what}`);
  socket.write("OKAY");
  if (service.startsWith("host:tport")) socket.write(Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]));
  return phone;
}

function list(phones: ReadonlyMap<string, AdbPhoneEmulator>): string {
  return [...phones.values()]
    .filter(({ connected }) => connected)
    .map(({ script: { serial, state = "device", model = "shiba" } }) =>
      state === "device"
        ? `${serial.padEnd(22)} device usb:1-1 product:${model} model:Pixel_8 device:${model} transport_id:1\n`
        : `${serial.padEnd(22)} ${state} usb:1-2 transport_id:2\n`,
    )
    .join("");
}

async function shell(command: string, phone: AdbPhoneEmulator, socket: Socket): Promise<void> {
  for await (const saying of phone.shell(command)) {
    if ("lost" in saying) {
      // What the phone had said was on its way already.
      socket.end();
      return;
    }
    if ("stdout" in saying) socket.write(packet(1, Buffer.from(saying.stdout)));
    else socket.write(packet(3, Buffer.from([saying.exit])));
  }
}

async function install(service: string, phone: AdbPhoneEmulator, reader: Reader, socket: Socket): Promise<void> {
  const [, size = "0"] = /-S (\d+)/.exec(service) ?? [];
  socket.write(phone.install(await reader.take(Number(size))));
}

async function sync(phone: AdbPhoneEmulator, reader: Reader, socket: Socket): Promise<void> {
  const unreadable = phone.script.fileUnreadable === true;
  for (;;) {
    const id = (await reader.take(4)).toString("latin1");
    const length = (await reader.take(4)).readUInt32LE();
    if (id === "QUIT") return;
    const path = (await reader.take(length)).toString("utf8");
    const file = unreadable ? undefined : phone.files.get(path);
    if (id === "STAT") {
      const answer = Buffer.alloc(16);
      answer.write("STAT", "latin1");
      answer.writeUInt32LE(file === undefined ? 0 : 0o100_644, 4);
      answer.writeUInt32LE(file?.length ?? 0, 8);
      socket.write(answer);
    } else if (id === "RECV") {
      if (file === undefined) socket.write(Buffer.concat([word("FAIL", 4), Buffer.from("gone")]));
      else {
        for (let at = 0; at < file.length; at += 65_536) {
          const chunk = file.subarray(at, at + 65_536);
          socket.write(Buffer.concat([word("DATA", chunk.length), chunk]));
        }
        socket.write(word("DONE", 0));
      }
    } else throw new Error(`sync ${id} is not emulated`);
  }
}

function word(id: string, length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.write(id, "latin1");
  bytes.writeUInt32LE(length, 4);
  return bytes;
}

function packet(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt8(id);
  head.writeUInt32LE(data.length, 1);
  return Buffer.concat([head, data]);
}

function hex(text: string): string {
  return `${Buffer.byteLength(text).toString(16).padStart(4, "0")}${text}`;
}

/** Bytes of a socket, so many at a time. */
class Reader {
  private bytes: Buffer = Buffer.alloc(0);
  private wake: (() => void) | undefined;
  private ended = false;

  constructor(socket: Socket) {
    socket.on("data", (chunk: Buffer) => {
      this.bytes = Buffer.concat([this.bytes, chunk]);
      this.wake?.();
    });
    socket.on("close", () => {
      this.ended = true;
      this.wake?.();
    });
  }

  async take(count: number): Promise<Buffer> {
    while (this.bytes.length < count) {
      if (this.ended) throw new Error("the client has gone");
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    const taken = this.bytes.subarray(0, count);
    this.bytes = this.bytes.subarray(count);
    return taken;
  }
}
