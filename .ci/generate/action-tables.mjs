// The tables of inputs and outputs in each action's README, from its action.yml.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const BEGIN = "<!-- api:begin (generated from action.yml by `npm run generate`) -->";
const END = "<!-- api:end -->";

export default async function actionTables({ read, put }) {
  const root = join(import.meta.dirname, "../..");
  if (existsSync(join(root, "docs/check.md"))) table("action.yml", "docs/check.md");
  for (const verb of readdirSync(join(root, "actions")).sort())
    table(`actions/${verb}/action.yml`, `actions/${verb}/README.md`);

  function table(action, page) {
    const text = read(page);
    const begin = text.indexOf(BEGIN);
    const end = text.indexOf(END);
    if (begin === -1 || end < begin) throw new Error(`${page} lacks the lines ${BEGIN} and ${END}`);
    const { inputs, outputs } = parse(read(action));
    const body = [
      BEGIN,
      "",
      "| Input | Required | Default | |",
      "|---|---|---|---|",
      ...Object.entries(inputs).map(
        ([name, input]) =>
          `| \`${name}\` | ${input.required ? "yes" : "no"} | ${input.default ? `\`${input.default}\`` : ""} | ${input.description} |`,
      ),
      "",
      "| Output | |",
      "|---|---|",
      ...Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${output.description} |`),
      "",
    ].join("\n");
    put(page, text.slice(0, begin) + body + text.slice(end));
  }
}
