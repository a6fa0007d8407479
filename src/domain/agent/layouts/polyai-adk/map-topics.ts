import { itemId } from "../item-id.ts";
import { plainText } from "../plain-text.ts";
import { type AdkProject, type PlacedFile, without } from "./adk-project.ts";
import { TOPIC_SHAPE } from "./adk-shapes.ts";
import { readText } from "./read-text.ts";

/** A topic: its example queries are sample questions, and what its actions name is listed beside their text. */
export function mapTopic(project: AdkProject, { file }: PlacedFile, name: string): void {
  const id = itemId(name);
  const { value } = project.read(file, TOPIC_SHAPE, `topics/${id}`);
  project.add({
    section: "topics",
    id,
    value: {
      enabled: true,
      ...without(value, "example_queries", "actions"),
      sample_questions: value.example_queries ?? [],
      ...(value.actions === undefined ? {} : { actions_text: value.actions }),
    },
    file: file.path,
    origins: [
      { at: ["sample_questions"], file: file.path, path: ["example_queries"] },
      { at: ["actions_text"], file: file.path, path: ["actions"] },
    ],
  });
}

/** Background for the people who work on the project: the agent never sees it. */
export function mapContext(project: AdkProject, { file }: PlacedFile, name: string): void {
  project.builder.take(file, readText(file));
  project.add({
    section: "knowledge",
    id: itemId(name),
    value: { name, sources: [{ title: name, text: plainText(file.text) }] },
    file: file.path,
    origins: [{ at: ["sources", 0, "text"], file: file.path, path: [] }],
  });
}
