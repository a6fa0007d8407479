import type { ConversationCase, Suite } from "./suite.ts";

/** Which cases to run. Both given: a case must fit both. */
export interface Selection {
  /** Ids of conversations (all their cases) or of single cases. */
  readonly ids?: readonly string[];
  /** A case with any of these tags. */
  readonly tags?: readonly string[];
}

export interface SelectedCases {
  /** In suite order. */
  readonly cases: readonly ConversationCase[];
  /** What was asked for and is not in the suite: `id "dogs-allwoed"`, `tag "smoek"`. A run without them would look complete. */
  readonly unknown: readonly string[];
}

export function selectCases(suite: Suite, selection: Selection | undefined): SelectedCases {
  const ids = selection?.ids && new Set(selection.ids);
  const tags = selection?.tags && new Set(selection.tags);
  const knownIds = new Set(suite.cases.flatMap((one) => [one.id, one.conversation]));
  const knownTags = new Set(suite.cases.flatMap((one) => one.tags));
  return {
    cases: suite.cases.filter(
      (one) =>
        (ids === undefined || ids.has(one.id) || ids.has(one.conversation)) &&
        (tags === undefined || one.tags.some((tag) => tags.has(tag))),
    ),
    unknown: [
      ...[...(ids ?? [])].filter((id) => !knownIds.has(id)).map((id) => `id "${id}"`),
      ...[...(tags ?? [])].filter((tag) => !knownTags.has(tag)).map((tag) => `tag "${tag}"`),
    ],
  };
}
