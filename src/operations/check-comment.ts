import type { CommentData } from "../render/markdown/pr-comment.ts";
import type { CheckData } from "./check.ts";

/** What a comment needs beside the check itself. */
export type CommentSurroundings = Pick<CommentData, "head" | "links" | "toolVersion" | "approvalIn">;

/** The comment's data of a check, or undefined when there is nothing to compare and so no comment to write. */
export function commentOfCheck(data: CheckData, surroundings: CommentSurroundings): CommentData | undefined {
  const { agent, displayName, digest, diff, plan, rehearsal, rehearsalMissing, validation } = data;
  if (diff === null) return undefined;
  return {
    agent,
    displayName,
    digest,
    diff,
    validation,
    ...(plan === null ? {} : { plan }),
    ...(rehearsal === null ? {} : { rehearsal }),
    ...(rehearsalMissing === null ? {} : { rehearsalMissing }),
    ...surroundings,
  };
}
