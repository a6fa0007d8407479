import type { YamlReading } from "../../agent/read-yaml.ts";
import type { SchemaProblem } from "../../schema/schema-problem.ts";
import type { SuggestedEdit } from "../finding.ts";
import { addKey, removeEntry } from "./entry-edit.ts";
import { quoteScalar, replaceScalar } from "./scalar-edit.ts";

/** The edit of a YAML file that a repair of its value comes to; undefined where it is written in a way that a person should change. */
export function schemaEdit(
  { path, repair }: Pick<SchemaProblem, "path" | "repair">,
  { locate, text }: Pick<YamlReading, "locate" | "text">,
): SuggestedEdit | undefined {
  if (repair === undefined || text === undefined) return undefined;
  switch (repair.to) {
    case "rename-key": {
      const from = String(path.at(-1));
      return replaceScalar(text, locate(path, "key"), from, repair.key, repair.sure ? "fix" : "suggestion");
    }
    case "quote":
      return quoteScalar(text, locate(path));
    case "write":
      return replaceScalar(text, locate(path), repair.from, repair.text, repair.sure ? "fix" : "suggestion");
    case "remove-entry": {
      const index = path.at(-1);
      return typeof index === "number" ? removeEntry(text, locate, path.slice(0, -1), index) : undefined;
    }
    case "add-key":
      return addKey(text, locate, path, repair.before, repair);
  }
}

/** Of two keys that would get the same name neither is renamed without a person. */
export function unlessAmbiguous(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  const wanted = new Map<string, number>();
  const nameOf = ({ path, repair }: SchemaProblem): string | undefined =>
    repair?.to === "rename-key" ? JSON.stringify([path.slice(0, -1), repair.key]) : undefined;
  for (const problem of problems) {
    const name = nameOf(problem);
    if (name !== undefined) wanted.set(name, (wanted.get(name) ?? 0) + 1);
  }
  return problems.map((problem) => {
    const name = nameOf(problem);
    if (name === undefined || (wanted.get(name) ?? 0) < 2) return problem;
    const { repair: _, ...rest } = problem;
    return rest;
  });
}
