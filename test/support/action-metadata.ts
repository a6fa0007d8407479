import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { isJsonObject, type JsonValue } from "../../src/domain/json.ts";

export interface ActionMetadata {
  readonly inputs: ReadonlyMap<string, { readonly required: boolean; readonly default: string }>;
  readonly outputs: readonly string[];
  readonly using: string;
  readonly main: string;
}

/** The parts of an action.yml that the runner acts on. */
export function readActionMetadata(file: string): ActionMetadata {
  const whole: unknown = parse(readFileSync(file, "utf8"));
  if (!isJsonObject(whole)) throw new Error(`${file} is not an action`);
  const runs = isJsonObject(whole.runs) ? whole.runs : {};
  return {
    inputs: new Map(
      entries(whole.inputs).map(([name, input]) => [
        name,
        isJsonObject(input)
          ? { required: input.required === true, default: String(input.default ?? "") }
          : { required: false, default: "" },
      ]),
    ),
    outputs: entries(whole.outputs).map(([name]) => name),
    using: String(runs.using),
    main: String(runs.main),
  };
}

/** The variable in which the runner passes an input: spaces become underscores, dashes stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

function entries(value: JsonValue | undefined): [string, JsonValue][] {
  return isJsonObject(value) ? Object.entries(value) : [];
}
