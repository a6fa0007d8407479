import { isJsonObject } from "../../../json.ts";
import { textAt } from "../../../json-fields.ts";
import type { SourceFile } from "../../source-tree.ts";
import type { AgentBuilder } from "../agent-builder.ts";
import { ItemDraft } from "../item-draft.ts";
import { itemId } from "../item-id.ts";
import type { Layout } from "../layout.ts";
import { plainText } from "../plain-text.ts";
import { type CustomPlace, placeCustomFile, type WrittenItem, wayOf, writtenItems } from "./custom-items.ts";

/** Whatever the settings describe: docs/layouts/custom.md. Never recognised, only named. */
export const customLayout: Layout = {
  id: "custom",
  title: "Custom",
  defaultRoot: "",
  recognise: () => undefined,
  owns: (path, { root, custom }) => placeCustomFile(path, root, custom) !== undefined,
  load(files, { root, custom }, builder) {
    for (const file of files) {
      const place = placeCustomFile(file.path, root, custom);
      if (place !== undefined) addFile(builder, file, place);
    }
    const name = textAt(builder.find("agent", "agent")?.value, "name");
    if (name !== undefined) builder.setDisplayName(name);
  },
};

function addFile(builder: AgentBuilder, file: SourceFile, { section, kind }: CustomPlace): void {
  if (kind === "text") {
    builder.take(file);
    const [item] = writtenItems({ ...section, list: undefined, id: undefined }, file.path, "");
    if (item?.name === undefined) return;
    const value = { text: plainText(file.text) };
    builder.add({ section: section.section, id: itemId(item.name), value, file: file.path, path: [] });
    return;
  }
  const reading = kind === "json" ? builder.readJson(file) : builder.readYaml(file);
  if (reading.value === undefined) return;
  for (const item of writtenItems(section, file.path, reading.value)) addItem(builder, file, section, item);
}

function addItem(
  builder: AgentBuilder,
  file: SourceFile,
  section: CustomPlace["section"],
  { name, path, value }: WrittenItem,
): void {
  if (name === undefined || !isJsonObject(value)) {
    const isMapping = isJsonObject(value);
    builder.report({
      rule: "custom-item",
      severity: "error",
      message: isMapping
        ? `Nothing names this item: \`${section.id ?? "id"}\` is missing.`
        : "An item must be a mapping of fields.",
      hint: isMapping
        ? `Add \`${section.id ?? "id"}\`, or correct \`id\` in the settings.`
        : "Correct it, or `list` in the settings.",
      location: builder.locateIn(file.path, path),
    });
    return;
  }
  const draft = new ItemDraft(value, file.path, path);
  for (const [native, own] of Object.entries(section.fields)) draft.move(wayOf(own), wayOf(native));
  if (textAt(draft.value, "name") === undefined) draft.set("name", name);
  builder.add(draft.toItem(section.section, itemId(name)));
}
