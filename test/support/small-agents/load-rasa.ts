import { findItem, type Item, type SectionName, type ValuePath } from "../../../src/domain/agent/agent.ts";
import { loadAgent } from "../../../src/domain/agent/load-agent.ts";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";
import type { Settings } from "../../../src/domain/agent/settings.ts";
import { sourceTree } from "../source-tree.ts";
import { smallRasaFiles } from "./rasa.ts";

/** The settings of the small Rasa bot. */
export function rasaSettings(files: ReadonlyMap<string, string>): Settings {
  const { settings } = loadSettings({ path: "greenroom.yml", text: files.get("greenroom.yml") ?? "" });
  if (settings === undefined) throw new Error("the settings of the small agent must be usable");
  return settings;
}

/** The small Rasa bot with other files, and how to find things in it. */
export function loadRasa(overrides: Readonly<Record<string, string | null>> = {}) {
  const files = smallRasaFiles(overrides);
  const loaded = loadAgent(sourceTree(files), rasaSettings(files));
  const item = (section: SectionName, id: string): Item => {
    const found = findItem(loaded.agent, section, id);
    if (found === undefined) throw new Error(`there is no ${section}/${id}`);
    return found;
  };
  const place = (section: SectionName, id: string, path: ValuePath = [], which?: "key"): string => {
    const { file, line, column } = loaded.locate(item(section, id), path, which);
    return `${file}:${line}:${column}`;
  };
  /** What an item names, and where it does. */
  const names = (section: SectionName, id: string): string[] =>
    (item(section, id).refersTo ?? []).map((to) => `${to.path.join(".")} ${to.section}/${to.id}`);
  return { ...loaded, item, place, names };
}
