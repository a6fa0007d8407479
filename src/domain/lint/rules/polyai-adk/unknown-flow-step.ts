import { type Item, itemsOf, type ValuePath } from "../../../agent/agent.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import type { LintContext } from "../../lint-context.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { adkFunctionFiles } from "./adk-files.ts";

export const unknownFlowStep: Rule = {
  id: "unknown-flow-step",
  severity: "error",
  summary: "A flow starts at, or goes on to, a step that does not exist.",
  docs: "`start_step` and `child_step` are the name of a step of the same flow, or the file name of a function step without .py. A wrong name leaves the guest in silence.",
  exampleLayout: "polyai-adk",
  bad: {
    "flows/table_booking/flow_config.yaml":
      "name: Table booking\ndescription: Books a table\nstart_step: Ask for a party\n",
  },
  good: {
    "flows/table_booking/flow_config.yaml":
      "name: Table booking\ndescription: Books a table\nstart_step: check_room\n",
  },
  check: (context) => itemsOf(context.agent, "flows").flatMap((item) => checkFlow(context, item)),
};

function checkFlow(context: LintContext, item: Item): RuleHit[] {
  const { layout, locate } = context;
  // A function step is a function, and a project may keep those elsewhere: said once by adk-functions-missing.
  const mayBeFunction = layout === "polyai-adk" && adkFunctionFiles(context).length === 0;
  const steps = listAt(item.value, "steps");
  const known = new Set(steps.flatMap((step) => textAt(step, "id") ?? []));
  const named: ValuePath[] = [["start_step"]];
  steps.forEach((step, index) => {
    listAt(step, "conditions").forEach((condition, at) => {
      if (textAt(condition, "condition_type") === "exit_flow_condition") return;
      named.push(["steps", index, "conditions", at, "child_step"]);
    });
  });
  return named.flatMap((path): RuleHit[] => {
    const name = textAt(item.value, ...path);
    if (name === undefined || name === "" || known.has(name)) return [];
    return [
      {
        ...(mayBeFunction ? { severity: "warning" } : {}),
        message: `There is no step ${name} in this flow.`,
        hint: didYouMean(name, known, "Name a step of the flow, or the file of a function step without .py."),
        location: locate(item, path),
        item: `flows/${item.id}`,
      },
    ];
  });
}
