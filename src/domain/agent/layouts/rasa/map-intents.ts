import type { JsonObject, JsonValue } from "../../../json.ts";
import { listAt, objectAt, textAt } from "../../../json-fields.ts";
import type { ItemReference, Origin, OriginEntries, ValuePath } from "../../agent.ts";
import { itemId } from "../item-id.ts";
import { readAnnotatedText } from "./annotated-text.ts";
import { nameOf, type Placed, type RasaProject } from "./rasa-project.ts";
import { actionReferences, entityReference } from "./rasa-references.ts";

interface Intent {
  readonly name: string;
  declared?: Placed;
  more: JsonObject;
  readonly questions: string[];
  /** Examples in which words are marked, as they are written. */
  readonly annotated: string[];
  /** Lines between the examples that are none. */
  readonly unread: string[];
  /** Where the entries of these lists stand. */
  readonly places: Record<"questions" | "annotated" | "unread", OriginEntries[]>;
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
      places: { questions: [], annotated: [], unread: [] },
      refersTo: [],
      blocks: [],
    };
    intents.set(name, intent);
    return intent;
  };
  for (const placed of project.intents) {
    const named = nameOf(placed.value);
    if (named === undefined) {
      project.other.push(placed);
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
  const questions: string[] = [];
  for (const example of examples) {
    const { plain, entities } = readAnnotatedText(example.written);
    const index = intent.questions.length + questions.length;
    questions.push(plain);
    if (entities.length > 0) annotated.push(example);
    for (const entity of entities) {
      intent.refersTo.push(entityReference(["sample_questions", index], entity.entity));
    }
  }
  const entriesOf = (list: readonly string[], found: readonly Example[]): OriginEntries[] =>
    found.length === 0 ? [] : [{ ...place, first: list.length, at: found.map(({ at }) => at) }];
  intent.places.questions.push(...entriesOf(intent.questions, examples));
  intent.places.annotated.push(...entriesOf(intent.annotated, annotated));
  intent.places.unread.push(...entriesOf(intent.unread, unread));
  for (const question of questions) intent.questions.push(question);
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
  const further = blocks.flatMap(({ value }) => furtherThan(value));
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
      ...(first === undefined ? [] : examplePlaces(intent, first)),
    ],
    refersTo: [...intent.refersTo, ...usedEntities(intent.more), ...triggered(intent.more)],
  });
}

function examplePlaces({ places }: Intent, { file, path }: Placed): Origin[] {
  const place = { file, path: [...path, "examples"] };
  return [
    { at: ["sample_questions"], ...place, entries: places.questions },
    { at: ["annotated_examples"], ...place, entries: places.annotated },
    { at: ["unread_lines"], ...place, entries: places.unread },
  ];
}

/** What a block says besides its examples: of all of them, and of each. */
function furtherThan({ intent: _, examples, ...rest }: JsonObject): JsonObject[] {
  const each = listAt(examples).flatMap((example: JsonValue, index): JsonObject[] => {
    const { text: __, ...more } = objectAt(example);
    return Object.keys(more).length > 0 ? [{ example: index, ...more }] : [];
  });
  return [...(Object.keys(rest).length > 0 ? [rest] : []), ...each];
}

/** `triggers`: an action that follows an intent without a rule, as older projects have it. */
function triggered(more: JsonObject): ItemReference[] {
  const action = textAt(more, "triggers");
  return action === undefined ? [] : actionReferences(["settings", "triggers"], action, new Set());
}

/** `use_entities` and `ignore_entities` of an intent. */
function usedEntities(more: JsonObject): ItemReference[] {
  return ["use_entities", "ignore_entities"].flatMap((key) =>
    listAt(objectAt(more), key).flatMap((entity, index) =>
      typeof entity === "string" ? [entityReference(["settings", key, index], entity)] : [],
    ),
  );
}
