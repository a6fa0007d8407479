import type { SectionName } from "../../../domain/agent/agent.ts";
import type { AgentDiff } from "../../../domain/diff/change.ts";
import { sectionWords } from "../../../domain/diff/section-words.ts";
import { changedSentence } from "../../../domain/diff/summary.ts";
import { byteLength } from "../../markdown/fit-blocks.ts";
import { escapeHtml } from "../escape.ts";
import { policySource } from "../page-style.ts";
import { anchorsOf } from "./anchors.ts";
import { fitCards } from "./fit-cards.ts";
import { overview, pageTitle } from "./overview.ts";
import { DIFF_PAGE_SCRIPT } from "./script.ts";
import { capital, sidebar } from "./sidebar.ts";
import { DIFF_PAGE_STYLE } from "./style.ts";
import { keysDialog, toolbar } from "./toolbar.ts";

/** Bytes: what a browser still opens at once, and a mail server takes. */
export const PAGE_BUDGET = 20_000_000;

export interface DiffPageOptions {
  /** The most UTF-8 bytes that the page may have. Long values are cut first, then whole changes are left out; both are said. */
  readonly budget?: number;
}

/**
 * The whole comparison as one HTML file: old beside new, with search and filters. It loads nothing, and its policy allows exactly its own
 * style and script. Everything is there to read without the script.
 */
export function renderDiffPage(diff: AgentDiff, options: DiffPageOptions = {}): string {
  const anchors = anchorsOf(diff.changes);
  const frame = [head(diff), overview(diff, anchors), sidebar(diff, anchors), toolbar(diff), keysDialog()];
  const used = byteLength(frame.join("")) + byteLength(DIFF_PAGE_SCRIPT) + 2_000;
  const cards = fitCards(diff, anchors, (options.budget ?? PAGE_BUDGET) - used);
  const [top, about, side, tools, keys] = frame;
  return `${top}<body>
<a class="skip" href="#changes">Skip to the changes</a>
<div id="page">
${side}
<main>
${about}
${tools}
<p id="partly" class="print" hidden></p>
<div id="changes" tabindex="-1">
${sections(diff, cards)}
</div>
<p id="nothing" hidden>No change fits. <button type="button" id="all">Show all</button></p>
</main>
</div>
${keys}
<script>${DIFF_PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function head(diff: AgentDiff): string {
  const policy = [
    "default-src 'none'",
    `style-src '${policySource(DIFF_PAGE_STYLE)}'`,
    `script-src '${policySource(DIFF_PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(pageTitle(diff))}</title>
<style>${DIFF_PAGE_STYLE}</style>
</head>
`;
}

/** Cards in the diff's own order, a section each. */
function sections(diff: AgentDiff, { cards, leftOut }: ReturnType<typeof fitCards>): string {
  if (diff.changes.length === 0) return `<p class="nothing-differs">${escapeHtml(changedSentence(diff))}</p>`;
  const groups = new Map<SectionName, string[]>();
  for (const [index, card] of cards.entries()) {
    const section = diff.changes[index]?.section ?? "agent";
    const group = groups.get(section);
    if (group === undefined) groups.set(section, [card]);
    else group.push(card);
  }
  const shown = [...groups].map(
    ([section, group]) =>
      `<section class="group" id="s-${section}" aria-labelledby="h-${section}">\n<h2 id="h-${section}">${capital(sectionWords(section).all)} <small data-count="${section}">${group.length.toLocaleString("en")}</small></h2>\n${group.join("\n")}\n</section>`,
  );
  if (leftOut > 0)
    shown.push(
      `<p class="cut left-out">${leftOut.toLocaleString("en")} more changes are left out: this page can only be so large. The JSON result has all of them.</p>`,
    );
  return shown.join("\n");
}
