import { isJsonObject, type JsonObject, type JsonValue } from "../../../json.ts";
import { listAt, objectAt } from "../../../json-fields.ts";
import type { ValuePath } from "../../agent.ts";
import type { SourceFile } from "../../source-tree.ts";
import type { AgentBuilder } from "../agent-builder.ts";
import { itemId } from "../item-id.ts";

/** A value and where it stands. */
export interface Placed<Value extends JsonValue = JsonValue> {
  readonly file: string;
  readonly path: ValuePath;
  readonly value: Value;
}

/** Settings of the domain as a whole, and older keys that Rasa still reads. */
const DOMAIN_KEYS: ReadonlySet<string> = new Set(["session_config", "config", "e2e_actions", "imports"]);

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
  /** Versions of the format that the files say. */
  readonly versions = new Set<JsonValue>();

  readonly #given = new Map<string, number>();

  constructor(builder: AgentBuilder) {
    this.builder = builder;
  }

  addTraining(file: SourceFile): void {
    const { value } = this.builder.readYaml(file);
    if (!isJsonObject(value)) return;
    for (const [key, part] of Object.entries(value)) this.#addPart(file.path, key, part);
  }

  /** An id that nothing else was given: what stands in several places of a project is kept from each. */
  freeId(wanted: string): string {
    const id = itemId(wanted);
    const count = (this.#given.get(id) ?? 0) + 1;
    this.#given.set(id, count);
    return count === 1 ? id : this.freeId(`${id.slice(0, 100)}.${count}`);
  }

  #addPart(file: string, key: string, part: JsonValue): void {
    const isMissing = part === null;
    const list = (into: Placed[]): void => {
      if (!isMissing && !Array.isArray(part)) this.#wrongType(file, key, "list");
      listAt(part).forEach((value, index) => {
        into.push({ file, path: [key, index], value });
      });
    };
    const objects = (into: Placed<JsonObject>[]): void => {
      if (!isMissing && !Array.isArray(part)) this.#wrongType(file, key, "list");
      listAt(part).forEach((value, index) => {
        if (isJsonObject(value)) into.push({ file, path: [key, index], value });
      });
    };
    const map = (into: Map<string, Placed>): void => {
      if (!isMissing && !isJsonObject(part)) this.#wrongType(file, key, "mapping");
      for (const [name, value] of Object.entries(objectAt(part))) {
        const first = into.get(name);
        if (first === undefined) into.set(name, { file, path: [key, name], value });
        else this.#twice(key, name, { file, path: [key, name], value }, first);
      }
    };
    const into = { intents: this.intents, actions: this.actions, entities: this.entities };
    const blocks = { nlu: this.nlu, rules: this.rules, stories: this.stories };
    const maps = { slots: this.slots, forms: this.forms, flows: this.flows, responses: this.responses };
    if (isKeyOf(into, key)) list(into[key]);
    else if (isKeyOf(blocks, key)) objects(blocks[key]);
    else if (isKeyOf(maps, key)) map(maps[key]);
    else if (key === "version") this.versions.add(part);
    else {
      if (!DOMAIN_KEYS.has(key)) this.#unknownKey(file, key);
      this.other.push({ file, path: [key], value: part });
    }
  }

  #wrongType(file: string, key: string, wanted: string): void {
    this.builder.report({
      rule: "wrong-type",
      severity: "error",
      message: `\`${key}\` must be a ${wanted}.`,
      hint: "Correct it; Rasa can't read it like this.",
      location: this.builder.locateIn(file, [key]),
    });
  }

  #unknownKey(file: string, key: string): void {
    this.builder.report({
      rule: "unknown-key",
      severity: "warning",
      message: `Rasa does not know \`${key}\` at the top of a file.`,
      hint: "Correct the key, or remove it.",
      location: this.builder.locateIn(file, [key], "key"),
    });
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
  return { name, more: objectAt(value, name) };
}
