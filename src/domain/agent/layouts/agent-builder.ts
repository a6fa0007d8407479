import { textAt } from "../../json-fields.ts";
import type { Finding } from "../../lint/finding.ts";
import {
  type Agent,
  type Item,
  itemName,
  type Origin,
  SECTIONS,
  type SectionName,
  type ValuePath,
} from "../agent.ts";
import { readJson } from "../read-json.ts";
import { readYaml, type YamlReading, yamlPlaces } from "../read-yaml.ts";
import type { SourceFile, SourceLocation } from "../source-tree.ts";
import type { LayoutId } from "./layout.ts";

export interface LoadedAgent {
  /** As complete as possible: an item whose file has errors is still listed when its id is usable. */
  readonly agent: Agent;
  readonly findings: readonly Finding[];
  /** Place of a field of an item; `key` points at its name instead of its value. */
  readonly locate: (item: Item, path?: ValuePath, which?: "key" | "value") => SourceLocation;
  /** The agent's own files among the tree's: those that hold items. */
  readonly files: readonly SourceFile[];
  readonly layout: LayoutId;
  /** What the platform's own tests hold: checked with the agent, but no part of it. */
  readonly platformTests: readonly Item[];
}

type Places = Pick<YamlReading, "locate" | "locateText" | "locateLine">;

interface Place extends Pick<Origin, "file" | "path" | "text"> {
  readonly line?: number;
}

/** Collects what a layout finds in files: the items, the findings, and how to find any field of an item again. */
export class AgentBuilder {
  readonly findings: Finding[] = [];
  readonly #items = new Map<SectionName, Item[]>();
  readonly #known = new Map<string, Item>();
  readonly #places = new Map<string, Places>();
  readonly #yaml = new Map<string, SourceFile>();
  readonly #files: SourceFile[] = [];
  readonly #platformTests: Item[] = [];
  #displayName: string | undefined;

