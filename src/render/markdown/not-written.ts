import type { Reason } from "../../domain/result/operation-result.ts";
import { escapeText, inlineCode } from "./escape.ts";

/** For the job summary: why something was not told on the pull request. */
export function renderNotWritten(reasons: readonly Reason[]): string {
  const lines = reasons.map(({ code, message, hint }) => {
    const next = hint === undefined ? "" : ` ${escapeText(hint)}`;
    return `- ${inlineCode(code)} ${escapeText(message)}${next}`;
  });
  return ["### Not everything became a comment", "", ...lines].join("\n");
}
