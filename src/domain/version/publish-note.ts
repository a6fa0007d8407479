import { countWords } from "./note-words.ts";

/** In code points. Long enough for a paragraph, short enough for a table. */
export const MAX_NOTE_LENGTH = 1_000;
/** Different words that say something; fewer than this is a label, not a reason. */
const MIN_TELLING_WORDS = 2;

export const NOTE_EXAMPLE = "Pet fee, late checkout by SMS, steadier voice";

export type NoteDecision =
  | { readonly accepted: true /** Trimmed, with plain line breaks. */; readonly note: string }
  | { readonly accepted: false; readonly message: string; readonly hint: string };

export interface NoteFacts {
  /** Of the policy. */
  readonly minWords: number;
  /** Note of the newest version. */
  readonly previous?: { readonly version: number; readonly note: string } | undefined;
}

/**
 * Whether a publish note says, to a person who reads the history in a year, why the version exists. Works for any script:
 * words are found by Unicode rules, not by spaces.
 */
export function decideNote(written: string, facts: NoteFacts): NoteDecision {
  const note = written
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
  const refuse = (why: string): NoteDecision => ({
    accepted: false,
    message: note === "" ? `There is no publish note: ${why}.` : `The publish note “${quote(note)}” ${why}.`,
    hint: `Say what is different for callers and why, in at least ${facts.minWords} words, for example “${NOTE_EXAMPLE}”.`,
  });

  if (note === "") return refuse("a version without one can't be told from the others");
  if (HIDDEN.test(note)) return refuse("holds characters that nobody can see");
  const length = [...note].length;
  if (length > MAX_NOTE_LENGTH) return refuse(`has ${length} characters; ${MAX_NOTE_LENGTH} are the most`);
  if (!/[\p{L}\p{N}]/u.test(note)) return refuse("has no words");
  if (MERGE_TITLE.test(note)) return refuse("is the title of a merge, which says nothing to callers");
  const { previous } = facts;
  if (previous && sameText(previous.note, note)) {
    return refuse(`is the note of v${previous.version} again; this version exists for another reason`);
  }
  const words = countWords(note);
  if (words.count === 0) return refuse("is only a number or a reference");
  if (words.telling === 0) return refuse("only says that something changed, not what or why");
  if (words.count < facts.minWords) {
    return refuse(`has ${plural(words.count, "word")}; ${facts.minWords} are the least`);
  }
  if (words.distinct < Math.min(facts.minWords, 3)) return refuse("repeats the same words");
  if (words.telling < Math.min(MIN_TELLING_WORDS, facts.minWords)) {
    return refuse("hardly says what changed or why");
  }
  return { accepted: true, note };
}

const MERGE_TITLE =
  /^merge (?:pull request|branch(?:es)?|remote-tracking branch|tag|commit)\b|^merged? (?:pr|in)\b|^merge [\w./-]+ into [\w./-]+$/i;

/** Controls and marks that turn the direction of text; joiners and the like stay, scripts and emoji need them. */
const HIDDEN = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\p{Cs}]/u;

function sameText(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return plain(a) === plain(b);
}

function quote(note: string): string {
  const line = note.replace(/\s+/g, " ");
  const characters = [...line];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : line;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
