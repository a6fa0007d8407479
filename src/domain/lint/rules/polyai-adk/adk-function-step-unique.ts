import type { Rule, RuleHit } from "../../rule.ts";
import { adkFunctionFiles } from "./adk-files.ts";

export const adkFunctionStepUnique: Rule = {
  id: "adk-function-step-unique",
  severity: "error",
  summary: "Two flows have a function step of the same name.",
  docs: "Names of function steps are unique in the whole project, not only in their flow; the platform can't build the project otherwise.",
  layouts: ["polyai-adk"],
  bad: {
    "flows/other/flow_config.yaml": "name: other\ndescription: Another flow\nstart_step: check_room\n",
    "flows/other/function_steps/check_room.py":
      "from _gen import *  # <AUTO GENERATED>\n\n\ndef check_room(conv: Conversation, flow: Flow):\n    conv.exit_flow()\n",
  },
  good: {
    "flows/other/flow_config.yaml": "name: other\ndescription: Another flow\nstart_step: check_garden\n",
    "flows/other/function_steps/check_garden.py":
      "from _gen import *  # <AUTO GENERATED>\n\n\ndef check_garden(conv: Conversation, flow: Flow):\n    conv.exit_flow()\n",
  },
  check(context) {
    const first = new Map<string, string>();
    return adkFunctionFiles(context).flatMap(({ file, name, kind, flow = "" }): RuleHit[] => {
      if (kind !== "function-step") return [];
      const other = first.get(name);
      if (other === undefined) {
        first.set(name, flow);
        return [];
      }
      return [
        {
          message: `The flow ${other} has a function step ${name} already.`,
          hint: "Give one of them another name, in the file's name and in the code.",
          location: { file: file.path, line: 1, column: 1 },
        },
      ];
    });
  },
};
