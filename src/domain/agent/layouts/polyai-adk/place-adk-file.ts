import { nearestName } from "../../../schema/nearest-name.ts";

/** Files of which an ADK project has at most one, by their path below its folder. */
const SINGLE_FILES = {
  "project.yaml": "project",
  "agent_settings/personality.yaml": "personality",
  "agent_settings/role.yaml": "role",
  "agent_settings/rules.txt": "rules",
  "agent_settings/languages.yaml": "languages",
  "agent_settings/safety_filters.yaml": "safety-filters",
  "agent_settings/experimental_config.json": "experimental",
  "config/entities.yaml": "entities",
  "config/handoffs.yaml": "handoffs",
  "config/sms_templates.yaml": "sms",
  "config/translations.yaml": "translations",
  "config/variant_attributes.yaml": "variants",
  "config/api_integrations.yaml": "integrations",
  "voice/configuration.yaml": "voice",
  "voice/safety_filters.yaml": "voice-safety-filters",
  "voice/speech_recognition/asr_settings.yaml": "asr-settings",
  "voice/speech_recognition/keyphrase_boosting.yaml": "keyphrase-boosting",
  "voice/speech_recognition/transcript_corrections.yaml": "transcript-corrections",
  "voice/response_control/pronunciations.yaml": "pronunciations",
  "voice/response_control/phrase_filtering.yaml": "phrase-filtering",
  "chat/configuration.yaml": "chat",
  "chat/safety_filters.yaml": "chat-safety-filters",
} as const;
export type AdkSingleFile = (typeof SINGLE_FILES)[keyof typeof SINGLE_FILES];
const SINGLE: ReadonlyMap<string, AdkSingleFile> = new Map(Object.entries(SINGLE_FILES));

/** What a file of an ADK project is. `name` is the file's without its ending, `flow` the folder of its flow. */
export type AdkPlace =
  | { readonly place: "single"; readonly kind: AdkSingleFile }
  | { readonly place: "topic" | "test" | "context" | "function"; readonly name: string }
  | { readonly place: "flow"; readonly flow: string }
  | {
      readonly place: "step" | "function-step" | "flow-function";
      readonly flow: string;
      readonly name: string;
    }
  | { readonly place: "real-time"; readonly environment: string; readonly part: "data" | "schema" }
  | { readonly place: "elsewhere" }
  | { readonly place: "unknown"; readonly hint: string };

/** The folders of the real-time configuration and the environments that they are for. */
export const REAL_TIME_FOLDERS: ReadonlyMap<string, string> = new Map([
  ["draft_and_sandbox", "sandbox"],
  ["pre_release", "pre-release"],
  ["live", "live"],
]);
const FOLDERS: ReadonlySet<string> = new Set([
  "agent_settings",
  "config",
  "voice",
  "chat",
  "topics",
  "flows",
  "test_suite",
  "real_time_configuration",
]);
const ELSEWHERE: AdkPlace = { place: "elsewhere" };

/** `path` relative to the repository's root. */
export function placeAdkFile(path: string, root: string): AdkPlace {
  const prefix = root === "" ? "" : `${root}/`;
  if (!path.startsWith(prefix)) return ELSEWHERE;
  const below = path.slice(prefix.length);
  const single = SINGLE.get(below);
  if (single !== undefined) return { place: "single", kind: single };
  const parts = below.split("/");
  return placeListed(parts) ?? placeUnread(below, parts);
}

function placeListed(parts: readonly string[]): AdkPlace | undefined {
  const [folder, second = "", third = "", fourth = ""] = parts;
  if (parts.length === 2) {
    if (folder === "topics") return named("topic", second, ".yaml");
    if (folder === "test_suite") return named("test", second, ".yaml");
    if (folder === "functions") return named("function", second, ".py");
    if (folder === "context") return named("context", second, ".md") ?? named("context", second, ".MD");
  }
  if (folder === "flows" && parts.length === 3 && third === "flow_config.yaml") {
    return { place: "flow", flow: second };
  }
  if (folder === "flows" && parts.length === 4) {
    if (third === "steps") return inFlow("step", second, fourth, ".yaml");
    if (third === "function_steps") return inFlow("function-step", second, fourth, ".py");
    if (third === "functions") return inFlow("flow-function", second, fourth, ".py");
  }
  const environment = REAL_TIME_FOLDERS.get(second);
  const part = third === "data.json" ? "data" : third === "schema.json" ? "schema" : undefined;
  if (folder === "real_time_configuration" && parts.length === 3 && environment && part) {
    return { place: "real-time", environment, part };
  }
  return undefined;
}

function named(
  place: "topic" | "test" | "context" | "function",
  file: string,
  ending: string,
): AdkPlace | undefined {
  const name = withoutEnding(file, ending);
  return name === undefined ? undefined : { place, name };
}

function inFlow(
  place: "step" | "function-step" | "flow-function",
  flow: string,
  file: string,
  ending: string,
): AdkPlace | undefined {
  const name = withoutEnding(file, ending);
  return name === undefined ? undefined : { place, flow, name };
}

/** `__init__.py` makes a folder a package and is no function. */
function withoutEnding(file: string, ending: string): string | undefined {
  if (!file.endsWith(ending) || file === "__init__.py" || file.startsWith(".")) return undefined;
  return file.slice(0, -ending.length);
}

/** A data file in one of the ADK's own folders that the ADK would pass over: most often a misspelt name. */
function placeUnread(below: string, parts: readonly string[]): AdkPlace {
  const [folder = "", ...deeper] = parts;
  const isData = /\.(?:ya?ml|json)$/i.test(below);
  if (!isData || deeper.length === 0 || !FOLDERS.has(folder) || below.includes("/.")) return ELSEWHERE;
  if (below.endsWith(".yml")) return { place: "unknown", hint: "The ADK reads .yaml files: rename it." };
  const near = nearestName(below, SINGLE.keys());
  return {
    place: "unknown",
    hint:
      near === undefined
        ? "Move it to where the ADK reads it, or out of the project's folders."
        : `Did you mean ${near}?`,
  };
}
