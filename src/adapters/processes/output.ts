/** What did a child process print? Kept whole, as its last part only, or line by line; never without a bound. */
import { StringDecoder } from "node:string_decoder";

/** Takes chunks as they come. `add` answers false once there is more than may be kept. */
export interface Output {
  add(chunk: Buffer): boolean;
  /** No more will come. */
  end(): void;
}

/** Keeps everything, up to `limitBytes`. */
export class WholeOutput implements Output {
  readonly #chunks: Buffer[] = [];
  readonly #limitBytes: number;
  #sizeBytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  add(chunk: Buffer): boolean {
    this.#sizeBytes += chunk.length;
    if (this.#sizeBytes > this.#limitBytes) return false;
    this.#chunks.push(chunk);
    return true;
  }

  end(): void {
    // Nothing is held back.
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}

/** Keeps the last `limitBytes`, where the reason of a failure stands. */
export class OutputTail implements Output {
  readonly #limitBytes: number;
  #tail: Buffer = Buffer.alloc(0);

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  add(chunk: Buffer): boolean {
    this.#tail = Buffer.concat([this.#tail, chunk]).subarray(-this.#limitBytes);
    return true;
  }

  end(): void {
    // Nothing is held back.
  }

  text(): string {
    return this.#tail.toString("utf8");
  }
}

/** Hands on each line without its line break, the last one also without any; a line may have `limitBytes` characters. */
export class OutputLines implements Output {
  readonly #decoder = new StringDecoder("utf8");
  readonly #onLine: (line: string) => void;
  readonly #limitBytes: number;
  #started = "";

  constructor(limitBytes: number, onLine: (line: string) => void) {
    this.#limitBytes = limitBytes;
    this.#onLine = onLine;
  }

  add(chunk: Buffer): boolean {
    const parts = this.#decoder.write(chunk).split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      this.#onLine((this.#started + part).replace(/\r$/, ""));
      this.#started = "";
    }
    this.#started += last;
    return this.#started.length <= this.#limitBytes;
  }

  end(): void {
    this.#started += this.#decoder.end();
    if (this.#started !== "") this.#onLine(this.#started);
    this.#started = "";
  }
}
