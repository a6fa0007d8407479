import type { JsonValue } from "../../../json.ts";
import { listAt, objectAt, textAt } from "../../../json-fields.ts";
import type { Origin, ValuePath } from "../../agent.ts";
import { plainText } from "../plain-text.ts";
import { type AdkProject, type AdkReading, without } from "./adk-project.ts";
import type { AdkSingleFile } from "./place-adk-file.ts";
import { readText } from "./read-text.ts";

/** What is about the agent as a whole: who it is, how it greets, what it must do. */
export function mapAgent(project: AdkProject): void {
  addAgent(project);
  addConfiguration(project, "voice");
  addConfiguration(project, "chat");
  addInstructions(project);
  for (const kind of ["safety-filters", "voice-safety-filters", "chat-safety-filters"] as const) {
    const reading = project.single(kind, `guardrails/${kind}`);
    if (!reading) continue;
    const value = { name: kind, kind: "safety", ...reading.value };
    project.add({ section: "guardrails", id: kind, value, file: reading.file.path });
  }
  const variants = project.single("variants", "agent/variants");
  if (variants) {
    project.add({ section: "agent", id: "variants", value: variants.value, file: variants.file.path });
  }
}

/** Where the greeting stands: of a call, else of a chat. */
function greetingChannel(project: AdkProject): "voice" | "chat" {
  return textAt(project.single("voice", "voice/voice")?.value, "greeting", "welcome_message") === undefined
    ? "chat"
    : "voice";
}

function addAgent(project: AdkProject): void {
  const value: Record<string, JsonValue> = {};
  const origins: Origin[] = [];
  let file: string | undefined;
  const take = (
    reading: AdkReading | undefined,
    at: ValuePath,
    path: ValuePath,
    part: (reading: AdkReading) => JsonValue | undefined,
  ): void => {
    const [key] = at;
    const found = reading && part(reading);
    if (reading === undefined || found === undefined || typeof key !== "string") return;
    value[key] = found;
    file ??= reading.file.path;
    origins.push({ at, file: reading.file.path, path });
  };
  const single = (kind: AdkSingleFile) => project.single(kind, "agent/agent");
  const info = single("project");
  take(info, ["name"], ["project_name"], (reading) => textAt(reading.value, "project_name"));
  take(info, ["project"], [], (reading) => without(reading.value, "project_name"));
  take(single("role"), ["role"], [], (reading) => reading.value);
  take(single("personality"), ["personality"], [], (reading) => reading.value);
  const languages = single("languages");
  take(languages, ["languages"], [], (reading) => languagesIn(reading));
  listAt(languages?.value, "additional_languages").forEach((_, index) => {
    addOrigin(origins, languages, ["languages", index + 1], ["additional_languages", index]);
  });
  addOrigin(origins, languages, ["languages", 0], ["default_language"]);
  const channel = greetingChannel(project);
  take(
    project.single(channel, channel === "voice" ? "voice/voice" : "agent/chat"),
    ["greeting"],
    ["greeting", "welcome_message"],
    (reading) => textAt(reading.value, "greeting", "welcome_message"),
  );
  take(single("experimental"), ["experimental_config"], [], (reading) => reading.value);
  if (file === undefined) return;
  project.add({ section: "agent", id: "agent", value, file, origins });
  const name = textAt(value, "name");
  if (name !== undefined && name.trim() !== "") project.builder.setDisplayName(name);
}

function addOrigin(origins: Origin[], reading: AdkReading | undefined, at: ValuePath, path: ValuePath): void {
  if (reading) origins.push({ at, file: reading.file.path, path });
}

/** The default one first; entries of other types keep their place, so that the others keep theirs. */
function languagesIn({ value }: AdkReading): JsonValue {
  return [textAt(value, "default_language") ?? "", ...listAt(value, "additional_languages")];
}

/** The settings of a channel. Its greeting is the agent's when it is the first that a guest hears. */
function addConfiguration(project: AdkProject, channel: "voice" | "chat"): void {
  const section = channel === "voice" ? "voice" : "agent";
  const reading = project.single(channel, `${section}/${channel}`);
  if (!reading) return;
  const isFirst = greetingChannel(project) === channel;
  const value =
    isFirst && reading.value.greeting !== undefined
      ? { ...reading.value, greeting: without(objectAt(reading.value, "greeting"), "welcome_message") }
      : reading.value;
  project.add({ section, id: channel, value, file: reading.file.path });
}

function addInstructions(project: AdkProject): void {
  const file = project.text("rules");
  if (file === undefined) return;
  project.builder.take(file, readText(file));
  const origins = [{ at: ["text"], file: file.path, path: [] }];
  project.add({
    section: "instructions",
    id: "instructions",
    value: { text: plainText(file.text) },
    file: file.path,
    origins,
  });
}
