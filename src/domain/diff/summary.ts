import { SECTIONS, type SectionName } from "../agent/agent.ts";
import {
  type AgentDiff,
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type DiffSide,
  type SectionCounts,
} from "./change.ts";
import { unchangedSections } from "./count-changes.ts";
import { directionWord } from "./direction-words.ts";
import { type FieldPhrase, fieldPhrases } from "./field-words.ts";
import { groupByFear } from "./group-changes.ts";
import { touchesModel } from "./risk.ts";
import { countWords, isSingle, itemWords, listWords, sectionWords } from "./section-words.ts";

/** Up to this many changes are told one by one. */
const TOLD_ONE_BY_ONE = 5;
const NAMES_PER_SECTION = 3;
/** So many fields of one change are named. */
const NAMED_FIELDS = 3;

/** In the order in which a reviewer worries. `model` is a part of the agent's settings that people ask for by name. */
const UNCHANGED_ORDER: readonly (SectionName | "model")[] = [
  "rules",
  "guardrails",
  "topics",
  "tools",
  "sms",
  "handoffs",
  "model",
  "instructions",
  "voice",
  "knowledge",
  "flows",
  "integrations",
  "environments",
  "responses",
  "entities",
  "agent",
];

export interface DiffFacts {
  readonly from: DiffSide;
  readonly changes: readonly Change[];
  readonly sections: readonly SectionCounts[];
  readonly unsure: number;
}

/** What changed, as one sentence with its full stop; `Nothing differs.` only when that is certain. */
export function changedSentence({ from, changes, unsure }: DiffFacts): string {
  if (changes.length === 0 && unsure > 0)
    return `What differs can't be told: something in ${unsure === 1 ? "1 file" : `${unsure} files`} can't be read.`;
  if (changes.length === 0) return "Nothing differs.";
  if (from.nothing) return `Everything is new: ${sectionCounts(changes, "added").join(", ")}.`;
  const told =
    changes.length <= TOLD_ONE_BY_ONE
      ? changes.map(changeWords).join("; ")
      : `${changes.length} changes: ${sectionChanges(changes).join("; ")}`;
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

/** What did not change, as one sentence; empty when there is nothing to say it of. */
export function unchangedSentence({ from, changes, sections }: DiffFacts): string {
  if (changes.length === 0 || from.nothing) return "";
  const modelChanged = changes.some(touchesModel);
  const same = new Set<SectionName | "model">(unchangedSections({ sections }));
  if (!modelChanged) same.add("model");
  const names = UNCHANGED_ORDER.filter((section) => same.has(section)).map((section) =>
    section === "model" ? "model" : sectionWords(section).all,
  );
  return names.length === 0 ? "" : `No changes to ${names.join(", ")}.`;
}

export function summarise(facts: DiffFacts): string {
  return [changedSentence(facts), unchangedSentence(facts)].filter((sentence) => sentence !== "").join(" ");
}

/** Told beside whatever else differs, and when nothing does; empty when there are none. */
export function cosmeticSentence({ cosmetic }: Pick<AgentDiff, "cosmetic">): string {
  if (cosmetic === 0) return "";
  return `${cosmetic === 1 ? "1 file differs" : `${cosmetic} files differ`} only in comments, order or formatting.`;
}

/** `topic late-checkout now sends SMS late-checkout-offer`, `topic pet-policy changed (content)`, `voice stability 0.6 → 0.8`. */
function changeWords(change: Change): string {
  const item = itemWords(change.section, change.id);
  if (change.formerId !== undefined) return renameWords(change, change.formerId);
  const [remark] = change.remarks;
  if (change.kind !== "changed")
    return change.includes === undefined || remark === undefined
      ? `${item} ${change.kind}`
      : `${item} ${change.kind} (${remark})`;
  const [field] = change.fields;
  if (change.fields.length === 1 && field?.path.join() === "enabled" && typeof field.after === "boolean")
    return `${item} switched ${field.after ? "on" : "off"}`;
  const phrases = fieldPhrases(change.fields);
  const [first] = phrases;
  const words = phrases.map(phraseWords);
  const does =
    phrases.length <= NAMED_FIELDS && phrases.every(({ verb, text }) => verb && !text.includes(":"));
  if (does) return `${item} ${listWords(words)}`;
  if (phrases.length === 1 && first?.detail !== undefined) return `${item} ${words[0]}${direction(change)}`;
  return `${item} changed (${namedFirst(words)})`;
}

function phraseWords({ text, detail }: FieldPhrase): string {
  return detail === undefined ? text : `${text} ${detail}`;
}

/** ` (steadier)`; nothing where no word says it better than the numbers. */
function direction({ section, fields: [field] }: Change): string {
  const word = field === undefined ? undefined : directionWord(section, field);
  return word === undefined ? "" : ` (${word})`;
}

function namedFirst(words: readonly string[]): string {
  const left = words.length - NAMED_FIELDS;
  return [...words.slice(0, NAMED_FIELDS), ...(left > 0 ? [`${left} more`] : [])].join(", ");
}

/** `topic late-checkout renamed to checkout-late and changed`. */
function renameWords({ section, id, fields, remarks }: Change, formerId: string): string {
  const [remark] = remarks;
  return [
    `${itemWords(section, formerId)} renamed to ${id}`,
    ...(fields.length === 0 ? [] : [" and changed"]),
    ...(remark === undefined ? [] : [` (${remark})`]),
  ].join("");
}

function sectionCounts(changes: readonly Change[], kind: ChangeKind): readonly string[] {
  return SECTIONS.flatMap((section) => {
    const count = changes.filter((change) => change.section === section && change.kind === kind).length;
    if (count === 0) return [];
    const single = isSingle(section) && count === 1;
    return [single ? sectionWords(section).one : countWords(section, count)];
  });
}

function sectionChanges(changes: readonly Change[]): readonly string[] {
  return groupByFear(changes).flatMap(({ section, changes: here }) => {
    const [only] = here;
    if (only === undefined) return [];
    if (here.every(({ id }) => isSingle(section, id))) return [changeWords(only)];
    return CHANGE_KINDS.flatMap((kind) => {
      const ids = here
        .filter((change) => change.kind === kind)
        .map(({ formerId, id }) => (formerId === undefined ? id : `${formerId} → ${id}`));
      if (ids.length === 0) return [];
      return [`${countWords(section, ids.length)} ${kind} (${listWords(ids, NAMES_PER_SECTION)})`];
    });
  });
}
