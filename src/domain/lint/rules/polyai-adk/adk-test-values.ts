import { fieldAt, listAt, textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { adkTests } from "./adk-files.ts";

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

export const adkTestValues: Rule = {
  id: "adk-test-values",
  severity: "error",
  summary: "A test of the platform has a time or number that can't be used, or asserts nothing (a warning).",
  docs: "`simulated_at` is an ISO 8601 time such as 2026-01-15T09:30:00Z. `caller_number` needs quotes, because YAML drops the + of a number. A test without assertions can't fail.",
  layouts: ["polyai-adk"],
  bad: {
    "test_suite/says_hello.yaml":
      "name: Says hello\nscenario: Say hello.\nchannel: voice\nlanguage: en-GB\nsimulated_at: tomorrow\ncaller_number: +15005550030\nprompt_assertions: [The agent greets]\n",
  },
  good: {
    "test_suite/says_hello.yaml":
      'name: Says hello\nscenario: Say hello.\nchannel: voice\nlanguage: en-GB\nsimulated_at: 2026-01-15\ncaller_number: "+15005550030"\nprompt_assertions: [The agent greets]\n',
  },
  check: (context) =>
    adkTests(context).flatMap(({ file, value, locate }): RuleHit[] => {
      const hits: RuleHit[] = [];
      const caller = fieldAt(value, "caller_number") ?? null;
      if (caller !== null && typeof caller !== "string") {
        hits.push({
          message:
            "The caller's number must be text; YAML has read another number than the one that is written.",
          hint: "Put quotes around it.",
          location: locate(["caller_number"]),
        });
      }
      const at = fieldAt(value, "simulated_at") ?? null;
      if (at !== null && (typeof at !== "string" || !isTime(at))) {
        hits.push({
          message: "This is not a time in ISO 8601 form.",
          hint: "Write it as 2026-01-15T09:30:00Z.",
          location: locate(["simulated_at"]),
        });
      }
      const asserts = [...listAt(value, "prompt_assertions"), ...listAt(value, "function_call_assertions")];
      if (textAt(value, "scenario") !== undefined && asserts.length === 0) {
        hits.push({
          severity: "warning",
          message: "This test asserts nothing, so it can neither pass nor fail.",
          hint: "Add `prompt_assertions` or `function_call_assertions`.",
          location: { file: file.path, line: 1, column: 1 },
        });
      }
      return hits;
    }),
};

/** A day that the calendar has, with a time of day that the clock has. */
function isTime(text: string): boolean {
  const match = ISO.exec(text);
  if (match === null) return false;
  const [, day = "", hours = "0", minutes = "0", seconds = "0"] = match;
  const date = new Date(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return isDay && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
}
