import { itemsOf } from "../../../agent/agent.ts";
import { adkFileName } from "../../../agent/layouts/polyai-adk/adk-name.ts";
import { textAt } from "../../../json-fields.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { adkFiles, adkTests } from "./adk-files.ts";

export const adkFileNameRule: Rule = {
  id: "adk-file-name",
  severity: "error",
  summary: "The file of a topic or test, or the folder of a flow, is not named after it.",
  docs: "The ADK derives the file's name from `name`: small letters, and _ for everything else. It refuses to push a topic or test that does not match, and does not see such a flow at all.",
  layouts: ["polyai-adk"],
  bad: { "topics/opening.yaml": "name: Opening hours, Sundays\ncontent: We are open.\n" },
  good: { "topics/opening_hours_sundays.yaml": "name: Opening hours, Sundays\ncontent: We are open.\n" },
  check: (context) => [...topics(context), ...flows(context), ...testFiles(context)],
};

function topics({ agent, locate }: LintContext): RuleHit[] {
  return itemsOf(agent, "topics").flatMap((item): RuleHit[] => {
    const name = textAt(item.value, "name");
    const expected = expectedName(name, baseOf(item.file));
    if (expected === undefined) return [];
    return [hit(`${expected}.yaml`, locate(item, ["name"]), `topics/${item.id}`)];
  });
}

function flows(context: LintContext): RuleHit[] {
  const { agent, locate } = context;
  const folders = new Map(
    adkFiles(context).flatMap(({ file, place }) =>
      place.place === "flow" ? [[file.path, place.flow] as const] : [],
    ),
  );
  return itemsOf(agent, "flows").flatMap((item): RuleHit[] => {
    const folder = folders.get(item.file);
    const expected = folder === undefined ? undefined : expectedName(textAt(item.value, "name"), folder);
    return expected === undefined
      ? []
      : [hit(`the folder flows/${expected}`, locate(item, ["name"]), `flows/${item.id}`)];
  });
}

function testFiles(context: LintContext): RuleHit[] {
  return adkTests(context).flatMap(({ file, value, locate }): RuleHit[] => {
    const expected = expectedName(textAt(value, "name"), baseOf(file.path));
    return expected === undefined ? [] : [hit(`${expected}.yaml`, locate(["name"]))];
  });
}

/** The name that the file should have, when it has another one. A name of which nothing is left can't be a file's. */
function expectedName(name: string | undefined, written: string): string | undefined {
  const expected = name === undefined ? "" : adkFileName(name);
  return expected === "" || expected === written ? undefined : expected;
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
}

function hit(wanted: string, location: RuleHit["location"], item?: string): RuleHit {
  return {
    message: `By this name it belongs in ${wanted}.`,
    hint: "Rename the file or folder, or correct the name.",
    location,
    ...(item === undefined ? {} : { item }),
  };
}
