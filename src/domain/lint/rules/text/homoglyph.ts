import { type Agent, type Item, itemName, itemsOf, SECTIONS, type ValuePath } from "../../../agent/agent.ts";
import { LineIndex } from "../../../agent/line-index.ts";
import type { JsonValue } from "../../../json.ts";
import { fieldAt } from "../../../json-fields.ts";
import type { LintContext } from "../../lint-context.ts";
import { referencesOf } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { asLatin, type Confusable, findMixed, findWhole, MAY_CONFUSE } from "../../text/confusables.ts";
import { decodePunycode, findOddHosts } from "../../text/hosts.ts";

export const homoglyph: Rule = {
  id: "homoglyph",
  severity: "error",
  summary: "A name or an address has a letter that only looks like a Latin one.",
  docs: "People read one name and the agent another: a tool that is never found, or a page that belongs to somebody else. The message has the letter as U+XXXX and its Latin twin. Looked at are ids, file names, keys, references and the hosts of addresses, not what is said: texts may be in any script. A host in Punycode (xn--…) is a warning, with what it reads as.",
  bad: {
    "agent/topics/pet-policy.yaml": "name: Pet policy\ncontent: See https://h\u043Etel.example.test/pets.\n",
  },
  good: {
    "agent/topics/pet-policy.yaml":
      "name: Собаки в отеле\ncontent: Собаки welcome, see https://hotel.example.test/pets.\n",
  },
  check(context) {
    const odd = oddFiles(context);
    const items = odd.size === 0 ? [] : allItems(context.agent).filter((item) => standsIn(item, odd));
    return [
      ...inPaths(context),
      ...inNames(items, context),
      ...(items.length === 0 ? [] : inReferences(items, context)),
      ...inHosts(context),
    ];
  },
};

/** Files with letters beyond those of Western Europe, or with escapes that may stand for some: most agents have none. */
function oddFiles({ files }: LintContext): ReadonlySet<string> {
  return new Set(files.filter(({ text }) => /[\u017f-\uffff]|\\[uUx]/.test(text)).map(({ path }) => path));
}

function standsIn({ file, origins }: Item, files: ReadonlySet<string>): boolean {
  return files.has(file) || origins?.some((origin) => files.has(origin.file)) === true;
}

function inPaths({ paths }: LintContext): RuleHit[] {
  return paths.flatMap((path): RuleHit[] => {
    const word = mixedWord(path);
    return word === undefined ? [] : [hit("This path", word, { file: path, line: 1, column: 1 })];
  });
}

/** Ids and keys. */
function inNames(items: readonly Item[], { locate }: LintContext): RuleHit[] {
  const hits: RuleHit[] = [];
  const visit = (item: Item, value: JsonValue, path: ValuePath): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      value.forEach((entry: JsonValue, index) => {
        if (typeof entry === "object") visit(item, entry, [...path, index]);
      });
      return;
    }
    for (const [key, entry] of Object.entries(value)) {
      const word = mixedWord(key);
      if (word !== undefined) hits.push(hit("This key", word, locate(item, [...path, key], "key"), item));
      if (typeof entry === "object" && entry !== null) visit(item, entry, [...path, key]);
    }
  };
  for (const item of items) {
    const word = mixedWord(item.id);
    if (word !== undefined) hits.push(hit("This id", word, locate(item), item));
    visit(item, item.value, []);
  }
  return hits;
}

/** A reference may also be wholly in other letters: then it is wrong where its Latin twin is what exists. */
function inReferences(items: readonly Item[], { agent, locate }: LintContext): RuleHit[] {
  const looked = new Set(items);
  const references = [
    ...referencesOf(agent).filter(({ from }) => looked.has(from)),
    ...items.flatMap((from) => (from.refersTo ?? []).map((to) => ({ from, ...to }))),
  ];
  return references.flatMap(({ from, path, section, id }): RuleHit[] => {
    const written = fieldAt(from.value, ...path);
    const name = typeof written === "string" ? written : id;
    if (!MAY_CONFUSE.test(name)) return [];
    const mixed = mixedWord(name);
    const isTwin = (): boolean => agent.sections.get(section)?.has(asLatin(name)) === true;
    const found = mixed ?? (isTwin() ? findWhole(name) : undefined);
    return found === undefined ? [] : [hit("This reference", found, locate(from, path), from)];
  });
}

function inHosts({ files }: LintContext): RuleHit[] {
  return files.flatMap(({ path, text }): RuleHit[] => {
    const odd = findOddHosts(text);
    if (odd.length === 0) return [];
    const lines = new LineIndex(path, text);
    return odd.flatMap(({ index, host }) => hostHit(host, lines.locate(index, index + host.length)) ?? []);
  });
}

function hostHit(host: string, location: RuleHit["location"]): RuleHit | undefined {
  const labels = host.split(".");
  const isLatinZone = /^[A-Za-z]+$/.test(labels.at(-1) ?? "");
  for (const label of labels) {
    const isEncoded = /^xn--/i.test(label);
    const read = isEncoded ? decodePunycode(label.slice(4)) : label;
    const found = read && (findMixed(read) ?? (isLatinZone ? findWhole(read) : undefined));
    if (found) {
      return isEncoded
        ? { ...hit("The host of this address", found, location), severity: "warning" }
        : hit("The host of this address", found, location);
    }
    if (isEncoded) {
      return {
        severity: "warning",
        message: read
          ? `The host of this address is written in Punycode and reads ${JSON.stringify(read)}.`
          : "The host of this address is not well-formed Punycode.",
        hint: "Make sure that it is the host that you mean.",
        location,
      };
    }
  }
  return undefined;
}

/** Words are looked at one by one: `wi-fi для гостей` is in two scripts, but no word of it is. */
function mixedWord(name: string): Confusable | undefined {
  if (!MAY_CONFUSE.test(name)) return undefined;
  for (const word of name.split(/[^\p{L}\p{M}\p{N}]+/u)) {
    const found = findMixed(word);
    if (found) return found;
  }
  return undefined;
}

function allItems(agent: Agent): Item[] {
  return SECTIONS.flatMap((section) => itemsOf(agent, section));
}

function hit(
  what: string,
  { code, twin, script }: Confusable,
  location: RuleHit["location"],
  item?: Item,
): RuleHit {
  return {
    message: `${what} has the ${script === "Latin" ? "special" : script} letter ${code}, which looks like a Latin ${twin}.`,
    hint: `Write ${twin} with the Latin letter.`,
    location,
    ...(item === undefined ? {} : { item: itemName(item) }),
  };
}
