import { diffArrays } from "diff";
import type { SectionName } from "../agent/agent.ts";
import { listKind, type SequenceKind } from "../agent/list-kinds.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { canonicalJson, compareCodeUnits } from "../snapshot/canonical-json.ts";

const MAX_SEQUENCE_EDITS = 500;
/** A keyed list whose elements lack their key: PolyAI's pronunciations are of patterns, not of words. */
const WITHOUT_KEYS: SequenceKind = { kind: "sequence", by: ["regex"] };

interface Placed {
  /** The element's name, or its index: on its own side; for a pair on the side after. */
  readonly step: string | number;
  readonly element: JsonValue;
}
interface Pair<Value> {
  readonly step: string | number;
  readonly before: Value;
  readonly after: Value;
}

export interface ComparedSequences {
  readonly added: readonly Placed[];
  readonly removed: readonly Placed[];
  /** The same element on both sides, changed within. */
  readonly objects: readonly Pair<JsonObject>[];
  /** A value that stands where another one stood. */
  readonly values: readonly Pair<JsonValue>[];
  /**
   * Present when elements stand elsewhere than before, and when new ones that are known by their names do not stand at the end:
   * a name does not say where.
   */
  readonly order?: { readonly before: readonly JsonValue[]; readonly after: readonly JsonValue[] };
}

/**
 * Two lists whose order matters. Elements are known by a name of their own where the list has one (see `SequenceKind`), else by
 * themselves. Undefined when too much differs for it to help.
 */
export function compareSequences(
  section: SectionName,
  names: readonly string[],
  before: readonly JsonValue[],
  after: readonly JsonValue[],
): ComparedSequences | undefined {
  const found = listKind(section, names);
  const kind: SequenceKind = found.kind === "sequence" ? found : WITHOUT_KEYS;
  const namesA = ownNames(before, kind);
  const namesB = ownNames(after, kind);
  const named = namesA !== undefined && namesB !== undefined;
  const a = named ? namesA : before.map((element) => canonicalJson(element));
  const b = named ? namesB : after.map((element) => canonicalJson(element));
  const runs = diffArrays([...a], [...b], { maxEditLength: MAX_SEQUENCE_EDITS });
  if (runs === undefined) return undefined;

  const gone: number[] = [];
  const fresh: number[] = [];
  const kept: (readonly [number, number])[] = [];
  const values: Pair<JsonValue>[] = [];
  let atA = 0;
  let atB = 0;
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    const last = runs[index - 1];
    // What was replaced on the spot: as many elements as both runs have are looked at in pairs, the rest is new or gone.
    const replaces = kind.pairs === true && !named;
    const paired = (other: typeof run | undefined): number =>
      replaces && other !== undefined ? Math.min(run.count, other.count) : 0;
    for (let step = 0; step < run.count; step += 1) {
      if (run.removed) {
        const to = atB + step;
        if (next?.added && step < paired(next) && alike(before[atA], after[to])) kept.push([atA, to]);
        else gone.push(atA);
        atA += 1;
      } else if (run.added) {
        const from = atA - (last?.count ?? 0) + step;
        if (!(last?.removed && step < paired(last) && alike(before[from], after[atB]))) fresh.push(atB);
        atB += 1;
      } else {
        kept.push([atA, atB]);
        atA += 1;
        atB += 1;
      }
    }
  });

  const moved = pullPairs(
    gone,
    fresh,
    (index) => a[index],
    (index) => b[index],
  );
  const { same } = kind;
  if (same !== undefined)
    kept.push(
      ...pullPairs(
        gone,
        fresh,
        (index) => nameOf(before[index], [same]),
        (index) => nameOf(after[index], [same]),
      ),
    );
  const objects: Pair<JsonObject>[] = [];
  for (const [from, to] of [...kept, ...moved]) {
    const one = before[from];
    const other = after[to];
    if (one === undefined || other === undefined || canonicalJson(one) === canonicalJson(other)) continue;
    const step = named ? (b[to] ?? to) : to;
    if (isJsonObject(one) && isJsonObject(other)) objects.push({ step, before: one, after: other });
    else values.push({ step, before: one, after: other });
  }
  const place = (list: readonly JsonValue[], known: readonly string[], index: number): readonly Placed[] => {
    const element = list[index];
    return element === undefined ? [] : [{ step: named ? (known[index] ?? index) : index, element }];
  };
  return {
    added: fresh.flatMap((index) => place(after, b, index)),
    removed: gone.flatMap((index) => place(before, a, index)),
    objects,
    values,
    ...(moved.length === 0 && !(named && !standInOrderAtEnd(fresh, b))
      ? {}
      : { order: { before: named ? [...a] : [...before], after: named ? [...b] : [...after] } }),
  };
}

/** Whether new elements, listed by their ids, show by that where they stand: at the end, in the order of the ids. */
function standInOrderAtEnd(fresh: readonly number[], names: readonly string[]): boolean {
  return fresh.every(
    (index, place) =>
      index === names.length - fresh.length + place &&
      (place === 0 || compareCodeUnits(names[fresh[place - 1] ?? 0] ?? "", names[index] ?? "") < 0),
  );
}

/** Takes what is gone here and new there, by the same name, out of both. */
function pullPairs(
  gone: number[],
  fresh: number[],
  nameA: (index: number) => string | undefined,
  nameB: (index: number) => string | undefined,
): readonly (readonly [number, number])[] {
  const byName = new Map<string, number[]>();
  for (const index of gone) {
    const name = nameA(index);
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), index]);
  }
  const pairs: (readonly [number, number])[] = [];
  for (const to of fresh) {
    const name = nameB(to);
    const from = name === undefined ? undefined : byName.get(name)?.shift();
    if (from !== undefined) pairs.push([from, to]);
  }
  const left = new Set(pairs.map(([from]) => from));
  const come = new Set(pairs.map(([, to]) => to));
  gone.splice(0, gone.length, ...gone.filter((index) => !left.has(index)));
  fresh.splice(0, fresh.length, ...fresh.filter((index) => !come.has(index)));
  return pairs;
}

/** Texts, or objects of which somebody would say that one is the other, changed: the same fields, or one that is equal. */
function alike(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (typeof a === "string" && typeof b === "string") return true;
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  const common = keys.filter((key) => Object.hasOwn(b, key));
  if (common.length === keys.length && common.length === Object.keys(b).length) return keys.length > 0;
  return common.some((key) => canonicalJson(a[key] ?? null) === canonicalJson(b[key] ?? null));
}

/** What every element is called; undefined when one has no name, or two have one `id`. */
function ownNames(list: readonly JsonValue[], { by }: SequenceKind): readonly string[] | undefined {
  const names: string[] = [];
  const seen = new Map<string, number>();
  for (const element of list) {
    const name = nameOf(element, ["id", ...(by ?? [])]);
    if (name === undefined) return undefined;
    const times = (seen.get(name) ?? 0) + 1;
    if (times > 1 && by === undefined) return undefined;
    seen.set(name, times);
    names.push(times === 1 ? name : `${name} (${times})`);
  }
  return names;
}

function nameOf(element: JsonValue | undefined, by: readonly string[]): string | undefined {
  if (element === undefined || !isJsonObject(element)) return undefined;
  for (const key of by) {
    const name = Object.hasOwn(element, key) ? element[key] : undefined;
    if (typeof name === "string" && (name !== "" || key === "id")) return name;
  }
  return undefined;
}
