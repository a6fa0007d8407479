import type { AgentDiff } from "../../domain/diff/change.ts";
import type { TestPlan } from "../../domain/plan/test-plan.ts";
import type { SuiteResults } from "../../domain/regression/results.ts";
import { changeCell, changeSign } from "./change-words.ts";
import { fitRows } from "./fit-blocks.ts";
import { conversationVerdicts, testedByCell } from "./tested-by.ts";

/** One row a change, up to `budget` bytes; with a plan also what tests it. Empty when nothing differs. */
export function changeTable(
  diff: AgentDiff,
  plan: TestPlan | undefined,
  rehearsal: SuiteResults | undefined,
  budget: number,
): string {
  if (diff.changes.length === 0) return "";
  const verdicts = rehearsal === undefined ? undefined : conversationVerdicts(rehearsal);
  const planned = new Map((plan?.changes ?? []).map((one) => [one.item, one]));
  const uncovered = new Set(plan?.uncovered ?? []);
  const rows = diff.changes.map((change) => {
    const cells = [changeSign(change), changeCell(change), change.risk];
    if (plan !== undefined)
      cells.push(testedByCell(planned.get(change.name), uncovered.has(change.name), verdicts));
    return `| ${cells.join(" | ")} |`;
  });
  const head =
    plan === undefined
      ? ["| | What changed | Risk |", "|---|---|---|"]
      : ["| | What changed | Risk | Tested by |", "|---|---|---|---|"];
  const rest = (count: number): string =>
    `| … | ${count} more changes, all of them in the result file of this run | |${plan === undefined ? "" : " |"}`;
  return [...head, ...fitRows(rows, budget, rest)].join("\n");
}
