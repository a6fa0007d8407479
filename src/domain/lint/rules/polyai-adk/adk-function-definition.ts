import { GIVEN_PARAMETERS, PYTHON_TYPES } from "../../../agent/layouts/polyai-adk/map-functions.ts";
import {
  type PythonFunction,
  type PythonParameter,
  pythonDecoratorsIn,
  pythonFunctionsIn,
  pythonText,
} from "../../../agent/layouts/polyai-adk/python-function.ts";
import { LineIndex } from "../../../agent/line-index.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { type AdkFunctionFile, adkFunctionFiles } from "./adk-files.ts";

export const adkFunctionDefinition: Rule = {
  id: "adk-function-definition",
  severity: "error",
  summary: "A function's file does not define it as the platform needs it.",
  docs: "The file defines a function of its own name, begins with the line `from _gen import *  # <AUTO GENERATED>`, takes `conv: Conversation` (in a flow also `flow: Flow`), and every other parameter is str, int, float or bool without a default. Functions for the model have a `@func_description`; function steps have no further parameters.",
  layouts: ["polyai-adk"],
  bad: {
    "functions/cancel_table.py":
      'from _gen import *  # <AUTO GENERATED>\n\n\n@func_description("Cancels.")\ndef cancel(conv: Conversation, table):\n    return "Done"\n',
  },
  good: {
    "functions/cancel_table.py":
      'from _gen import *  # <AUTO GENERATED>\n\n\n@func_description("Cancels.")\n@func_parameter("table", "Its number")\ndef cancel_table(conv: Conversation, table: int):\n    return "Done"\n',
  },
  check: (context) => adkFunctionFiles(context).flatMap(checkFile),
};

interface Problem {
  readonly message: string;
  readonly hint: string;
  readonly at?: { readonly start: number; readonly end: number };
}

function checkFile(source: AdkFunctionFile): RuleHit[] {
  const { file, name } = source;
  const lines = new LineIndex(file.path, file.text);
  return problemsOf(source).map(({ message, hint, at }) => ({
    message,
    hint,
    location: at ? lines.locate(at.start, at.end) : { file: file.path, line: 1, column: 1 },
    ...(source.kind === "function" ? { item: `tools/${name}` } : {}),
  }));
}

function problemsOf(source: AdkFunctionFile): Problem[] {
  const { file, name, kind } = source;
  const functions = pythonFunctionsIn(file.text);
  const found = functions.find((one) => one.name === name);
  const [other] = functions;
  const problems: Problem[] = [];
  if (!/^from _gen import \*/m.test(file.text)) {
    problems.push({
      message: "The line that every function's file begins with is missing.",
      hint: "Begin with `from _gen import *  # <AUTO GENERATED>`.",
    });
  }
  if (/^from __future__ import [^\n]*\bannotations\b/m.test(file.text)) {
    problems.push({
      message: "With `from __future__ import annotations` the platform can't read the parameters.",
      hint: "Remove that import.",
    });
  }
  if (found === undefined) {
    problems.push({
      message: `The file defines no function ${name}.`,
      hint:
        other === undefined
          ? `Define it: def ${name}(conv: Conversation)`
          : `Did you mean ${other.name}? Rename it or the file.`,
      ...(other === undefined ? {} : { at: other }),
    });
    return problems;
  }
  return [...problems, ...signatureProblems(found, kind), ...descriptionProblems(source, found)];
}

function signatureProblems(found: PythonFunction, kind: AdkFunctionFile["kind"]): Problem[] {
  const wanted = kind === "function" ? ["conv: Conversation"] : ["conv: Conversation", "flow: Flow"];
  const given = found.parameters
    .slice(0, wanted.length)
    .map(({ name, annotation }) => `${name}: ${annotation ?? ""}`);
  if (given.join(", ") !== wanted.join(", ")) {
    return [
      {
        message: `The function must begin with the parameters ${wanted.join(", ")}.`,
        hint: `Write def ${found.name}(${wanted.join(", ")})`,
        at: found,
      },
    ];
  }
  const rest = found.parameters.slice(wanted.length);
  const [first] = rest;
  if (kind === "function-step" && first !== undefined) {
    return [
      {
        message: "A function step can't have parameters of its own.",
        hint: "Read what it needs from conv.state or conv.entities.",
        at: first,
      },
    ];
  }
  return rest.flatMap((parameter) => parameterProblem(parameter) ?? []);
}

function parameterProblem({
  name,
  annotation,
  hasDefault,
  start,
  end,
}: PythonParameter): Problem | undefined {
  if (GIVEN_PARAMETERS.has(name)) return undefined;
  const at = { start, end };
  if (hasDefault) {
    return {
      message: `The parameter ${name} has a default.`,
      hint: "Remove it: the ADK refuses defaults.",
      at,
    };
  }
  if (annotation === undefined || !PYTHON_TYPES.has(annotation)) {
    const types = [...PYTHON_TYPES.keys()].join(", ");
    return { message: `The parameter ${name} must be one of ${types}.`, hint: `Write ${name}: str`, at };
  }
  return undefined;
}

function descriptionProblems({ file, name, kind }: AdkFunctionFile, found: PythonFunction): Problem[] {
  if (kind === "function-step" || name === "start_function" || name === "end_function") return [];
  const decorator = pythonDecoratorsIn(file.text).find((one) => one.name === "func_description");
  const text = pythonText(decorator?.arguments[0]);
  if (decorator === undefined || text?.trim() === "") {
    return [
      {
        message: "The function has no description, so the model can't know when to call it.",
        hint: 'Add @func_description("…") above it.',
        at: decorator ?? found,
      },
    ];
  }
  return [];
}
