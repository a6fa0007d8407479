import type { ConversationCase, Expectation, Suite } from "../../regression/suite.ts";
import { canonicalJson } from "../../snapshot/canonical-json.ts";
import type { Flag } from "../change.ts";
import { listWords } from "../section-words.ts";
import { safeValue } from "./flag-words.ts";

const NAMED = 5;
/** Runs after every deployment, so losing it is noticed by nobody until something is broken. */
const SMOKE = "smoke";

/**
 * Every way in which the suite proves less than before. `gone`: items that the agent no longer has under that name; that a
 * conversation does not cover them any more weakens nothing.
 */
export function findWeakenedTests(
  before: Suite,
  after: Suite,
  gone: ReadonlySet<string> = new Set(),
): readonly Flag[] {
  const was = byConversation(before);
  const is = byConversation(after);
  const proven = new Set(after.cases.map(meaningOf));

  const found = new Map<string, string[]>(WEAKENINGS.map((what) => [what, []]));
  for (const [id, old] of was) {
    const now = is.get(id);
    const what =
      now === undefined
        ? // Under another id, it is the same proof.
          old.every((one) => proven.has(meaningOf(one)))
          ? []
          : ["removed" as const]
        : weakenings(old, now, gone);
    for (const one of what) found.get(one)?.push(id);
  }
  return [...found]
    .filter(([, ids]) => ids.length > 0)
    .map(([what, ids]) => ({ code: "tests-weakened", message: sentence(what, ids) }));
}

/** In the order of what is worst; each ends the sentence `3 conversations …`. */
const WEAKENINGS = [
  "removed",
  "assert less",
  "have fewer turns",
  "run in fewer ways",
  "no longer run after a deployment",
  "cover fewer items",
] as const;
type Weakening = (typeof WEAKENINGS)[number];

const FOR_ONE: Readonly<Record<Weakening, string>> = {
  removed: "removed",
  "assert less": "asserts less",
  "have fewer turns": "has fewer turns",
  "run in fewer ways": "runs in fewer ways",
  "no longer run after a deployment": "no longer runs after a deployment",
  "cover fewer items": "covers fewer items",
};

function sentence(what: string, ids: readonly string[]): string {
  const words = ids.length === 1 ? (WEAKENINGS.find((one) => one === what) ?? "removed") : undefined;
  const verb = words === undefined ? what : FOR_ONE[words];
  return `${ids.length} conversation${ids.length === 1 ? "" : "s"} ${verb} (${listWords(ids.map(safeValue), NAMED)}).`;
}

type Cases = readonly ConversationCase[];

function weakenings(old: Cases, now: Cases, gone: ReadonlySet<string>): readonly Weakening[] {
  const found: Weakening[] = [];
  const same = old.flatMap((one) => {
    const other = now.find(({ id }) => id === one.id);
    return other === undefined ? [] : [[one, other] as const];
  });
  const fewer = now.length < old.length || channels(old).some((one) => !channels(now).includes(one));
  if (same.some(([a, b]) => isLess(strength(b), strength(a))) || (!fewer && isLess(sum(now), sum(old))))
    found.push("assert less");
  if (same.some(([a, b]) => b.turns.length < a.turns.length)) found.push("have fewer turns");
  if (fewer) found.push("run in fewer ways");
  const has = (cases: Cases, tag: string) => cases.some(({ tags }) => tags.includes(tag));
  if (has(old, SMOKE) && !has(now, SMOKE)) found.push("no longer run after a deployment");
  const covered = new Set(now.flatMap(({ covers }) => covers));
  if (old.some(({ covers }) => covers.some((item) => !covered.has(item) && !gone.has(item))))
    found.push("cover fewer items");
  return found;
}

function byConversation({ cases }: Suite): ReadonlyMap<string, ConversationCase[]> {
  const groups = new Map<string, ConversationCase[]>();
  for (const one of cases) {
    const group = groups.get(one.conversation);
    if (group === undefined) groups.set(one.conversation, [one]);
    else group.push(one);
  }
  return groups;
}

function channels(cases: Cases): readonly string[] {
  return [...new Set(cases.map(({ channel }) => channel))];
}

function meaningOf({ channel, turns }: ConversationCase): string {
  return canonicalJson({ channel, turns: turns.map(({ say, expect }) => ({ say, expect })) });
}

function sum(cases: Cases): number {
  return cases.reduce((total, one) => total + strength(one), 0);
}

function strength({ turns }: ConversationCase): number {
  return turns.reduce((total, { expect }) => total + expectationStrength(expect), 0);
}

/** Sums of thirds and sevenths must not differ by their last digits. */
function isLess(a: number, b: number): boolean {
  return b - a > 1e-9;
}

/**
 * How much a turn asks for. The figures mean nothing by themselves: more assertions are more, one of several texts is less
 * than each of them, and a named handoff, an exact argument or no tool at all is more than any of the kind.
 */
function expectationStrength(expect: Expectation): number {
  const { contains = [], contains_any = [], not_contains = [], tool } = expect;
  const all = 2 * (contains.length + not_contains.length);
  const any = contains_any.length === 0 ? 0 : 1 / contains_any.length;
  const single = [expect.matches, expect.topic, expect.no_tool, expect.handoff, expect.refusal];
  const singles = 2 * single.filter((one) => one !== undefined).length;
  const precise = (typeof expect.handoff === "string" ? 1 : 0) + (expect.no_tool === true ? 1 : 0);
  const args = Object.values(tool?.args ?? {}).map((argument) => (typeof argument === "object" ? 1 : 2));
  const called =
    tool === undefined
      ? 0
      : 2 + (tool.times === undefined ? 0 : 1) + args.reduce((total: number, one) => total + one, 0);
  return all + any + singles + precise + called;
}
