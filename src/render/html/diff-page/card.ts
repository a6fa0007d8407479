import type { AgentDiff, Change, Credit, DiffSide } from "../../../domain/diff/change.ts";
import { fieldPhrases } from "../../../domain/diff/field-words.ts";
import { isSingle, sectionWords } from "../../../domain/diff/section-words.ts";
import { escapeHtml } from "../escape.ts";
import type { Anchors } from "./anchors.ts";
import { fieldRows } from "./field-rows.ts";
import { wholeRows } from "./whole-item.ts";

/** So many names stand open, the rest is folded. */
const OPEN_NAMES = 8;

export interface CardOptions {
  readonly anchors: Anchors;
  /** Characters of one value; 0 shows no values at all, only what the card says in words. */
  readonly limit: number;
}

/** One change as an article: what it is, how risky and why, whom it touches, and every field old beside new. */
export function changeCard(
  change: Change,
  index: number,
  diff: Pick<AgentDiff, "from" | "to">,
  options: CardOptions,
): string {
  const id = options.anchors.ofIndex(index);
  const more = change.moreCredits ?? 0;
  const credits = [
    ...(change.credits ?? []).map(creditLine),
    ...(more === 0 ? [] : [`and in ${more} earlier commit${more === 1 ? "" : "s"}`]),
  ].map((line) => `<li class="who">${line}</li>`);
  const facts = [...[...factLines(change, options.anchors)].map((line) => `<li>${line}</li>`), ...credits];
  return `<article class="card" id="${id}" data-risk="${change.risk}" data-kind="${change.kind}" tabindex="-1" aria-labelledby="t-${id}">
<header><h3 id="t-${id}">${titleHtml(change)}</h3> <span class="kind k-${change.kind}">${change.kind}</span> <span class="risk r-${change.risk}">${change.risk}</span> <a class="self" href="#${id}" aria-label="Link to this change">#</a></header>
<p class="why"><span>Risk: </span>${escapeHtml(change.riskReason)}</p>
${facts.length === 0 ? "" : `<ul class="facts">${facts.join("")}</ul>\n`}${values(change, diff, options.limit)}</article>`;
}

/** Topic `pet-policy`, Voice. */
export function titleHtml({ section, id }: Pick<Change, "section" | "id">): string {
  const { one } = sectionWords(section);
  const word = `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
  return isSingle(section, id) ? word : `${word} <code>${escapeHtml(id)}</code>`;
}

/** What heads the column of a side: `v41 (live)`, `draft`. */
export function sideLabel(side: DiffSide): string {
  return side.nothing ? "nothing" : side.label;
}

function* factLines(change: Change, anchors: Anchors): Generator<string> {
  if (change.formerId !== undefined) yield `was called <code>${escapeHtml(change.formerId)}</code>`;
  for (const remark of change.remarks) yield escapeHtml(remark);
  for (const one of change.includes ?? []) {
    const phrases = fieldPhrases(one.fields).map(
      ({ text, detail }) =>
        `${escapeHtml(text)}${detail === undefined ? "" : ` <code>${escapeHtml(detail)}</code>`}`,
    );
    yield `counted with it: ${titleHtml(one)} ${phrases.join(", ")}; nothing else differs there`;
  }
  if (change.dependents.length > 0) yield touches(change, anchors);
}

function touches({ dependents }: Change, anchors: Anchors): string {
  const names = dependents.map((name) => {
    const anchor = anchors.ofName(name);
    const code = `<code>${escapeHtml(name)}</code>`;
    return anchor === undefined ? code : `<a href="#${anchor}">${code}</a>`;
  });
  const open = names.slice(0, OPEN_NAMES).join(" ");
  const rest = names.length - OPEN_NAMES;
  const folded =
    rest <= 0
      ? ""
      : ` <details><summary>and ${rest} more</summary>${names.slice(OPEN_NAMES).join(" ")}</details>`;
  return `touches ${open}${folded}`;
}

function creditLine({ author, commit, at, undone }: Credit): string {
  if (commit === undefined && undone) return "takes back what is not committed yet";
  if (commit === undefined)
    return author === undefined ? "not committed yet" : `by ${escapeHtml(author)}, not committed yet`;
  const when = at === undefined ? "" : ` on ${escapeHtml(at.slice(0, 10))}`;
  const who = author === undefined ? "" : ` by ${escapeHtml(author)}`;
  const verb = undone ? "takes back" : "changed in";
  return `${verb} <code>${escapeHtml(commit.slice(0, 7))}</code>${who}${when}`;
}

function values(change: Change, { from, to }: Pick<AgentDiff, "from" | "to">, limit: number): string {
  if (limit === 0)
    return `<p class="cut">What it holds is left out here: this page can only be so large. The JSON result has it.</p>\n`;
  if (change.kind === "added" || change.kind === "removed") {
    const side = change.kind === "added" ? to : from;
    const rows = wholeRows(change.section, change.kind === "added" ? change.after : change.before, limit);
    const words = change.kind === "added" ? "new in" : "was in";
    return rows === "" ? "" : table(change.kind, [`${words} ${sideLabel(side)}`], rows);
  }
  if (change.fields.length === 0) return "";
  return table("sides", [sideLabel(from), sideLabel(to)], fieldRows(change.section, change.fields, limit));
}

function table(kind: string, columns: readonly string[], rows: string): string {
  const heads = ["Field", ...columns].map((column) => `<th scope="col">${escapeHtml(column)}</th>`);
  return `<table class="${kind}">\n<thead><tr>${heads.join("")}</tr></thead>\n${rows}\n</table>\n`;
}
