import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SECTIONS } from "../../../src/domain/agent/agent.ts";
import { CHANGE_KINDS, type Change, FLAGS, type Flag, RISKS } from "../../../src/domain/diff/change.ts";
import type { EntryBody } from "../../../src/domain/ledger/entry.ts";
import type { LiveComparison } from "../../../src/domain/promotion/pre-release.ts";
import { judgeGate } from "../../support/judge-gate.ts";
import { digestOf, failed, intended, published, succeeded } from "../../support/ledger.ts";
import { comparison, wording } from "../../support/wording-comparison.ts";

const VERSIONS = [1, 2, 3] as const;
const CANDIDATE = 2;

interface Deployed {
  readonly environment: "sandbox" | "pre-release" | "live";
  readonly version: (typeof VERSIONS)[number];
  readonly good: boolean;
}

const deployment: fc.Arbitrary<Deployed> = fc.record({
  environment: fc.constantFrom("sandbox", "pre-release", "live"),
  version: fc.constantFrom(...VERSIONS),
  good: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});

/** Mostly wording, so that it is also skipped; now and then anything. */
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(wording()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...RISKS).map((risk) => wording({ includes: [wording({ risk })] })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        kind: fc.constantFrom(...CHANGE_KINDS),
        risk: fc.constantFrom(...RISKS),
        section: fc.constantFrom(...SECTIONS),
        includes: fc.array(fc.constantFrom(...RISKS), { maxLength: 2 }),
      })
      .map(({ includes, ...more }) =>
        wording({ ...more, includes: includes.map((risk) => wording({ risk })) }),
      ),
  },
);

const flags: fc.Arbitrary<readonly Flag[]> = fc.oneof(
  { weight: 5, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.constantFrom(...FLAGS).map((code): Flag => ({ code, message: "x" })),
      { minLength: 1, maxLength: 3 },
    ),
  },
);

const compared: fc.Arbitrary<LiveComparison | undefined> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({ changes: fc.array(change, { maxLength: 4 }), flags, from: fc.constantFrom(1, 1, 1, 3) })
      .map(({ changes, ...more }) => comparison(changes, more)),
  },
  { weight: 1, arbitrary: fc.constant({ comparison: "unknown", why: "nobody knows" }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const history = fc.array(deployment, { maxLength: 8 });

function bodiesOf(deployments: readonly Deployed[]): readonly EntryBody[] {
  const bodies: EntryBody[] = VERSIONS.map((version) => published(version));
  for (const { environment, version, good } of deployments) {
    const seq = bodies.length + 1;
    bodies.push(intended(environment, version, seq));
    bodies.push(good ? succeeded(environment, version, seq) : failed(environment, version, seq, null));
  }
  return bodies;
}

/** Written from the promise, beside the code: what ran last, and well, in an environment. */
function newest(deployments: readonly Deployed[], environment: Deployed["environment"]): number | undefined {
  const last = deployments.findLast((one) => one.environment === environment);
  return last?.good ? last.version : undefined;
}

function isOnlyWording({ kind, risk, section, includes = [] }: Change): boolean {
  const guarded = ["rules", "guardrails", "instructions"].includes(section);
  return kind === "changed" && risk === "wording" && !guarded && includes.every(isOnlyWording);
}

describe("a digest never enters live without pre-release verified, unless all of it is wording", () => {
  it("with any history, comparison and policy", () => {
    const seen = { usual: 0, skipped: 0, stopped: 0 };
    fc.assert(
      fc.property(history, compared, fc.boolean(), (deployments, made, optional) => {
        // Much of a history brings nothing near live: begin where it could be skipped.
        const all: Deployed[] = [
          { environment: "live", version: 1, good: true },
          { environment: "sandbox", version: CANDIDATE, good: true },
          ...deployments,
        ];
        const verdict = judgeGate("step-order", bodiesOf(all), {
          version: CANDIDATE,
          preReleaseOptionalFor: optional ? ["wording"] : [],
          ...(made ? { comparison: made } : {}),
        });
        if (verdict !== "passed") {
          seen.stopped += 1;
          return;
        }
        if (newest(all, "pre-release") === CANDIDATE) {
          seen.usual += 1;
          return;
        }
        seen.skipped += 1;
        expect(optional).toBe(true);
        if (made?.comparison !== "made") throw new Error("skipped without a comparison");
        expect(made.diff.changes.length).toBeGreaterThan(0);
        expect(made.diff.changes.filter((one) => !isOnlyWording(one))).toEqual([]);
        expect(made.diff.flags).toEqual([]);
        expect(made.diff.from.digest).toBe(digestOf(newest(all, "live") ?? 0));
        expect(newest(all, "sandbox")).toBe(CANDIDATE);
        const tried = all.findLast((one) => one.environment === "pre-release" && one.version === CANDIDATE);
        expect(tried?.good ?? true).toBe(true);
      }),
      { numRuns: 3_000, seed: 4 },
    );
    // Otherwise nothing was proven.
    expect(Math.min(seen.usual, seen.skipped, seen.stopped)).toBeGreaterThan(50);
  });
});
