import { parse } from "yaml";
import { SECTIONS, type SectionName } from "../../src/domain/agent/agent.ts";
import { isJsonObject, type JsonObject } from "../../src/domain/json.ts";
import type { Snapshot } from "../../src/domain/snapshot/snapshot.ts";
import { smallAgentFiles } from "../support/small-agent.ts";

/** The small agent as a snapshot, straight from its YAML: the bot must cope with fields whose defaults nobody filled in. */
export function writtenSnapshot(overrides: Readonly<Record<string, string | null>> = {}): Snapshot {
  const sections = new Map<SectionName, Record<string, JsonObject>>(SECTIONS.map((name) => [name, {}]));
  const put = (section: SectionName, id: string, value: JsonObject) => {
    const held = sections.get(section);
    if (held !== undefined) held[id] = value;
  };
  for (const [path, text] of smallAgentFiles(overrides)) {
    const [root, first = "", second] = path.split("/");
    if (root !== "agent") continue;
    const value: unknown = first.endsWith(".md") ? { text } : parse(text);
    if (!isJsonObject(value)) continue;
    const section = SECTIONS.find((name) => name === first.replace(/\.(?:yaml|md)$/, ""));
    if (section === undefined) continue;
    if (section === "rules" && Array.isArray(value.rules))
      for (const rule of value.rules) put("rules", String(rule.id), rule);
    else put(section, second === undefined ? section : second.replace(/\.yaml$/, ""), value);
  }
  const section = (name: SectionName) => sections.get(name) ?? {};
  return {
    schemaVersion: 1,
    agent: "corner-cafe",
    sections: {
      agent: section("agent"),
      instructions: section("instructions"),
      rules: section("rules"),
      topics: section("topics"),
      knowledge: section("knowledge"),
      tools: section("tools"),
      sms: section("sms"),
      handoffs: section("handoffs"),
      guardrails: section("guardrails"),
      voice: section("voice"),
      flows: section("flows"),
      integrations: section("integrations"),
      environments: section("environments"),
    },
  };
}
