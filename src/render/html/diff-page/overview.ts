import {
  type AgentDiff,
  CHANGE_KINDS,
  type ChangeKind,
  type DiffSide,
  type Risk,
} from "../../../domain/diff/change.ts";
import { flagTitle } from "../../../domain/diff/flags/flag-titles.ts";
import { changedSentence, unchangedSentence } from "../../../domain/diff/summary.ts";
import { shortDigest } from "../../../domain/snapshot/digest.ts";
import { escapeHtml } from "../escape.ts";
import type { Anchors } from "./anchors.ts";
import { sideLabel } from "./card.ts";
import { cutValue } from "./cut-value.ts";

/** In the order in which a reviewer worries. Its type makes the list complete. */
const RISK_ORDER: Readonly<Record<Risk, number>> = {
  safety: 0,
  environment: 1,
  wiring: 2,
  model: 3,
  behaviour: 4,
  knowledge: 5,
  voice: 6,
  wording: 7,
};
const LONGEST_SENTENCE = 3_000;
const MAX_NOTES = 50;

export interface Counted<Name extends string> {
  readonly name: Name;
  readonly count: number;
}

/** How many changes each risk has, worst first, without those that have none. */
export function countRisks({ changes }: Pick<AgentDiff, "changes">): readonly Counted<Risk>[] {
  const counts = new Map<Risk, number>();
  for (const { risk } of changes) counts.set(risk, (counts.get(risk) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => RISK_ORDER[a.name] - RISK_ORDER[b.name]);
}

export function countedKinds({ counts }: Pick<AgentDiff, "counts">): readonly Counted<ChangeKind>[] {
  return CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((name) => ({ name, count: counts[name] }));
}

export function pageTitle({ displayName, from, to }: AgentDiff): string {
  return `${cutValue(displayName, 200).text}: ${cutValue(sideLabel(from), 200).text} → ${cutValue(sideLabel(to), 200).text}`;
}

/** All that stands above the changes: both sides, what nobody may overlook, the sentence, what did not change. */
export function overview(diff: AgentDiff, anchors: Anchors): string {
  const sides = `${sideHtml(diff.from)} <span class="arrow" aria-hidden="true">→</span><span class="unseen">compared with</span> ${sideHtml(diff.to)}`;
  const unchanged = cutValue(unchangedSentence(diff), LONGEST_SENTENCE).text;
  return [
    `<header class="overview" id="top">`,
    `<p class="agent">${escapeHtml(cutValue(diff.displayName, 200).text)}</p>`,
    `<h1>${sides}</h1>`,
    flags(diff, anchors),
    `<p class="changed">${escapeHtml(cutValue(changedSentence(diff), LONGEST_SENTENCE).text)}</p>`,
    unchanged === "" ? "" : `<p class="unchanged">${escapeHtml(unchanged)}</p>`,
    counts(diff),
    notes(diff),
    `</header>`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function sideHtml(side: DiffSide): string {
  const details = [
    ...(side.commit === undefined ? [] : [`commit ${side.commit.slice(0, 7)}`]),
    ...(side.digest === undefined ? [] : [`digest ${shortDigest(side.digest)}`]),
  ];
  const small = details.length === 0 ? "" : ` <small>${escapeHtml(details.join(", "))}</small>`;
  return `<span class="side">${escapeHtml(cutValue(sideLabel(side), 200).text)}${small}</span>`;
}

function flags({ flags: raised }: AgentDiff, anchors: Anchors): string {
  if (raised.length === 0) return "";
  const items = raised.map(({ message, item, code }) => {
    const anchor = item === undefined ? undefined : anchors.ofName(item);
    const text = escapeHtml(cutValue(message, LONGEST_SENTENCE).text);
    const words = anchor === undefined ? text : `<a href="#${anchor}">${text}</a>`;
    return `<li data-flag="${code}"><b>${flagTitle(code).title}</b>: ${words}</li>`;
  });
  return `<section class="flags" aria-labelledby="flags-title">\n<h2 id="flags-title">Do not overlook</h2>\n<ul>${items.join("")}</ul>\n</section>`;
}

function counts(diff: AgentDiff): string {
  const parts = [
    ...countedKinds(diff).map(({ name, count }) => `<b>${count.toLocaleString("en")}</b> ${name}`),
    ...countRisks(diff).map(
      ({ name, count }) => `<span class="risk r-${name}">${name}</span> <b>${count.toLocaleString("en")}</b>`,
    ),
  ].map((words) => `<li>${words}</li>`);
  const cosmetic =
    diff.cosmetic === 0
      ? ""
      : `<p class="cosmetic">${diff.cosmetic.toLocaleString("en")} ${diff.cosmetic === 1 ? "file differs" : "files differ"} only in comments, order or formatting, which means the same.</p>`;
  const list =
    parts.length === 0
      ? ""
      : `<ul class="counts" aria-label="Changes by kind and risk">${parts.join("")}</ul>`;
  return [list, cosmetic].filter((part) => part !== "").join("\n");
}

function notes({ notes: given = [] }: AgentDiff): string {
  if (given.length === 0) return "";
  const shown = given
    .slice(0, MAX_NOTES)
    .map((note) => `<li>${escapeHtml(cutValue(note, LONGEST_SENTENCE).text)}</li>`);
  if (given.length > MAX_NOTES) shown.push(`<li>and ${given.length - MAX_NOTES} more notes</li>`);
  return `<ul class="notes" aria-label="About this comparison">${shown.join("")}</ul>`;
}
