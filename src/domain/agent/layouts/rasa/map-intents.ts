import type { JsonObject, JsonValue } from "../../../json.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import type { ItemReference, Origin } from "../../agent.ts";
import { itemId } from "../item-id.ts";
import { nameOf, type Placed, type RasaProject } from "./rasa-project.ts";
import { entityReference } from "./rasa-references.ts";

interface Intent {
  readonly name: string;
  declared?: Placed;
  more: JsonObject;
  readonly questions: string[];
  /** Examples of which the plain words do not say all: entities marked in them, and what is noted beside them. */
  readonly annotated: JsonValue[];
  readonly origins: Origin[];
  readonly refersTo: ItemReference[];
  blocks: Placed<JsonObject>[];
}

/** Intents are topics: what guests say that means the same. Examples come from any number of files. */
export function mapIntents(project: RasaProject): void {
  const intents = new Map<string, Intent>();
  const intentOf = (name: string): Intent => {
    const known = intents.get(name);
    if (known !== undefined) return known;
    const intent: Intent = {
      name,
      more: {},
      questions: [],
      annotated: [],
      origins: [],
      refersTo: [],
      blocks: [],
    };
    intents.set(name, intent);
    return intent;
  };
  for (const placed of project.intents) {
    const named = nameOf(placed.value);
    if (named === undefined) {
      project.keep(placed);
      continue;
    }
    const intent = intentOf(named.name);
    if (intent.declared === undefined) {
      intent.declared = placed;
      intent.more = named.more;
    } else reportTwice(project, named.name, placed);
  }
  for (const block of project.nlu) {
    const name = textAt(block.value, "intent");
    if (name !== undefined) addExamples(intentOf(name), block);
  }
  for (const intent of intents.values()) {
    const group = retrievalGroup(intent.name);
    addTopic(project, intent, group === undefined ? undefined : intents.get(group));
  }
}

/** The intent `faq` of `faq/ask_name`: the domain declares only the former. */
function retrievalGroup(name: string): string | undefined {
  return name.includes("/") ? name.split("/")[0] : undefined;
}

function reportTwice(project: RasaProject, name: string, { file, path }: Placed): void {
  project.builder.report({
    rule: "duplicate-item",
    severity: "error",
    message: `The intent ${name} is declared twice.`,
    hint: "Keep one of the two.",
    location: project.builder.locateIn(file, path),
  });
}

function addExamples(intent: Intent, block: Placed<JsonObject>): void {
  intent.blocks.push(block);
  const { file, path, value } = block;
  const examples = value.examples;
  const add = (written: string, origin: Omit<Origin, "at" | "file">): void => {
    const index = intent.questions.length;
    const { text, entities } = plainExample(written);
    intent.questions.push(text);
    if (text !== written) intent.annotated.push(written);
    intent.origins.push({ at: ["sample_questions", index], file, ...origin });
    for (const entity of entities) {
      intent.refersTo.push(entityReference(["sample_questions", index], entity));
    }
  };
  const at = [...path, "examples"];
  if (typeof examples === "string") {
    examples.split("\n").forEach((line, number) => {
      const written = /^\s*-\s+(\S.*)$/.exec(line)?.[1]?.trimEnd();
      if (written !== undefined) add(written, { path: at, text: written, line: number });
      else if (line.trim() !== "") intent.annotated.push(line);
    });
    return;
  }
  if (examples !== undefined && !Array.isArray(examples)) intent.annotated.push(examples);
  listAt(examples).forEach((example: JsonValue, index) => {
    const written = typeof example === "string" ? example : textAt(example, "text");
    if (typeof example !== "string") intent.annotated.push(example);
    if (written === undefined) return;
    const entry = [...at, index, ...(typeof example === "string" ? [] : ["text"])];
    add(written.trim().replace(/^-\s+/, ""), { path: entry });
  });
}

const ANNOTATION = /\[([^[\]]{1,300})\](?:\(([^()]{1,200})\)|\{([^{}]{1,500})\})/g;

/** `my [emblem](credit_card) card` as a guest says it, and the entities that are marked in it. */
export function plainExample(written: string): {
  readonly text: string;
  readonly entities: readonly string[];
} {
  const entities: string[] = [];
  const text = written.replace(ANNOTATION, (_, words: string, entity?: string, details?: string) => {
    const name =
      entity === undefined ? /"entity"\s*:\s*"([^"]{1,100})"/.exec(details ?? "")?.[1] : entity.split(":")[0];
    if (name !== undefined) entities.push(name.trim());
    return words;
  });
  return { text, entities };
}

function addTopic({ builder }: RasaProject, intent: Intent, group: Intent | undefined): void {
  const { declared, blocks, name } = intent;
  const place = declared ?? blocks[0];
  if (place === undefined) return;
  const further = blocks.flatMap(({ value }) => {
    const { intent: _, examples: __, ...rest } = value;
    return Object.keys(rest).length > 0 ? [rest] : [];
  });
  const first = blocks[0];
  builder.add({
    section: "topics",
    id: itemId(name),
    value: {
      name,
      enabled: true,
      declared: (declared ?? group?.declared) !== undefined,
      ...(group === undefined ? {} : { group: group.name }),
      sample_questions: intent.questions,
      ...(intent.annotated.length > 0 ? { annotated: intent.annotated } : {}),
      ...(Object.keys(intent.more).length > 0 ? { settings: intent.more } : {}),
      ...(further.length > 0 ? { training: further } : {}),
    },
    file: place.file,
    path: place.path,
    origins: [
      ...(declared === undefined
        ? []
        : [
            { at: ["settings"], file: declared.file, path: [...declared.path, name] },
            { at: ["name"], file: declared.file, path: declared.path },
          ]),
      ...(first === undefined
        ? []
        : [{ at: ["sample_questions"], file: first.file, path: [...first.path, "examples"] }]),
      ...intent.origins,
    ],
    refersTo: [...intent.refersTo, ...usedEntities(intent.more)],
  });
}

/** `use_entities` and `ignore_entities` of an intent. */
function usedEntities(more: JsonObject): ItemReference[] {
  return ["use_entities", "ignore_entities"].flatMap((key) =>
    listAt(more, key).flatMap((entity, index) =>
      typeof entity === "string" ? [entityReference(["settings", key, index], entity)] : [],
    ),
  );
}
