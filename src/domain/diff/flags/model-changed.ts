import { isJsonObject, type JsonValue } from "../../json.ts";
import { canonicalJson } from "../../snapshot/canonical-json.ts";
import type { Flag } from "../change.ts";
import { changedPairs, type FlagFinder, type ItemPair } from "./flag-facts.ts";
import { flaggedItem, fromTo } from "./flag-words.ts";

const DEEPEST = 20;
const NAMED = 6;
/** Where layouts keep the settings of a language model; elsewhere (speech, voices) a `model` is another thing. */
const HOLDERS: ReadonlySet<string> = new Set(["model", "llm", "llmModelSettings", "modelParameter"]);
const NOT_LANGUAGE: ReadonlySet<string> = new Set(["asr", "vad", "tts", "stt", "voice", "speech"]);

/** Fields by what people call them; a layout may write one of them twice. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ["provider", "provider"],
  ["type", "provider"],
  ["name", "name"],
  ["model", "name"],
  ["model_name", "name"],
  ["deployment", "name"],
  ["provider_model_id", "name"],
  ["temperature", "temperature"],
  ["max_tokens", "max tokens"],
  ["max_completion_tokens", "max tokens"],
  ["reasoning_effort", "reasoning effort"],
]);

/** Another language model, or another of its settings that can change any answer. */
export const modelChanged: FlagFinder = (facts) => changedPairs(facts).flatMap(modelOf);

function modelOf({ change, before, after }: ItemPair): readonly Flag[] {
  if (change.section === "voice") return [];
  const was = settingsIn(before);
  const is = settingsIn(after);
  const told = new Set<string>();
  for (const way of new Set([...was.keys(), ...is.keys()])) {
    const [a, b] = [was.get(way), is.get(way)];
    if (text(a?.value) !== text(b?.value))
      told.add(`${a?.field ?? b?.field ?? ""} ${fromTo(a?.value, b?.value)}`);
  }
  if (told.size === 0) return [];
  const shown = [...told].slice(0, NAMED);
  if (told.size > NAMED) shown.push(`and ${told.size - NAMED} more`);
  return [
    {
      code: "model-changed",
      message: `${flaggedItem(change)}: ${shown.join(", ")}.`,
      item: change.name,
    },
  ];
}

interface Setting {
  readonly field: string;
  readonly value: JsonValue;
}

/** By the way to them, so that of two models in one item each is compared with itself. */
function settingsIn(value: JsonValue): ReadonlyMap<string, Setting> {
  const found = new Map<string, Setting>();
  collect(value, [], false, found);
  return found;
}

function collect(value: JsonValue, path: string[], within: boolean, found: Map<string, Setting>): void {
  if (path.length > DEEPEST) return;
  if (Array.isArray(value)) {
    value.forEach((element: JsonValue, index) => {
      path.push(String(index));
      collect(element, path, within, found);
      path.pop();
    });
    return;
  }
  if (!isJsonObject(value)) return;
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (member === undefined || NOT_LANGUAGE.has(key)) continue;
    const scalar = member === null || typeof member !== "object";
    const field = within ? FIELDS.get(key) : scalar && HOLDERS.has(key) ? "name" : undefined;
    if (scalar && field !== undefined) found.set(JSON.stringify([...path, key]), { field, value: member });
    else if (!scalar) {
      path.push(key);
      collect(member, path, within || HOLDERS.has(key), found);
      path.pop();
    }
  }
}

function text(value: JsonValue | undefined): string {
  return value === undefined ? "" : canonicalJson(value);
}
