/** Does a fault hit here and now? Counts occasions; what was hit is kept for the journal. */
import { type FaultName, faultRows } from "./fault-names.ts";
import type { PlantedFault } from "./scenario.ts";

export interface Occasion {
  /** Id of the method that is asked. */
  readonly route?: string | undefined;
  /** Device models that are concerned. */
  readonly devices?: readonly string[] | undefined;
}
interface Planted {
  readonly fault: PlantedFault;
  seen: number;
  hits: number;
  firstMs: number | undefined;
}

export class PlantedFaults {
  readonly #planted: Planted[];
  readonly #nowMs: () => number;
  readonly hits: { readonly name: FaultName; readonly atMs: number }[] = [];

  constructor(faults: readonly PlantedFault[], nowMs: () => number) {
    this.#nowMs = nowMs;
    this.#planted = faults.map((fault) => ({ fault, seen: 0, hits: 0, firstMs: undefined }));
  }

  plant(fault: PlantedFault): void {
    this.#planted.push({ fault, seen: 0, hits: 0, firstMs: undefined });
  }

  /** The first planted fault of these names that hits this occasion. */
  hit(names: readonly FaultName[], occasion: Occasion = {}): PlantedFault | undefined {
    return this.#find(({ name }) => names.includes(name), occasion);
  }

  /** The first planted fault of plain HTTP that hits this request. */
  hitHttp(occasion: Occasion): PlantedFault | undefined {
    return this.#find(({ name }) => faultRows[name].place === "http", occasion);
  }

  #find(wanted: (fault: PlantedFault) => boolean, occasion: Occasion): PlantedFault | undefined {
    for (const planted of this.#planted) {
      const { fault } = planted;
      if (!wanted(fault) || !concerns(fault, occasion)) continue;
      const nowMs = this.#nowMs();
      planted.seen += 1;
      if (planted.seen <= fault.after) continue;
      planted.firstMs ??= nowMs;
      const over = fault.forSeconds !== undefined && nowMs > planted.firstMs + fault.forSeconds * 1000;
      const lasts = faultRows[fault.name].lasts === true || fault.forSeconds !== undefined;
      const times = fault.times ?? (lasts ? Number.POSITIVE_INFINITY : 1);
      if (over || planted.hits >= times) continue;
      planted.hits += 1;
      this.hits.push({ name: fault.name, atMs: nowMs });
      return fault;
    }
    return undefined;
  }
}

function concerns({ route, device }: PlantedFault, occasion: Occasion): boolean {
  if (route !== undefined && occasion.route?.endsWith(route) !== true) return false;
  return device === undefined || occasion.devices?.includes(device) === true;
}
