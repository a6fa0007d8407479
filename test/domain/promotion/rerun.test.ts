import { describe, expect, it } from "vitest";
import type { EntryBody, Run } from "../../../src/domain/ledger/entry.ts";
import { findEnvironment } from "../../../src/domain/ledger/find.ts";
import { foldEntries } from "../../../src/domain/ledger/fold.ts";
import { nextEntries } from "../../../src/domain/ledger/next-entries.ts";
import { decideRerun } from "../../../src/domain/promotion/decide-rerun.ts";
import {
  AGENT,
  deployed,
  digestOf,
  failed,
  intended,
  published,
  succeeded,
  WRITER,
} from "../../support/ledger.ts";

type By = readonly [run: string, ...bodies: EntryBody[]];
const OLD: Run = { id: "old", attempt: 2 };

function decide(
  story: readonly By[],
  version: number | undefined,
  run = OLD,
  rerun: "rollback" | "refuse" = "rollback",
) {
  let state = foldEntries(AGENT, []);
  let last: string | undefined;
  for (const [id, ...bodies] of story) {
    const who = { ...WRITER, run: { id, attempt: 1 } };
    const next = nextEntries(state, last, bodies, who, new Date("2026-11-20T10:00:00Z"));
    state = next.state;
    last = [...next.texts.values()].at(-1);
  }
  const there = findEnvironment(state, "live");
  return decideRerun({ state, there, run, rerun, ...(version === undefined ? {} : { version }) });
}

const told = (decision: ReturnType<typeof decide>) =>
  decision.rerun === "as-asked"
    ? "as-asked"
    : `${decision.rerun}${decision.rerun === "rollback" ? ` to v${decision.version}` : ""} ${decision.reason.code}`;

/** Entries 1 to 3, by a run of their own. */
const three: By = ["publisher", published(1), published(2), published(3)];
const put = (run: string, version: number, seq: number): By => [run, ...deployed("live", version, seq)];
const fail = (run: string, version: number, seq: number, running: number | null): By => [
  run,
  intended("live", version, seq),
  failed("live", version, seq, running),
];
const ask = (run: string, version: number): By => [
  run,
  {
    type: "promotion-requested",
    version,
    digest: digestOf(version),
    environment: "live",
    approvalsSeen: 0,
  },
];

describe("re-running a run", () => {
  it.each<[string, string, readonly By[], number | undefined]>([
    ["its version is active", "nothing-to-do already-active", [three, put("old", 1, 4)], 1],
    [
      "its version is active again, by others",
      "nothing-to-do already-active",
      [three, put("old", 1, 4), put("x", 2, 6), put("y", 1, 8)],
      1,
    ],
    ["something newer runs", "rollback to v1 rerun-rolls-back", [three, put("old", 1, 4), put("x", 2, 6)], 1],
    [
      "something newer was tried and changed nothing",
      "nothing-to-do already-active",
      [three, put("old", 1, 4), fail("x", 2, 6, 1)],
      1,
    ],
    [
      "something newer failed and runs",
      "rollback to v1 rerun-rolls-back",
      [three, put("old", 1, 4), fail("x", 2, 6, 2)],
      1,
    ],
    [
      "something newer is on its way",
      "rollback to v1 rerun-rolls-back",
      [three, put("old", 1, 4), put("x", 2, 6), ["y", intended("live", 3, 8)]],
      1,
    ],
    [
      "its success is not the automatic rollback it caused",
      "as-asked",
      [
        three,
        put("x", 1, 4),
        fail("old", 2, 6, 2),
        ["old", intended("live", 1, 8, "automatic-rollback", 2), succeeded("live", 1, 8)],
      ],
      2,
    ],
    ["never succeeded, nothing newer", "as-asked", [three, put("x", 1, 4), fail("old", 2, 6, 1)], 2],
    [
      "never succeeded, something newer",
      "stop stale-run",
      [three, fail("old", 1, 4, null), put("x", 2, 6)],
      1,
    ],
    [
      "never succeeded, something newer failed too",
      "stop stale-run",
      [three, fail("old", 1, 4, null), fail("x", 2, 6, null)],
      1,
    ],
    [
      "never succeeded, only an older version came later",
      "as-asked",
      [three, fail("old", 2, 4, null), put("x", 1, 6)],
      2,
    ],
    [
      "never succeeded, somebody rolled back since",
      "stop stale-run",
      [
        three,
        put("x", 1, 4),
        put("x", 2, 6),
        fail("old", 3, 8, 2),
        ["y", intended("live", 1, 10, "rollback", 2), succeeded("live", 1, 10)],
      ],
      3,
    ],
    [
      "only asked for approval, something newer since",
      "stop stale-run",
      [three, ask("old", 1), put("x", 2, 5)],
      1,
    ],
    [
      "only asked for approval, what is newer came before",
      "as-asked",
      [three, put("x", 3, 4), ask("old", 1)],
      1,
    ],
    ["left no trace, a higher version runs", "stop stale-run", [three, put("x", 2, 4)], 1],
    ["left no trace, only lower versions ran", "as-asked", [three, put("x", 1, 4)], 2],
    [
      "succeeded with another version than asked for",
      "stop stale-run",
      [three, put("old", 1, 4), put("x", 3, 6)],
      2,
    ],
    [
      "an unnamed rollback that succeeded, newer since",
      "rollback to v1 rerun-rolls-back",
      [
        three,
        put("x", 1, 4),
        put("x", 2, 6),
        ["old", intended("live", 1, 8, "rollback", 2), succeeded("live", 1, 8)],
        put("y", 3, 10),
      ],
      undefined,
    ],
    ["an unnamed rollback that left no trace", "stop stale-run", [three, put("x", 1, 4)], undefined],
    [
      "an unnamed rollback that failed, nothing since",
      "as-asked",
      [
        three,
        put("x", 1, 4),
        put("x", 2, 6),
        ["old", intended("live", 1, 8, "rollback", 2), failed("live", 1, 8, 2)],
      ],
      undefined,
    ],
  ])("%s: %s", (_name, expected, story, version) => {
    expect(told(decide(story, version))).toBe(expected);
  });

  it("is nothing special in a first attempt", () => {
    const story = [three, put("old", 1, 4), put("x", 2, 6)];
    expect(told(decide(story, 1, { id: "old", attempt: 1 }))).toBe("as-asked");
  });

  it("does not roll back when the settings refuse it", () => {
    const story = [three, put("old", 1, 4), put("x", 2, 6)];
    expect(told(decide(story, 1, OLD, "refuse"))).toBe("stop rerun-refused");
  });

  it("names what is newer", () => {
    const decision = decide([three, put("old", 1, 4), put("x", 2, 6)], 1);
    expect(decision).toMatchObject({
      reason: { message: expect.stringContaining("v2, started by mara in run x") },
    });
  });
});
