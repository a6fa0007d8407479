import { parse } from "yaml";
import { SECTIONS, type SectionName } from "../../src/domain/agent/agent.ts";
import { isJsonObject, type JsonObject } from "../../src/domain/json.ts";
import type { Snapshot } from "../../src/domain/snapshot/snapshot.ts";
import { snapshotOf } from "../../src/domain/snapshot/take-snapshot.ts";
import { smallAgentFiles } from "./small-agent.ts";

/** The small agent as a snapshot, straight from its YAML: nobody filled in defaults, and the bot must cope. */
export function writtenSnapshot(overrides: Readonly<Record<string, string | null>> = {}): Snapshot {
  const sections = new Map<SectionName, [string, JsonObject][]>(SECTIONS.map((name) => [name, []]));
  for (const [path, text] of smallAgentFiles(overrides)) {
    const [root, first = "", second] = path.split("/");
    if (root !== "agent") continue;
    const value: unknown = first.endsWith(".md") ? { text } : parse(text);
    const section = SECTIONS.find((name) => name === first.replace(/\.(?:yaml|md)$/, ""));
    if (section === undefined || !isJsonObject(value)) continue;
    const items = sections.get(section);
    if (section === "rules" && Array.isArray(value.rules))
      for (const rule of value.rules) items?.push([String(rule.id), rule]);
    else items?.push([second === undefined ? section : second.replace(/\.yaml$/, ""), value]);
  }
  return snapshotOf("corner-cafe", (section) => sections.get(section) ?? []);
}
