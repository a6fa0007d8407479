import { SECTIONS, type SectionName } from "../agent/agent.ts";
import type { Change } from "./change.ts";
import { worstRisk } from "./risk.ts";

/** All changes of one section, in the order in which the comparison has them. */
export interface ChangeGroup {
  readonly section: SectionName;
  readonly changes: readonly Change[];
}

/** The changes by section, the section with the worst risk first; of equal ones in the order of sections. */
export function groupByFear(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<SectionName, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.section);
    if (group === undefined) groups.set(change.section, [change]);
    else group.push(change);
  }
  return SECTIONS.flatMap((section) => {
    const here = groups.get(section);
    return here === undefined ? [] : [{ section, changes: here, rank: worstRisk(here) }];
  })
    .sort((a, b) => a.rank - b.rank)
    .map(({ section, changes: here }) => ({ section, changes: here }));
}