  /** Takes a file as one of the agent's own. Whatever holds items must be taken, with its reading where fields are to be found again. */
  take(file: SourceFile, reading?: YamlReading): void {
    this.#files.push(file);
    if (reading === undefined) return;
    // What was read lives on in the items; with ten thousand files nothing may be kept twice.
    const { locate, locateText, locateLine } = reading;
    this.#places.set(file.path, {
      locate,
      ...(locateText === undefined ? {} : { locateText }),
      ...(locateLine === undefined ? {} : { locateLine }),
    });
  }

  /** Takes a YAML file and reads it; what the reader refuses becomes findings. */
  readYaml(file: SourceFile, item?: string): YamlReading {
    const reading = readYaml(file);
    // With ten thousand files even what finds a place again is made only when it is asked for.
    this.#files.push(file);
    this.#yaml.set(file.path, file);
    this.findings.push(...withItem(reading.findings, item));
    return reading;
  }

  /** Takes a JSON file and reads it; what the reader refuses becomes findings. */
  readJson(file: SourceFile, item?: string): YamlReading {
    const reading = readJson(file);
    this.take(file, reading);
    this.findings.push(...withItem(reading.findings, item));
    return reading;
  }

  report(finding: Finding): void {
    this.findings.push(finding);
  }

  /** About a file as a whole. */
  reportFile(file: SourceFile, finding: Omit<Finding, "location">): void {
    this.findings.push({ ...finding, location: { file: file.path, line: 1, column: 1 } });
  }

  /** The name of the agent for people. */
  setDisplayName(name: string): void {
    this.#displayName = name;
  }

  find(section: SectionName, id: string): Item | undefined {
    return this.#known.get(`${section}/${id}`);
  }

  /** Adds an item. Of two with one name the first counts and the second is a finding. */
  add(item: Item): void {
    const name = itemName(item);
    const first = this.#known.get(name);
    if (first !== undefined) {
      this.findings.push(this.#duplicate(item, first));
      return;
    }
    this.#known.set(name, item);
    const items = this.#items.get(item.section);
    if (items) items.push(item);
    else this.#items.set(item.section, [item]);
  }

  /** Adds what a test of the platform holds. Several may have one name. */
  addPlatformTest(item: Item): void {
    this.#platformTests.push(item);
  }

  #duplicate(item: Item, first: Item): Finding {
    const within = item.path.length > 0 && textAt(item.value, "id") !== undefined ? ["id"] : [];
    return {
      rule: "duplicate-item",
      severity: "error",
      message:
        item.file === first.file
          ? `There are two items with the name ${itemName(item)} in this file.`
          : `The item ${itemName(item)} is already in ${first.file}.`,
      hint: "Keep one of the two, or give one another id.",
      location: this.locate(item, within),
      item: itemName(item),
    };
  }

  locate(item: Item, path: ValuePath = [], which: "key" | "value" = "value"): SourceLocation {
    const origin = originOf(item, path);
    const places = this.#placesIn(origin.file);
    if (origin.line !== undefined && places?.locateLine !== undefined) {
      return places.locateLine(origin.path, origin.line);
    }
    const location = places?.locate(origin.path, which);
    if (places === undefined || location === undefined) return { file: origin.file, line: 1, column: 1 };
    return origin.text === undefined || which === "key"
      ? location
      : (places.locateText?.(origin.path, origin.text) ?? location);
  }

  /** The place of a value in a file that was taken; the file's beginning when it was not. */
  locateIn(file: string, path: ValuePath, which: "key" | "value" = "value"): SourceLocation {
    return this.#placesIn(file)?.locate(path, which) ?? { file, line: 1, column: 1 };
  }

  #placesIn(path: string): Places | undefined {
    const file = this.#yaml.get(path);
    return this.#places.get(path) ?? (file && yamlPlaces(file));
  }

  finish(agentName: string, layout: LayoutId): LoadedAgent {
    const agent: Agent = {
      name: agentName,
      displayName: this.#displayName ?? agentName,
      sections: new Map(SECTIONS.map((section) => [section, this.#section(section)])),
    };
    this.#items.clear();
    this.#known.clear();
    return {
      agent,
      layout,
      findings: this.findings,
      files: this.#files,
      platformTests: this.#platformTests,
      locate: (item, path, which) => this.locate(item, path, which),
    };
  }

  #section(section: SectionName): ReadonlyMap<string, Item> {
    const items = this.#items.get(section) ?? [];
    items.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    return new Map(items.map((item) => [item.id, item]));
  }
}

/** Where the part of an item's value at `path` stands: file, way into it, and which line or words there. */
export function originOf(item: Item, path: ValuePath): Place {
  let best: Origin | undefined;
  for (const origin of item.origins ?? []) {
    if (origin.at.length < (best?.at.length ?? 0) || !startsWith(path, origin.at)) continue;
    best = origin;
  }
  if (best === undefined) return { file: item.file, path: [...item.path, ...path] };
  const rest = path.slice(best.at.length);
  const place = entryOf(best, rest) ?? { file: best.file, path: [...best.path, ...rest] };
  return best.text === undefined || rest.length > 0 ? place : { ...place, text: best.text };
}

/** Where the entry of an origin's list stands that this path below it begins with. */
function entryOf({ entries = [] }: Origin, [index, ...rest]: ValuePath): Place | undefined {
  if (typeof index !== "number") return undefined;
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((entries[middle]?.first ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const found = entries[low];
  const at = found?.at[index - found.first];
  if (found === undefined || at === undefined) return undefined;
  const { file, path } = found;
  return typeof at === "number" ? { file, path, line: at } : { file, path: [...path, ...at, ...rest] };
}

function startsWith(path: ValuePath, start: ValuePath): boolean {
  return start.every((step, index) => path[index] === step);
}

export function withItem(findings: readonly Finding[], item: string | undefined): Finding[] {
  return item === undefined ? [...findings] : findings.map((finding) => ({ ...finding, item }));
}
