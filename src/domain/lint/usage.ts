import type { Agent, Item, SectionName } from "../agent/agent.ts";
import { itemsOf } from "../agent/agent.ts";
import { textAt } from "../json-fields.ts";
import { isTestFile } from "../regression/test-file.ts";
import type { LintContext } from "./lint-context.ts";
import { referencesOf } from "./references.ts";
import type { RuleHit } from "./rule.ts";

/** Several rules ask who refers to whom. */
const known = new WeakMap<Agent, ReadonlyMap<SectionName, ReadonlySet<string>>>();

/** Ids of the items of a section that another item refers to. To refer to oneself is no use. */
export function usedIds(agent: Agent, section: SectionName): ReadonlySet<string> {
  const used = known.get(agent) ?? findUsed(agent);
  known.set(agent, used);
  return used.get(section) ?? new Set();
}

function findUsed(agent: Agent): ReadonlyMap<SectionName, ReadonlySet<string>> {
  const used = new Map<SectionName, Set<string>>();
  for (const { from, section, id } of referencesOf(agent)) {
    if (from.section === section && from.id === id) continue;
    const ids = used.get(section) ?? new Set();
    used.set(section, ids.add(id));
  }
  return used;
}

/**
 * Items of a section that nothing refers to. Where layouts have code, a name may stand in it that no layout understands: an item whose
 * name is a word of another file counts as used.
 */
export function unmentionedItems(context: LintContext, section: SectionName): readonly Item[] {
  const items = itemsOf(context.agent, section);
  if (items.length === 0) return [];
  const used = usedIds(context.agent, section);
  const unused = items.filter((item) => !used.has(item.id));
  if (unused.length === 0 || context.layout === "greenroom") return unused;
  const names = new Map(
    unused.map((item) => [item, new Set([item.id, textAt(item.value, "name") ?? item.id])]),
  );
  const mentions = filesThatMention(context, new Set([...names.values()].flatMap((set) => [...set])));
  return unused.filter(
    (item) =>
      ![...(names.get(item) ?? [])].some((name) =>
        [...(mentions.get(name) ?? [])].some((file) => file !== item.file),
      ),
  );
}

/** Which of some names are words of which files. One pass over the texts, whatever the number of names. */
function filesThatMention(
  { files, settings }: LintContext,
  names: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    if (path === settings.file || isTestFile(path, settings.tests)) continue;
    for (const [word] of text.matchAll(/[\p{L}\p{N}_-]+/gu)) {
      if (!names.has(word)) continue;
      const paths = found.get(word) ?? new Set();
      found.set(word, paths.add(path));
    }
  }
  return found;
}

/** Hits for the items of a section that nothing refers to. */
export function unusedHits(
  context: LintContext,
  section: SectionName,
  says: { readonly message: string; readonly hint: string },
  isUsedAnyway: (item: Item) => boolean = () => false,
): RuleHit[] {
  return unmentionedItems(context, section)
    .filter((item) => !isUsedAnyway(item))
    .map((item) => ({
      ...says,
      location: startOf(context, item),
      item: `${section}/${item.id}`,
    }));
}

/** The first characters of an item: a whole file need not be marked. */
export function startOf({ locate }: Pick<LintContext, "locate">, item: Item): RuleHit["location"] {
  const { file, line, column } = locate(item);
  return { file, line, column };
}
