import type { AgentDiff } from "../../../domain/diff/change.ts";
import { type Counted, countedKinds, countRisks } from "./overview.ts";

/** Search, filters and the count. Needs the script, so it is hidden until the script shows it. */
export function toolbar(diff: AgentDiff): string {
  const total = diff.changes.length.toLocaleString("en");
  return `<div id="tools" role="search" aria-label="Find changes" hidden>
<div class="line">
<label for="find" class="unseen">Find in the changes</label>
<input id="find" type="search" placeholder="Find words in the changes  ( / )" autocomplete="off" spellcheck="false">
<span class="buttons"><button type="button" id="previous" aria-label="Previous change (k)" title="Previous change (k)">↑</button><button type="button" id="next" aria-label="Next change (j)" title="Next change (j)">↓</button><button type="button" id="theme" aria-label="Light or dark" title="Light or dark">◐</button><button type="button" id="ask" aria-label="Keys (?)" title="Keys (?)">?</button></span>
</div>
<div class="line">
<div class="chips">
${chips("risk", "Risk", countRisks(diff))}
${chips("kind", "Kind", countedKinds(diff))}
<button type="button" id="clear" hidden>Clear</button>
</div>
<output id="shown" aria-live="polite">${total} changes</output>
</div>
</div>`;
}

function chips(facet: "risk" | "kind", label: string, counted: readonly Counted<string>[]): string {
  const buttons = counted.map(
    ({ name, count }) =>
      `<button type="button" class="chip ${facet === "risk" ? `r-${name}` : `k-${name}`}" data-facet="${facet}" data-value="${name}" aria-pressed="false">${name} <b>${count.toLocaleString("en")}</b></button>`,
  );
  return `<span role="group" aria-label="${label}">${buttons.join("")}</span>`;
}

const KEYS: readonly (readonly [string, string])[] = [
  ["j", "next change"],
  ["k", "previous change"],
  ["/", "search"],
  ["Enter", "next hit, in the search box"],
  ["Esc", "clear search and filters"],
  ["t", "light or dark"],
  ["?", "these keys"],
];

export function keysDialog(): string {
  const rows = KEYS.map(([key, meaning]) => `<dt><kbd>${key}</kbd></dt><dd>${meaning}</dd>`);
  return `<dialog id="keys" aria-labelledby="keys-title">\n<h2 id="keys-title">Keys</h2>\n<dl>${rows.join("")}</dl>\n<button type="button" id="close">Close</button>\n</dialog>`;
}
