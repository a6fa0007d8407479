import type { JsonValue } from "../../../json.ts";
import { fieldAt, listAt, textAt } from "../../../json-fields.ts";
import { ItemDraft } from "../item-draft.ts";
import type { CxExport, CxFile, CxThing } from "./cx-export.ts";
import { addByName } from "./draft-cx-item.ts";

/** Settings of agent.json that are about how it hears and sounds. */
const VOICE = ["speechToTextSettings", "textToSpeechSettings", "speakerIdSettings", "duplexSettings"];
const SPEECH = ["advancedSettings", "speechSettings"];

export interface AgentDrafts {
  readonly agent: ItemDraft;
  readonly voice: ItemDraft | undefined;
  /** The language of which the generative settings are the agent's own. */
  readonly language: string | undefined;
}

/** agent.json as the items `agent` and `voice`, with the route groups that every flow may use. */
export function draftCxAgent(file: CxFile, { things }: CxExport): AgentDrafts {
  const agent = new ItemDraft(file.value, file.file);
  agent.move(["name"], ["uuid"]);
  agent.move(["displayName"], ["name"]);
  const language = textAt(file.value, "defaultLanguageCode");
  addLanguages(agent, file, language);
  addByName(agent, "agentTransitionRouteGroups", definitionsIn(things, "agentTransitionRouteGroups"));
  return { agent, voice: takeVoice(agent, file, language), language };
}

function definitionsIn(things: readonly CxThing[], folder: CxThing["folder"]): CxFile[] {
  return things.flatMap((thing) =>
    thing.folder === folder && thing.definition !== undefined ? [thing.definition] : [],
  );
}

/** One list, the default first. */
function addLanguages(agent: ItemDraft, { file, value }: CxFile, language: string | undefined): void {
  const others = fieldAt(value, "supportedLanguageCodes");
  if (language === undefined || (others !== undefined && !isTexts(others))) return;
  const more = listAt(value, "supportedLanguageCodes");
  agent.remove(["supportedLanguageCodes"]);
  agent.remove(["defaultLanguageCode"]);
  agent.put(["languages"], [language, ...more], file, ["defaultLanguageCode"]);
  more.forEach((_, index) => {
    agent.comesFrom(["languages", index + 1], file, ["supportedLanguageCodes", index]);
  });
  agent.comesFrom(["languages", 0], file, ["defaultLanguageCode"]);
}

function isTexts(value: JsonValue): boolean {
  return Array.isArray(value) && value.every((entry: JsonValue) => typeof entry === "string");
}

function takeVoice(
  agent: ItemDraft,
  { file, value }: CxFile,
  language: string | undefined,
): ItemDraft | undefined {
  const ways = [...VOICE.map((name) => [name]), SPEECH].filter((way) => fieldAt(value, ...way) !== undefined);
  if (ways.length === 0) return undefined;
  const voice = new ItemDraft(undefined, file);
  for (const way of ways) {
    voice.put([way.at(-1) ?? ""], fieldAt(value, ...way) ?? {}, file, way);
    agent.remove(way);
  }
  addSpokenVoice(voice, file, language);
  return voice;
}

/** The voice of the default language. Exports write the mapping of languages as a list of keys and values. */
function addSpokenVoice(voice: ItemDraft, file: string, language: string | undefined): void {
  const configs = ["textToSpeechSettings", "synthesizeSpeechConfigs"];
  const index = listAt(voice.value, ...configs).findIndex((entry) => textAt(entry, "key") === language);
  const way = index === -1 ? [...configs, language ?? ""] : [...configs, index, "value"];
  const name = fieldAt(voice.value, ...way, "voice", "name");
  const speed = fieldAt(voice.value, ...way, "speakingRate");
  if (typeof name === "string") voice.put(["voice"], name, file, [...way, "voice", "name"]);
  if (typeof speed === "number" && speed !== 0) voice.put(["speed"], speed, file, [...way, "speakingRate"]);
}
