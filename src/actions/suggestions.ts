import { isUserError } from "../domain/errors.ts";
import { suggestChanges } from "../domain/lint/fixes/suggest-changes.ts";
import type { Comparison } from "../domain/result/load-comparison.ts";
import type { SuggestionComment } from "../ports/review-suggestions.ts";
import { renderSuggestion, renderSuggestionHeading } from "../render/markdown/suggestion.ts";
import type { GithubApi } from "../wiring/wired.ts";

/**
 * Puts the edits of findings on the lines of the pull request that they are about. A token that may not write them, lines that have
 * changed meanwhile and a GitHub that does not answer are no reason to fail, and none to tell: the findings are in the comment. `commit`: the head of
 * the pull request, where it is known.
 */
export async function postSuggestions(
  { suggestions }: Pick<GithubApi, "suggestions">,
  { number: pullRequest, commit }: { readonly number: number; readonly commit?: string },
  comparison: Pick<Comparison, "agent" | "validation">,
): Promise<void> {
  const findings = (comparison.validation ?? []).filter(({ edit }) => edit !== undefined);
  if (findings.length === 0) return;
  try {
    const files = await suggestions.readChangedFiles(pullRequest);
    const comments = suggestChanges(findings, files).flatMap((change): SuggestionComment[] => {
      const body = renderSuggestion(change);
      const { path, startLine, line, key } = change;
      return body === undefined ? [] : [{ path, startLine, line, key, body }];
    });
    await suggestions.post(pullRequest, {
      agent: comparison.agent,
      ...(commit === undefined ? {} : { commit }),
      comments,
      heading: renderSuggestionHeading,
    });
  } catch (error) {
    if (!isUserError(error)) throw error;
  }
}
