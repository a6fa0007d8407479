import { isJsonObject, type JsonObject, type JsonValue } from "../../../json.ts";
import { fieldAt, listAt, textAt } from "../../../json-fields.ts";
import type { ItemDraft } from "../item-draft.ts";

/** One file of training phrases, read. */
export interface PhraseFile {
  readonly language: string;
  readonly file: string;
  readonly value: JsonValue | undefined;
}

/**
 * What people say, in every language, as the topic's sample questions; and by language, with what a phrase says beyond its words (which
 * of them are a parameter). Ids of phrases are the platform's own and new in every export, so they are left out.
 */
export function addPhrases(draft: ItemDraft, files: readonly PhraseFile[]): void {
  const questions: string[] = [];
  // The same word in two languages ("hey") is one question; twice in one language is a slip for the rules to see.
  const otherLanguages = new Set<string>();
  for (const { language, file, value } of files) {
    const at = ["trainingPhrases", language];
    const entries: JsonValue[] = [];
    listAt(value, "trainingPhrases").forEach((phrase, index) => {
      const text = phraseText(phrase);
      const place = ["trainingPhrases", index];
      const spot = listAt(phrase, "parts").length === 1 ? [...place, "parts", 0, "text"] : place;
      if (text !== undefined && !otherLanguages.has(text)) {
        draft.comesFrom(["sample_questions", questions.length], file, spot);
        questions.push(text);
      }
      const entry = plainPhrase(phrase, text, language);
      if (typeof entry === "string") draft.comesFrom([...at, index], file, spot);
      entries.push(entry);
    });
    for (const question of questions) otherLanguages.add(question);
    draft.put(at, entries, file, ["trainingPhrases"]);
    const rest = otherFields(value, "trainingPhrases");
    if (rest !== undefined) draft.put(["trainingPhrasesFile", language], rest, file, []);
  }
  draft.set("sample_questions", questions);
}

function phraseText(phrase: JsonValue): string | undefined {
  const parts = listAt(phrase, "parts").map((part) => textAt(part, "text"));
  if (parts.length === 0 || parts.some((text) => text === undefined)) return undefined;
  const text = parts.join("").trim();
  return text === "" ? undefined : text;
}

/** Just its words where a phrase is nothing more. */
function plainPhrase(phrase: JsonValue, text: string | undefined, language: string): JsonValue {
  if (!isJsonObject(phrase)) return phrase;
  const { id: _, languageCode, ...rest } = phrase;
  const parts = listAt(phrase, "parts").map((part) => withoutAuto(part));
  const isOther = languageCode !== undefined && languageCode !== language;
  const isPlain =
    text !== undefined &&
    !isOther &&
    Object.keys(rest).every((key) => key === "parts" || (key === "repeatCount" && rest[key] === 1)) &&
    parts.every((part) => isJsonObject(part) && Object.keys(part).every((key) => key === "text"));
  if (isPlain) return text;
  return { ...rest, ...(isOther ? { languageCode } : {}), ...(parts.length === 0 ? {} : { parts }) };
}

/** `auto` only says that the platform cut the words itself. */
function withoutAuto(part: JsonValue): JsonValue {
  if (!isJsonObject(part)) return part;
  const { auto: _, ...rest } = part;
  return rest;
}

/** What a file says beside its one list. */
export function otherFields(value: JsonValue | undefined, list: string): JsonObject | undefined {
  if (!isJsonObject(value)) return undefined;
  const keys = Object.keys(value).filter((key) => key !== list || !Array.isArray(fieldAt(value, list)));
  if (keys.length === 0) return undefined;
  const rest: Record<string, JsonValue> = Object.create(null);
  for (const key of keys) rest[key] = fieldAt(value, key) ?? null;
  return rest;
}
