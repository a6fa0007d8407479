import { type Agent, type Item, type ItemName, itemName, itemsOf, type ValuePath } from "../agent/agent.ts";
import type { LoadedAgent } from "../agent/load-agent.ts";
import type { AgentDiff, Change } from "./change.ts";
import type { ChangedItem, ItemPlace } from "./credit-changes.ts";
import { sectionOf } from "./remarks.ts";

/** What of a loaded agent tells where its items stand. */
export type PlacedAgent = Pick<LoadedAgent, "agent" | "locate">;

/**
 * The items that differ, and those told with them, each with where it stands on both sides. Lines are looked up only in files that hold
 * several items; absent sides have no places.
 */
export function changedItems(
  diff: Pick<AgentDiff, "changes">,
  from: PlacedAgent | undefined,
  to: PlacedAgent | undefined,
): readonly ChangedItem[] {
  const changes = diff.changes.flatMap((change) => [change, ...(change.includes ?? [])]);
  if (changes.length === 0) return [];
  const shared = new Set([...sharedFiles(from?.agent), ...sharedFiles(to?.agent)]);
  const before = placesOf(changes.map(formerName), from, shared);
  const after = placesOf(
    changes.map(({ name }) => name),
    to,
    shared,
  );
  return changes.map((change) => ({
    name: change.name,
    before: before.get(formerName(change)) ?? [],
    after: after.get(change.name) ?? [],
  }));
}

function formerName({ section, name, formerId }: Change): ItemName {
  return formerId === undefined ? name : `${section}/${formerId}`;
}

/** Files in which more than one item has a part. */
function sharedFiles(agent: Agent | undefined): ReadonlySet<string> {
  const holders = new Map<string, Item>();
  const shared = new Set<string>();
  for (const section of agent?.sections.keys() ?? [])
    for (const item of agent === undefined ? [] : itemsOf(agent, section))
      for (const { file } of partsOf(item)) {
        const holder = holders.get(file);
        if (holder === undefined) holders.set(file, item);
        else if (holder !== item) shared.add(file);
      }
  return shared;
}

/** A part of an item: the lines from the beginning of what stands at the first of `paths` to the end of the last. */
interface Part {
  readonly file: string;
  readonly paths: readonly ValuePath[];
}

function partsOf(item: Item): readonly Part[] {
  const own: Part = { file: item.file, paths: [[]] };
  if (item.origins === undefined) return [own];
  return [
    own,
    // Words within a text stand where the text stands.
    ...item.origins.flatMap(({ at, file, text, entries = [] }): readonly Part[] => [
      ...(text === undefined ? [{ file, paths: [at] }] : []),
      ...entries.map((group) => ({
        file: group.file,
        paths: [
          [...at, group.first],
          [...at, group.first + group.at.length - 1],
        ],
      })),
    ]),
  ];
}

function placesOf(
  names: readonly ItemName[],
  side: PlacedAgent | undefined,
  shared: ReadonlySet<string>,
): ReadonlyMap<ItemName, readonly ItemPlace[]> {
  const places = new Map<ItemName, ItemPlace[]>();
  if (side === undefined) return places;
  const items = names.flatMap((name) => {
    const section = sectionOf(name);
    return side.agent.sections.get(section)?.get(name.slice(section.length + 1)) ?? [];
  });
  // File by file: whoever locates keeps the last files only.
  const parts = items
    .flatMap((item) => partsOf(item).map((part) => ({ item, part })))
    .sort((a, b) => (a.part.file < b.part.file ? -1 : a.part.file > b.part.file ? 1 : 0));
  for (const { item, part } of parts) {
    const name = itemName(item);
    const known = places.get(name) ?? [];
    const place = shared.has(part.file) ? linesOf(part, item, side.locate) : { file: part.file };
    if (place !== undefined && !known.some((one) => isSame(one, place))) known.push(place);
    places.set(name, known);
  }
  return places;
}

/** Undefined when another part of the item tells it. */
function linesOf({ file, paths }: Part, item: Item, locate: PlacedAgent["locate"]): ItemPlace | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const path of paths) {
    const value = locate(item, path);
    if (value.file !== file) return undefined;
    if (value.endLine === undefined) return { file };
    const key = locate(item, path, "key");
    first = Math.min(first, value.line, key.file === file ? key.line : value.line);
    // What ends with a line break ends at the beginning of the next line.
    last = Math.max(last, value.endColumn === 1 ? Math.max(value.line, value.endLine - 1) : value.endLine);
  }
  return { file, lines: { first, last } };
}

function isSame(one: ItemPlace, other: ItemPlace): boolean {
  return (
    one.file === other.file &&
    one.lines?.first === other.lines?.first &&
    one.lines?.last === other.lines?.last
  );
}
