import type { TestPlan } from "../../domain/plan/test-plan.ts";
import type { CaseResult, CaseVerdict, SuiteResults } from "../../domain/regression/results.ts";
import { escapeText, inlineCode } from "./escape.ts";

const MAX_NAMED = 6;
const MARKS: Readonly<Record<CaseVerdict, string>> = { passed: " ✅", failed: " ❌", error: " ⚠️" };
const WORST_FIRST: readonly CaseVerdict[] = ["failed", "error", "passed"];

/** The runs of one conversation, taken together. */
export interface ConversationVerdict {
  /** The worst of its runs. */
  readonly verdict: CaseVerdict;
  /** `agrees`, `refuses`. */
  readonly variants: readonly string[];
}

export function conversationVerdicts(results: SuiteResults): ReadonlyMap<string, ConversationVerdict> {
  const runs = new Map<string, CaseResult[]>();
  for (const one of results.cases) runs.set(one.conversation, [...(runs.get(one.conversation) ?? []), one]);
  return new Map(
    [...runs].map(([conversation, cases]) => [
      conversation,
      {
        verdict: WORST_FIRST.find((verdict) => cases.some((one) => one.verdict === verdict)) ?? "error",
        variants: [...new Set(cases.flatMap((one) => variantOf(one)))],
      },
    ]),
  );
}

function variantOf({ id, conversation }: CaseResult): readonly string[] {
  if (!id.startsWith(`${conversation}/`)) return [];
  return [id.slice(conversation.length + 1).replace(/ \(.*$/, "")];
}

/** The cell that says what tests a change: its conversations with their verdicts, what is by hand, or that nothing does. */
export function testedByCell(
  planned: TestPlan["changes"][number] | undefined,
  isUncovered: boolean,
  verdicts: ReadonlyMap<string, ConversationVerdict> | undefined,
): string {
  if (planned === undefined) return "not planned";
  const names = [...planned.covered, ...planned.neighbours];
  const named = names.slice(0, MAX_NAMED).map((name) => {
    const found = verdicts?.get(name);
    const variants =
      found === undefined || found.variants.length === 0
        ? ""
        : ` (${found.variants.map(escapeText).join(", ")})`;
    return `${inlineCode(name)}${found === undefined ? "" : MARKS[found.verdict]}${variants}`;
  });
  if (names.length > MAX_NAMED) named.push(`and ${names.length - MAX_NAMED} more`);
  const byHand = planned.byHand.map((step) => `☐ *${escapeText(step)}*`);
  const warning = isUncovered ? ["⚠️ no conversation covers it"] : [];
  return (
    [...warning, named.join(" "), ...byHand].filter((part) => part !== "").join("<br>") ||
    "covered by the whole suite"
  );
}
