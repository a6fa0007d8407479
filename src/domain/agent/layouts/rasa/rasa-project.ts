import { isJsonObject, type JsonObject, type JsonValue } from "../../../json.ts";
import { listAt, objectAt, textAt } from "../../../json-fields.ts";
import type { ValuePath } from "../../agent.ts";
import type { SourceFile } from "../../source-tree.ts";
import type { AgentBuilder } from "../agent-builder.ts";

/** A value and where it stands. */
export interface Placed<Value extends JsonValue = JsonValue> {
  readonly file: string;
  readonly path: ValuePath;
  readonly value: Value;
}

/** The parts of a project, from whichever files they come: Rasa looks at keys, not at the names of files. */
export class RasaProject {
  readonly builder: AgentBuilder;
  readonly intents: Placed[] = [];
  readonly actions: Placed[] = [];
  readonly entities: Placed[] = [];
  readonly nlu: Placed<JsonObject>[] = [];
  readonly rules: Placed<JsonObject>[] = [];
  readonly stories: Placed<JsonObject>[] = [];
  readonly slots = new Map<string, Placed>();
  readonly forms = new Map<string, Placed>();
  readonly flows = new Map<string, Placed>();
  readonly responses = new Map<string, Placed>();
  readonly other: Placed[] = [];

  constructor(builder: AgentBuilder) {
    this.builder = builder;
  }

  addTraining(file: SourceFile): void {
    const { value } = this.builder.readYaml(file);
    if (!isJsonObject(value)) {
      if (!isNothing(value)) this.keep({ file: file.path, path: [], value });
      return;
    }
    for (const [key, part] of Object.entries(value)) this.#addPart(file.path, key, part);
  }

  #addPart(file: string, key: string, part: JsonValue): void {
    const list = (into: Placed[]): void => {
      listAt(part).forEach((value, index) => {
        into.push({ file, path: [key, index], value });
      });
    };
    const objects = (into: Placed<JsonObject>[]): void => {
      listAt(part).forEach((value, index) => {
        if (isJsonObject(value)) into.push({ file, path: [key, index], value });
        else this.keep({ file, path: [key, index], value });
      });
    };
    const map = (into: Map<string, Placed>): void => {
      for (const [name, value] of Object.entries(objectAt(part))) {
        const first = into.get(name);
        if (first === undefined) into.set(name, { file, path: [key, name], value });
        else this.#twice(key, name, { file, path: [key, name], value }, first);
      }
    };
    const into = { intents: this.intents, actions: this.actions, entities: this.entities };
    const blocks = { nlu: this.nlu, rules: this.rules, stories: this.stories };
    const maps = { slots: this.slots, forms: this.forms, flows: this.flows, responses: this.responses };
    if (isKeyOf(into, key) && Array.isArray(part)) list(into[key]);
    else if (isKeyOf(blocks, key) && Array.isArray(part)) objects(blocks[key]);
    else if (isKeyOf(maps, key) && isJsonObject(part)) map(maps[key]);
    else if (key !== "version" && !isNothing(part)) this.keep({ file, path: [key], value: part });
  }

  /** What has no place of its own, or not the shape that Rasa wants, is kept as it is: it may matter, and a change of it must show. */
  keep(placed: Placed): void {
    this.other.push(placed);
  }

  #twice(key: string, name: string, { file, path }: Placed, first: Placed): void {
    this.builder.report({
      rule: "duplicate-item",
      severity: "error",
      message: `\`${name}\` of ${key} is already in ${first.file}.`,
      hint: "Keep one of the two.",
      location: this.builder.locateIn(file, path, "key"),
    });
  }
}

function isKeyOf<Known extends object>(known: Known, key: string | number | symbol): key is keyof Known {
  return Object.hasOwn(known, key);
}

/** `- greet` or `- greet: { use_entities: [] }`: the name, and what is said of it. */
export function nameOf(value: JsonValue): { readonly name: string; readonly more: JsonObject } | undefined {
  if (typeof value === "string") return { name: value, more: {} };
  if (!isJsonObject(value)) return undefined;
  const [name, ...others] = Object.keys(value);
  if (name === undefined || others.length > 0) return undefined;
  return { name, more: asObject(value[name]) };
}

function isNothing(value: JsonValue | undefined): value is null | undefined {
  return value === undefined || value === null;
}

/** A value that should be a mapping; what is none is kept under `value`. */
export function asObject(value: JsonValue | undefined): JsonObject {
  if (isJsonObject(value)) return value;
  return isNothing(value) ? {} : { value };
}

/** A name of a rule or story; a number is one, too. */
export function titleOf(value: JsonObject, key: string): string | undefined {
  const written = value[key];
  return typeof written === "number" ? String(written) : textAt(value, key);
}
