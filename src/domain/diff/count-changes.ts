import type { SectionName } from "../agent/agent.ts";
import { type AgentDiff, CHANGE_KINDS, type Change, type ChangeKind, type SectionCounts } from "./change.ts";

export function countKinds(changes: readonly Change[]): Readonly<Record<ChangeKind, number>> {
  const counts: Record<ChangeKind, number> = { added: 0, renamed: 0, changed: 0, removed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

export function countSection(section: SectionName, changes: readonly Change[]): SectionCounts {
  const included = changes.flatMap((change) => change.includes ?? []);
  return {
    section,
    ...countKinds(changes.filter((change) => change.section === section)),
    included: included.filter((change) => change.section === section).length,
  };
}

/** Sections that are the same on both sides, in section order. */
export function unchangedSections({ sections }: Pick<AgentDiff, "sections">): readonly SectionName[] {
  return sections
    .filter((counts) => counts.included === 0 && CHANGE_KINDS.every((kind) => counts[kind] === 0))
    .map(({ section }) => section);
}
