import { pythonDecoratorsIn } from "../../../agent/layouts/polyai-adk/python-function.ts";
import { LineIndex } from "../../../agent/line-index.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { adkFunctionFiles } from "./adk-files.ts";

const TIMES = ["delay_before_responses_start", "silence_after_each_response"];

export const adkLatencyControl: Rule = {
  id: "adk-latency-control",
  severity: "error",
  summary: "A function's latency control waits longer than 10 seconds, or has nothing to say.",
  docs: "`delay_before_responses_start` and `silence_after_each_response` are 0 to 10, and `delay_responses` holds at least one line.",
  layouts: ["polyai-adk"],
  bad: {
    "functions/wait.py":
      'from _gen import *  # <AUTO GENERATED>\n\n\n@func_description("Waits.")\n@func_latency_control(delay_before_responses_start=11, silence_after_each_response=1, delay_responses=[])\ndef wait(conv: Conversation):\n    return "Done"\n',
  },
  good: {
    "functions/wait.py":
      'from _gen import *  # <AUTO GENERATED>\n\n\n@func_description("Waits.")\n@func_latency_control(delay_before_responses_start=10, silence_after_each_response=1, delay_responses=[("One moment.", 2)])\ndef wait(conv: Conversation):\n    return "Done"\n',
  },
  check: (context) =>
    adkFunctionFiles(context).flatMap(({ file }) =>
      pythonDecoratorsIn(file.text)
        .filter(({ name }) => name === "func_latency_control")
        .flatMap((decorator): RuleHit[] =>
          problemsOf(decorator.arguments).map((message) => ({
            message,
            hint: "Write whole seconds from 0 to 10, and at least one line in `delay_responses`.",
            location: new LineIndex(file.path, file.text).locate(decorator.start, decorator.end),
          })),
        ),
    ),
};

/** Only what is written out can be judged: a constant may hold anything. */
function problemsOf(written: readonly string[]): string[] {
  const values = new Map(
    written.map((argument) => {
      const equals = argument.indexOf("=");
      return [argument.slice(0, equals).trim(), argument.slice(equals + 1).trim()] as const;
    }),
  );
  const outside = TIMES.filter((name) => {
    const value = values.get(name) ?? "0";
    return /^-?\d{1,9}(?:\.\d{0,9})?$/.test(value) && !(Number(value) >= 0 && Number(value) <= 10);
  });
  const lines = values.get("delay_responses");
  return [
    ...outside.map((name) => `\`${name}\` must be from 0 to 10.`),
    ...(lines === undefined || /^\[\s*\]$/.test(lines) ? ["`delay_responses` has nothing to say."] : []),
  ];
}
