import { type Agent, itemsOf } from "../../../agent/agent.ts";
import { namesInCode } from "../../../agent/layouts/rasa/map-code.ts";
import { textAt } from "../../../json-fields.ts";

/** Several rules ask what the code of one agent says. */
const known = new WeakMap<Agent, ReadonlyMap<string, number> | "none">();

/** How often the actions' code says each name between quotes; undefined when no code is in the repository. */
export function codeNames(agent: Agent): ReadonlyMap<string, number> | undefined {
  const names = known.get(agent) ?? findNames(agent) ?? "none";
  known.set(agent, names);
  return names === "none" ? undefined : names;
}

function findNames(agent: Agent): ReadonlyMap<string, number> | undefined {
  const code = itemsOf(agent, "tools").filter(({ value }) => value.kind === "code");
  if (code.length === 0) return undefined;
  const names = new Map<string, number>();
  for (const { value } of code) {
    for (const name of namesInCode(textAt(value, "code") ?? "")) names.set(name, (names.get(name) ?? 0) + 1);
  }
  return names;
}
