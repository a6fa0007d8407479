import picomatch from "picomatch";
import { isJsonObject, type JsonValue } from "../../../json.ts";
import { fieldAt } from "../../../json-fields.ts";
import type { ValuePath } from "../../agent.ts";
import type { CustomLayoutSettings, CustomSection } from "../../settings.ts";

export type CustomFileKind = "yaml" | "json" | "text";

export interface CustomPlace {
  readonly section: CustomSection;
  /** Of the section in the settings. */
  readonly index: number;
  readonly kind: CustomFileKind;
}

type Matcher = (path: string) => boolean;
/** Globs are compiled once for the settings they stand in. */
const compiled = new WeakMap<CustomLayoutSettings, readonly Matcher[]>();

/** The first section whose globs fit a file, and how the file is read; undefined when it belongs to none. */
export function placeCustomFile(
  path: string,
  root: string,
  custom: CustomLayoutSettings | undefined,
): CustomPlace | undefined {
  const prefix = root === "" ? "" : `${root}/`;
  const kind = kindOf(path);
  if (custom === undefined || kind === undefined || !path.startsWith(prefix)) return undefined;
  const inside = path.slice(prefix.length);
  const index = matchersOf(custom).findIndex((matches) => matches(inside));
  const section = custom.sections[index];
  return section === undefined ? undefined : { section, index, kind };
}

function matchersOf(custom: CustomLayoutSettings): readonly Matcher[] {
  const known = compiled.get(custom);
  if (known !== undefined) return known;
  const matchers = custom.sections.map(({ files }) => picomatch([...files], { dot: true, nonegate: true }));
  compiled.set(custom, matchers);
  return matchers;
}

function kindOf(path: string): CustomFileKind | undefined {
  if (/\.ya?ml$/i.test(path)) return "yaml";
  if (/\.json$/i.test(path)) return "json";
  return /\.(?:md|markdown|txt)$/i.test(path) ? "text" : undefined;
}

export interface WrittenItem {
  /** Undefined when nothing names it. */
  readonly name: string | undefined;
  readonly path: ValuePath;
  readonly value: JsonValue;
}

/** `answer.text` as a way into a value. */
export function wayOf(dotted: string): ValuePath {
  return dotted.split(".");
}

/** The items that a read file holds: the file itself, or the entries of the list or mapping that the settings name. */
export function writtenItems(section: CustomSection, file: string, value: JsonValue): WrittenItem[] {
  const named = (item: JsonValue, otherwise: string | undefined): string | undefined => {
    const written = section.id === undefined ? undefined : fieldAt(item, ...wayOf(section.id));
    const text = typeof written === "number" ? String(written) : written;
    if (typeof text === "string" && text.trim() !== "") return text.trim();
    return section.id === undefined ? otherwise : undefined;
  };
  if (section.list === undefined) {
    return [{ name: named(value, fileName(file)), path: [], value }];
  }
  const way = wayOf(section.list);
  const list = fieldAt(value, ...way);
  if (Array.isArray(list)) {
    return list.map((item: JsonValue, index) => ({
      name: named(item, undefined),
      path: [...way, index],
      value: item,
    }));
  }
  if (!isJsonObject(list)) return [];
  return Object.entries(list).map(([key, item]) => ({
    name: named(item, key),
    path: [...way, key],
    value: item,
  }));
}

function fileName(path: string): string {
  return (path.split("/").at(-1) ?? path).replace(/\.[^.]+$/, "");
}
