import { isJsonObject, type JsonObject, type JsonValue } from "../../json.ts";
import { fieldAt } from "../../json-fields.ts";
import type { Item, ItemReference, Origin, SectionName, ValuePath } from "../agent.ts";
import { originOf } from "./agent-builder.ts";

/** An item in the making: what a file holds, its fields given their native names one by one, and what other files add to it. */
export class ItemDraft {
  readonly refersTo: ItemReference[] = [];
  readonly #file: string;
  readonly #path: ValuePath;
  readonly #origins: Origin[] = [];
  #value: JsonObject;

  constructor(value: JsonValue | undefined, file: string, path: ValuePath = []) {
    this.#value = isJsonObject(value) ? value : bare();
    this.#file = file;
    this.#path = path;
  }

  get value(): JsonObject {
    return this.#value;
  }

  /** Moves a field to its native name. What has that name already stays, as `own_<name>`: nothing is lost. */
  move(from: ValuePath, to: ValuePath): void {
    const value = fieldAt(this.#value, ...from);
    if (value === undefined || from.join("\n") === to.join("\n")) return;
    const without = withoutField(this.#value, from);
    this.#value = without === undefined ? bare() : without;
    const taken = fieldAt(this.#value, ...to);
    if (taken !== undefined) {
      this.#value = withoutField(this.#value, to) ?? bare();
      this.#place([`own_${to.join("_")}`], taken, to);
    }
    this.#place(to, value, from);
  }

  #place(at: ValuePath, value: JsonValue, from: ValuePath): void {
    this.put(at, value, this.#file, [...this.#path, ...from]);
  }

  /** Sets a field that stands elsewhere: in another file, or under another name of this one. */
  put(at: ValuePath, value: JsonValue, file: string, path: ValuePath): void {
    this.#value = withField(this.#value, at, value);
    this.comesFrom(at, file, path);
  }

  /** Sets a field that no file spells out. */
  set(key: string, value: JsonValue): void {
    this.#value = withField(this.#value, [key], value);
  }

  remove(at: ValuePath): void {
    this.#value = withoutField(this.#value, at) ?? bare();
  }

  /** Another item that stands within this one, with a value of its own. */
  sharing(path: ValuePath, value: JsonObject): ItemDraft {
    const place = originOf(this.toItem("agent", "agent"), path);
    return new ItemDraft(value, place.file, place.path);
  }

  comesFrom(at: ValuePath, file: string, path: ValuePath): void {
    this.#origins.push({ at, file, path });
  }

  toItem(section: SectionName, id: string): Item {
    return {
      section,
      id,
      value: this.#value,
      file: this.#file,
      path: this.#path,
      ...(this.#origins.length === 0 ? {} : { origins: this.#origins }),
      ...(this.refersTo.length === 0 ? {} : { refersTo: this.refersTo }),
    };
  }
}

function bare(): Record<string, JsonValue> {
  return Object.create(null);
}

function copy(value: JsonValue | undefined): Record<string, JsonValue> {
  return Object.assign(bare(), isJsonObject(value) ? value : {});
}

/** A copy with the field at a way; what stands in the way and is no mapping gives way. */
function withField(value: JsonValue | undefined, [key, ...rest]: ValuePath, field: JsonValue): JsonObject {
  const result = copy(value);
  if (key === undefined) return result;
  result[key] = rest.length === 0 ? field : withField(fieldAt(value, key), rest, field);
  return result;
}

/** A copy without the field at a way, and without the mappings that held nothing else; undefined when nothing is left. */
function withoutField(value: JsonObject, [key, ...rest]: ValuePath): JsonObject | undefined {
  const result = copy(value);
  if (key === undefined) return result;
  const below = fieldAt(value, key);
  const left = rest.length > 0 && isJsonObject(below) ? withoutField(below, rest) : undefined;
  if (left === undefined) delete result[key];
  else result[key] = left;
  return Object.keys(result).length === 0 ? undefined : result;
}
