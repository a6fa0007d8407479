import { type Item, itemsOf, type SectionName, type ValuePath } from "../agent/agent.ts";
import type { SourceFile } from "../agent/source-tree.ts";
import type { JsonValue } from "../json.ts";
import type { LintContext } from "./lint-context.ts";
import type { RuleHit } from "./rule.ts";
import type { MayHold } from "./text/anchored-patterns.ts";

/** One text in an item that people or the model read. Good while it is looked at: the next one is the same object with other words. */
export interface ItemText {
  readonly item: Item;
  /** The way to it, made when it is asked for. */
  readonly path: ValuePath;
  /** The field of the item that it is in. */
  readonly field: string | number | undefined;
  readonly text: string;
  /** Guests may hear it: it is no question of theirs, and no name or description for the team. */
  readonly isHeard: boolean;
}

/** Of these sections nearly every text is said, sent or put before the model. */
export const SPOKEN_SECTIONS = [
  "agent",
  "topics",
  "knowledge",
  "sms",
  "handoffs",
  "guardrails",
  "flows",
  "responses",
  "tools",
  "environments",
] as const satisfies readonly SectionName[];

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** Fields whose texts are for machines, in every layout: names, kinds, addresses, numbers to dial. */
const FOR_MACHINES = words(
  `id type kind format pattern enum provider voice voice_id model language languages integration operation endpoint url uri
  webhook host path file method headers destination phone_number phone_numbers number sip sip_config sip_uri from to sender
  from_number secrets tools sms handoffs handoff tool next required covers code schema $schema image attachment`,
);
const UNHEARD = words(
  "sample_questions trainingPhrases annotated_examples unread_lines training code description reason name title metadata tags comment",
);
const DEEPEST = 40;

/**
 * What `look` finds in the texts of an agent's sections, in the order of the sections, the items and their fields. Items none of whose
 * files has what `mayHold` finds are passed over: it looks at each file once, which is a good deal cheaper than looking at each text.
 */
export function hitsInTexts(
  { agent, files }: Pick<LintContext, "agent" | "files">,
  sections: readonly SectionName[],
  mayHold: MayHold,
  look: (at: ItemText) => readonly RuleHit[],
): RuleHit[] {
  const walk = new TextWalk(look);
  const texts = textsOf(files);
  const judged = new Map<string, boolean>();
  const isLikely = (path: string): boolean => {
    const known = judged.get(path);
    if (known !== undefined) return known;
    const text = texts.get(path);
    // What is written with escapes reads differently in the file.
    const likely = text === undefined || text.includes("\\") || mayHold(text);
    judged.set(path, likely);
    return likely;
  };
  for (const section of sections) {
    for (const item of itemsOf(agent, section)) {
      if (isLikely(item.file) || item.origins?.some(({ file }) => isLikely(file)) === true)
        walk.through(item);
    }
  }
  return walk.hits;
}

const byPath = new WeakMap<readonly SourceFile[], ReadonlyMap<string, string>>();

function textsOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const texts = byPath.get(files) ?? new Map(files.map(({ path, text }) => [path, text]));
  byPath.set(files, texts);
  return texts;
}

/** Goes through one item after the other and keeps nothing but what was found: there may be a hundred thousand texts. */
class TextWalk implements ItemText {
  readonly hits: RuleHit[] = [];
  readonly #look: (at: ItemText) => readonly RuleHit[];
  readonly #way: (string | number)[] = [];
  #item: Item | undefined;
  text = "";
  isHeard = true;

  constructor(look: (at: ItemText) => readonly RuleHit[]) {
    this.#look = look;
  }

  get item(): Item {
    if (this.#item === undefined) throw new Error("a text is looked at while its item is gone through");
    return this.#item;
  }

  get path(): ValuePath {
    return [...this.#way];
  }

  get field(): string | number | undefined {
    return this.#way[0];
  }

  through(item: Item): void {
    this.#item = item;
    this.#visit(item.value, true);
  }

  #visit(value: JsonValue | undefined, isHeard: boolean): void {
    if (typeof value === "string") {
      this.text = value;
      this.isHeard = isHeard;
      const found = this.#look(this);
      if (found.length > 0) this.hits.push(...found);
    } else if (this.#way.length >= DEEPEST || typeof value !== "object" || value === null) {
      return;
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) this.#step(index, value[index], isHeard);
    } else {
      for (const [key, entry] of Object.entries(value)) {
        if (typeof entry === "boolean" || typeof entry === "number") continue;
        // `overrides.handoffs` and the like are mappings with texts further down; a list or text there is of names.
        if (key === "phone_numbers" || (FOR_MACHINES.has(key) && !isMapping(entry))) continue;
        this.#step(key, entry, isHeard && !UNHEARD.has(key));
      }
    }
  }

  #step(key: string | number, value: JsonValue | undefined, isHeard: boolean): void {
    this.#way.push(key);
    this.#visit(value, isHeard);
    this.#way.pop();
  }
}

function isMapping(value: JsonValue): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
