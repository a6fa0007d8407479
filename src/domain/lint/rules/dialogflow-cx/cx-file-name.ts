import { type Item, itemsOf, type ValuePath } from "../../../agent/agent.ts";
import { decodeCxName } from "../../../agent/layouts/dialogflow-cx/place-cx-file.ts";
import { textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { cxAgentOf } from "./cx-agent.ts";

const SECTIONS = [
  "flows",
  "topics",
  "entities",
  "integrations",
  "instructions",
  "tools",
  "responses",
] as const;

export const cxFileName: Rule = {
  id: "cx-file-name",
  severity: "warning",
  layouts: ["dialogflow-cx"],
  summary: "A file is called otherwise than what it defines.",
  docs: "Exports call files by the display name, with %3a and the like for what can't stand in a file name. A file of another name is a copy or a rename by hand, and the next export puts a second one beside it.",
  bad: { "flows/Booking/pages/Farewell.json": '{ "displayName": "Goodbye" }\n' },
  good: { "flows/Booking/pages/Good%3abye.json": '{ "displayName": "Good:bye" }\n' },
  check({ agent, locate, paths, settings }) {
    const hits: RuleHit[] = [];
    const look = (item: Item, name: string | undefined, path: ValuePath): void => {
      if (name === undefined) return;
      const location = locate(item, path);
      const file = fileName(location.file);
      if (plain(file) === plain(name)) return;
      hits.push({
        message: `This file is called ${file.slice(0, 120)}.json, but defines ${name.slice(0, 120)}.`,
        hint: `Rename the file, or correct displayName.`,
        location,
        item: `${item.section}/${item.id}`,
      });
    };
    for (const section of SECTIONS) {
      for (const item of itemsOf(agent, section)) {
        const isNamed = item.origins?.some(({ at }) => at.length === 1 && at[0] === "name") === true;
        if (isNamed) look(item, textAt(item.value, "name"), ["name"]);
      }
    }
    const { flows, groups } = cxAgentOf({ agent, paths, settings });
    for (const { item, value, path } of [
      ...flows.flatMap((flow) => [...flow.pages, ...flow.groups]),
      ...groups,
    ]) {
      look(item, textAt(value, "displayName"), [...path, "displayName"]);
    }
    return hits;
  },
};

function fileName(path: string): string {
  return decodeCxName((path.split("/").at(-1) ?? path).replace(/\.json$/, ""));
}

/** File systems differ in case and in how they write accents; a slash can't be in a name at all. */
function plain(name: string): string {
  return name
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[/\\_]/g, "-");
}
