import { type AgentDiff, CHANGE_KINDS, type SectionCounts } from "../../../domain/diff/change.ts";
import { isSingle, sectionWords } from "../../../domain/diff/section-words.ts";
import { escapeHtml } from "../escape.ts";
import type { Anchors } from "./anchors.ts";

/** So many items of a section are listed; the section's own link leads to all of them. */
const MAX_LISTED = 300;

/** The way through the page: every section with its count, also those where nothing differs, and their changed items. */
export function sidebar(diff: AgentDiff, anchors: Anchors): string {
  const listed = new Map<string, string[]>();
  for (const [index, change] of diff.changes.entries()) {
    const anchor = anchors.ofIndex(index);
    const line = `<li><a href="#${anchor}" class="n-${change.kind}" title="${change.kind}">${escapeHtml(change.id)}</a></li>`;
    const lines = listed.get(change.section);
    if (lines === undefined) listed.set(change.section, [line]);
    else lines.push(line);
  }
  const sections = diff.sections.map((counts) => sectionEntry(counts, listed.get(counts.section) ?? []));
  return `<nav id="sections" aria-label="Sections">\n<ul>\n${sections.join("\n")}\n</ul>\n</nav>`;
}

function sectionEntry(counts: SectionCounts, items: readonly string[]): string {
  const name = capital(sectionWords(counts.section).all);
  const total = changesIn(counts);
  if (total === 0) {
    const told = counts.included === 0 ? "no changes" : `${counts.included} counted elsewhere`;
    return `<li class="calm"><span>${name}</span> <small>${told}</small></li>`;
  }
  const link = `<a href="#s-${counts.section}">${name}</a> <b data-count="${counts.section}">${total.toLocaleString("en")}</b>`;
  if (isSingle(counts.section) && items.length < 2) return `<li>${link}</li>`;
  const shown = items.slice(0, MAX_LISTED);
  const rest = items.length - shown.length;
  const more = rest === 0 ? "" : `<li class="calm">and ${rest.toLocaleString("en")} more</li>`;
  return `<li>${link}\n<ul>${shown.join("")}${more}</ul></li>`;
}

/** Changes that have a card in this section. */
export function changesIn(counts: SectionCounts): number {
  return CHANGE_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
