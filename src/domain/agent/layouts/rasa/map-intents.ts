import type { JsonObject, JsonValue } from "../../../json.ts";
import { listAt, objectAt, textAt } from "../../../json-fields.ts";
import type { ItemReference, Origin, ValuePath } from "../../agent.ts";
import { itemId } from "../item-id.ts";
import { readAnnotatedText } from "./annotated-text.ts";
import { nameOf, type Placed, type RasaProject } from "./rasa-project.ts";
import { entityReference } from "./rasa-references.ts";

interface Intent {
  readonly name: string;
  declared?: Placed;
  more: JsonObject;
  readonly questions: string[];
  /** Examples in which words are marked, as they are written. */
  readonly annotated: string[];
  /** Lines between the examples that are none. */
  readonly unread: string[];
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
      unread: [],
      origins: [],
      refersTo: [],
      blocks: [],
    };
    intents.set(name, intent);
    return intent;
  };
  for (const placed of project.intents) {
    const named = nameOf(placed.value);
    if (named === undefined) continue;
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
  for (const intent of intents.values()) addTopic(project, intent);
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

/** One example: its words as they are written, and the line of its text or the way to it that they stand at. */
interface Example {
  readonly written: string;
  readonly at: number | ValuePath;
}

function addExamples(intent: Intent, block: Placed<JsonObject>): void {
  intent.blocks.push(block);
  const { file, path, value } = block;
  const place = { file, path: [...path, "examples"] };
  const { examples, unread } = examplesIn(value.examples);
  const annotated: Example[] = [];
  const first = intent.questions.length;
  for (const example of examples) {
    const { plain, entities } = readAnnotatedText(example.written);
    const index = intent.questions.length;
    intent.questions.push(plain);
    if (entities.length > 0) annotated.push(example);
    for (const entity of entities) {
      intent.refersTo.push(entityReference(["sample_questions", index], entity.entity));
    }
  }
  intent.origins.push(
    { at: ["sample_questions"], ...place, entries: { first, at: examples.map(({ at }) => at) } },
    {
      at: ["annotated_examples"],
      ...place,
      entries: { first: intent.annotated.length, at: annotated.map(({ at }) => at) },
    },
  );
  intent.origins.push({
    at: ["unread_lines"],
    ...place,
    entries: { first: intent.unread.length, at: unread.map(({ at }) => at) },
  });
  for (const { written } of annotated) intent.annotated.push(written);
  for (const { written } of unread) intent.unread.push(written);
}

/** Examples are lines that begin with a dash, or entries of a list. Rasa passes over every other line. */
function examplesIn(written: JsonValue | undefined): { examples: Example[]; unread: Example[] } {
  const examples: Example[] = [];
  const unread: Example[] = [];
  if (typeof written === "string") {
    written.split("\n").forEach((line, at) => {
      const text = line.trim();
      const example = text.startsWith("-") ? text.slice(1).trim() : "";
      if (example !== "") examples.push({ written: example, at });
      else if (text !== "" && !text.startsWith("-")) unread.push({ written: text, at });
    });
  }
  listAt(written).forEach((entry: JsonValue, index) => {
    const text = typeof entry === "string" ? entry : textAt(entry, "text");
    if (text === undefined) return;
    const at = typeof entry === "string" ? [index] : [index, "text"];
    examples.push({ written: text.trim().replace(/^-\s*/, ""), at });
  });
  return { examples, unread };
}

function addTopic({ builder }: RasaProject, intent: Intent): void {
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
      declared: declared !== undefined,
      sample_questions: intent.questions,
      ...(intent.annotated.length > 0 ? { annotated_examples: intent.annotated } : {}),
      ...(intent.unread.length > 0 ? { unread_lines: intent.unread } : {}),
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
    listAt(objectAt(more), key).flatMap((entity, index) =>
      typeof entity === "string" ? [entityReference(["settings", key, index], entity)] : [],
    ),
  );
}
