import type { JsonObject } from "../../../json.ts";
import { itemId } from "../item-id.ts";
import { plainText } from "../plain-text.ts";
import type { AdkProject, PlacedFile } from "./adk-project.ts";
import { flowFunctionId } from "./link-references.ts";
import { pythonDecoratorsIn, pythonFunctionsIn, pythonText } from "./python-function.ts";
import { readText } from "./read-text.ts";

/** Python's name of a type, and JSON Schema's. The platform takes no others. */
export const PYTHON_TYPES: ReadonlyMap<string, string> = new Map([
  ["str", "string"],
  ["int", "integer"],
  ["float", "number"],
  ["bool", "boolean"],
]);
/** Parameters that the platform itself fills in. */
export const GIVEN_PARAMETERS: ReadonlySet<string> = new Set(["conv", "flow"]);

/** A function is a tool: its description and parameters as the model sees them, and its code. */
export function mapFunction(project: AdkProject, { file, place }: PlacedFile): void {
  if (place.place !== "function" && place.place !== "flow-function") return;
  const flow = place.place === "flow-function" ? place.flow : undefined;
  const id = flow === undefined ? itemId(place.name) : flowFunctionId(flow, place.name);
  project.builder.take(file, readText(file));
  const signature = signatureOf(file.text, place.name);
  project.add({
    section: "tools",
    id,
    value: {
      name: place.name,
      function_type: flow === undefined ? globalType(place.name) : "transition",
      ...(flow === undefined ? {} : { flow }),
      ...signature,
      code: plainText(file.text),
    },
    file: file.path,
  });
}

function globalType(name: string): string {
  return name === "start_function" ? "start" : name === "end_function" ? "end" : "global";
}

function signatureOf(code: string, name: string): JsonObject {
  const decorators = pythonDecoratorsIn(code);
  const description = decorators.find((decorator) => decorator.name === "func_description");
  const described = new Map(
    decorators.flatMap((decorator): [string, string][] => {
      if (decorator.name !== "func_parameter") return [];
      const [parameter, text] = decorator.arguments.map(pythonText);
      return parameter === undefined || text === undefined ? [] : [[parameter, text]];
    }),
  );
  const parameters = (pythonFunctionsIn(code).find((one) => one.name === name)?.parameters ?? []).filter(
    (parameter) => !GIVEN_PARAMETERS.has(parameter.name),
  );
  const properties = parameters.map((parameter): [string, JsonObject] => {
    const type = PYTHON_TYPES.get(parameter.annotation ?? "");
    const text = described.get(parameter.name);
    return [
      parameter.name,
      { ...(type === undefined ? {} : { type }), ...(text === undefined ? {} : { description: text }) },
    ];
  });
  const text = pythonText(description?.arguments[0]);
  return {
    ...(text === undefined ? {} : { description: text }),
    parameters: {
      type: "object",
      properties: Object.fromEntries(properties),
      required: parameters.filter(({ hasDefault }) => !hasDefault).map((parameter) => parameter.name),
    },
  };
}
