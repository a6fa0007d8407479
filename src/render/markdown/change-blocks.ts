import { type AgentDiff, CHANGE_KINDS } from "../../domain/diff/change.ts";
import { type ChangeGroup, groupByFear } from "../../domain/diff/group-changes.ts";
import { countRisks } from "../../domain/diff/risk.ts";
import { sectionWords } from "../../domain/diff/section-words.ts";
import type { TestPlan } from "../../domain/plan/test-plan.ts";
import type { SuiteResults } from "../../domain/regression/results.ts";
import { detailBlocks } from "./change-details.ts";
import { changeTable } from "./change-table.ts";
import { capital } from "./change-words.ts";
import { type Block, byteLength } from "./fit-blocks.ts";

/** More changes than this are told by section. */
const IN_ONE_TABLE = 8;
/** Bytes of what stands around the rows of one section's table: heads, the line that counts what is not shown. */
const AROUND_ROWS = 260;

export interface ChangesContext {
  readonly plan?: TestPlan | undefined;
  readonly rehearsal?: SuiteResults | undefined;
}

/**
 * All changes: one table and the folded details of each, or, when there are many, one folded section after the other, the
 * worst risk first, with its own table and details. `budget` is for tables; details are left out by `fitBlocks`.
 */
export function changeBlocks(diff: AgentDiff, context: ChangesContext, budget: number): readonly Block[] {
  const { plan, rehearsal } = context;
  if (diff.changes.length <= IN_ONE_TABLE)
    return [{ text: changeTable(diff, plan, rehearsal, budget) }, ...detailBlocks(diff)];
  const groups = groupByFear(diff.changes);
  let room = budget - groups.length * AROUND_ROWS;
  return groups.flatMap((group) => {
    const part = { ...diff, changes: group.changes };
    const table = changeTable(part, plan, rehearsal, Math.max(0, room));
    room -= byteLength(table);
    return [
      { text: `<details><summary>${groupTitle(group)}</summary>`, within: true },
      { text: table, within: true },
      ...detailBlocks(part).map((block) => ({ ...block, within: true })),
      { text: "</details>", within: true },
    ];
  });
}

/** **Topics** · 11 changed, 1 removed · 10 behaviour, 2 wiring: where Markdown is not read. */
function groupTitle({ section, changes }: ChangeGroup): string {
  const counts = CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  const risks = [...countRisks(changes)].map(([risk, count]) => `${count} ${risk}`);
  return `<b>${capital(sectionWords(section).all)}</b> · ${counts.join(", ")} · risk: ${risks.join(", ")}`;
}
