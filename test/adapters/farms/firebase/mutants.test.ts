/** Does each defence matter? It is taken away, and the invariants, which hold with it, are broken in just the way that it prevents. */
import { describe, expect, test } from "vitest";
import { usualBudgets } from "../../../../src/adapters/farms/firebase/budgets.ts";
import type { JournalEntry } from "../../../emulators/ftl/journal.ts";
import { liveThrough, type BadDay, type DayEnd, type Mutation } from "./a-bad-day.ts";

const day = (more: Partial<BadDay>): BadDay => ({ scenario: {}, kills: [], interruptSeconds: undefined, ...more });
const addressOf = (input: Parameters<typeof fetch>[0]): string =>
  input instanceof Request ? input.url : input.toString();

/** Every request goes to another address. */
const rewriting =
  (rewrite: (address: string, process: number) => string): NonNullable<Mutation["send"]> =>
  (send, process) =>
  (input, init) =>
    send(rewrite(addressOf(input), process), init);

const without: Record<string, { readonly day: BadDay; readonly mutation: Mutation; readonly breaks: string }> = {
  "the request id": {
    day: day({ scenario: { faults: [{ name: "reset-after-commit", route: "testMatrices.create" }] } }),
    mutation: { send: rewriting((address) => address.replace(/requestId=[^&]*&?/, "")) },
    breaks: "no duplicate matrix",
  },
  "a journal that others read": {
    day: day({ kills: [{ atRequest: 14, afterAnswer: true }] }),
    mutation: {
      send: rewriting((address, process) => address.replace("edgegate%2Fjournal", `edgegate%2Fjournal${process}`)),
    },
    breaks: "no duplicate matrix",
  },
  "the cancel": {
    day: day({ scenario: { faults: [{ name: "matrix-stuck-pending" }] } }),
    mutation: {
      send: (send) => async (input, init) =>
        addressOf(input).includes(":cancel") ? Response.json({ testState: "PENDING" }) : send(input, init),
    },
    breaks: "no orphan left running",
  },
  "the queue's budget": {
    day: day({ scenario: { faults: [{ name: "matrix-stuck-pending", seconds: 5 * 3600 }] } }),
    mutation: { farm: { budgets: { ...usualBudgets, queueMs: Number.POSITIVE_INFINITY } } },
    breaks: "no wait past its budget",
  },
  "Retry-After": {
    day: day({ scenario: { faults: [{ name: "http-429-retry-after", route: "testMatrices.get", after: 1 }] } }),
    mutation: {
      send: (send) => async (input, init) => {
        const answer = await send(input, init);
        answer.headers.delete("retry-after");
        return answer;
      },
    },
    breaks: "asked again before it was asked to",
  },
  "the binding of a report by its digests": {
    day: day({ scenario: { faults: [{ name: "payload-other-model" }] } }),
    mutation: { farm: { readPayload: () => ({ status: "complete" }) } },
    breaks: "a foreign report taken for ours",
  },
};

/** And what the lab's own invariants do not say: whether a client waits as told, and takes what is not its own. */
function brokenOn({ broken, entries, keptSpoilt }: DayEnd, { scenario }: BadDay): readonly string[] {
  const names = broken.map(({ invariant }): string => invariant);
  if (entries.some((one, at) => wasHurried(one, entries.slice(at + 1))))
    names.push("asked again before it was asked to");
  const isForeign = scenario.faults?.some(({ name }) => name === "payload-other-model") === true;
  if (isForeign && keptSpoilt) names.push("a foreign report taken for ours");
  return names;
}

function wasHurried({ fault, untilMs, route, address }: JournalEntry, later: readonly JournalEntry[]): boolean {
  if (fault?.endsWith("-retry-after") !== true) return false;
  const next = later.find((one) => one.route === route && one.address === address);
  return next !== undefined && next.fromMs < untilMs + 30_000;
}

async function live(day: BadDay, mutation: Mutation): Promise<readonly string[]> {
  return brokenOn(await liveThrough(1, day, mutation), day);
}

describe.each(Object.entries(without))("%s", (_, { day, mutation, breaks }) => {
  test("holds", async () => {
    expect(await live(day, {})).toEqual([]);
  });
  test("taken away, is missed", async () => {
    expect(await live(day, mutation)).toContain(breaks);
  });
});
