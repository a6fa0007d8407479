import { isJsonObject } from "../../../json.ts";
import { fieldAt, textAt } from "../../../json-fields.ts";
import type { SectionName } from "../../agent.ts";
import { FORBIDDEN_KEYS } from "../../forbidden-keys.ts";
import { ItemDraft } from "../item-draft.ts";
import type { CxFile, CxThing } from "./cx-export.ts";
import { addPhrases, otherFields } from "./cx-phrases.ts";
import type { CxFolder } from "./place-cx-file.ts";

/** Which section the things of a folder belong to. Test cases are the platform's own suite and no part of what runs. */
export const CX_SECTIONS: Readonly<Partial<Record<CxFolder, SectionName>>> = {
  flows: "flows",
  intents: "topics",
  entityTypes: "entities",
  webhooks: "integrations",
  playbooks: "instructions",
  tools: "tools",
  generators: "responses",
  generativeSettings: "guardrails",
};

/** A thing of an export as an item in the making, with native names where there are any. */
export function draftCxItem(thing: CxThing): ItemDraft {
  const { folder, name, definition, parts } = thing;
  const first = definition ?? [...parts.values()].flat()[0];
  const draft = new ItemDraft(definition?.value, first?.file ?? "");
  draft.move(["name"], ["uuid"]);
  draft.move(["displayName"], ["name"]);
  if (textAt(draft.value, "name") === undefined) draft.set("name", name);
  moveModel(draft);
  switch (folder) {
    case "flows":
      addByName(draft, "pages", parts.get("pages") ?? []);
      addByName(draft, "routeGroups", parts.get("transitionRouteGroups") ?? []);
      break;
    case "intents":
      addPhrases(
        draft,
        (parts.get("trainingPhrases") ?? []).map(({ name: language, file, value }) => ({
          language,
          file,
          value,
        })),
      );
      break;
    case "entityTypes":
      addByLanguage(draft, "entities", "entities", parts.get("entities") ?? []);
      addByLanguage(draft, "excludedPhrases", "excludedPhrases", parts.get("excludedPhrases") ?? []);
      break;
    case "playbooks":
      draft.move(["goal"], ["text"]);
      addByName(draft, "examples", parts.get("examples") ?? []);
      break;
    case "tools":
      if (isJsonObject(fieldAt(draft.value, "functionSpec", "inputSchema"))) {
        draft.move(["functionSpec", "inputSchema"], ["parameters"]);
      }
      break;
    case "webhooks":
      draft.set("kind", "webhook");
      break;
    case "generators":
      addByLanguage(draft, "promptTexts", "promptTexts", parts.get("phrases") ?? []);
      break;
    case "generativeSettings":
      draft.set("kind", "safety");
      if (fieldAt(definition?.value, "displayName") === undefined) {
        draft.set("name", `Generative settings (${name})`);
      }
      break;
    default:
      break;
  }
  return draft;
}

/** Model settings have one name in every layout. */
export function moveModel(draft: ItemDraft): void {
  draft.move(["llmModelSettings", "model"], ["model", "name"]);
  for (const settings of [["modelParameter"], ["llmModelSettings", "parameters"]]) {
    draft.move([...settings, "temperature"], ["model", "temperature"]);
    draft.move([...settings, "maxDecodeSteps"], ["model", "max_tokens"]);
  }
  if (fieldAt(draft.value, "model", "name") !== undefined) {
    draft.set("model", { provider: "google", ...asObject(draft) });
  }
}

function asObject(draft: ItemDraft) {
  const model = fieldAt(draft.value, "model");
  return isJsonObject(model) ? model : {};
}

/** Files that are things of their own, by what they are called. */
export function addByName(draft: ItemDraft, field: string, files: readonly CxFile[]): void {
  const taken = new Set<string>();
  for (const { name: fileName, file, value } of files) {
    const called = textAt(value, "displayName")?.trim() || fileName;
    let key = FORBIDDEN_KEYS.has(called) ? `${called}.json` : called;
    if (taken.has(key)) key = `${key} (${fileName})`;
    taken.add(key);
    draft.put([field, key], value ?? {}, file, []);
  }
}

/** Files with one list each, one for each language. */
function addByLanguage(draft: ItemDraft, field: string, list: string, files: readonly CxFile[]): void {
  for (const { name: language, file, value } of files) {
    if (FORBIDDEN_KEYS.has(language)) continue;
    const entries = fieldAt(value, list);
    if (Array.isArray(entries)) draft.put([field, language], entries, file, [list]);
    const rest = otherFields(value, list);
    if (rest !== undefined) draft.put([`${field}File`, language], rest, file, []);
  }
}
