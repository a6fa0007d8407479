import { isJsonObject, type JsonObject, type JsonValue } from "../../../json.ts";
import type { Item, Origin, SectionName } from "../../agent.ts";
import type { SourceFile } from "../../source-tree.ts";
import type { AgentBuilder } from "../agent-builder.ts";
import { itemId } from "../item-id.ts";
import { SINGLE_SHAPES } from "./adk-shapes.ts";
import { checkShape, type Shape } from "./check-shape.ts";
import { linkReferences } from "./link-references.ts";
import type { AdkPlace, AdkSingleFile } from "./place-adk-file.ts";

/** A file with what it says: an empty object for what is no mapping (the shapes have said so). */
export interface AdkReading {
  readonly file: SourceFile;
  readonly value: JsonObject;
}

export interface PlacedFile {
  readonly file: SourceFile;
  readonly place: AdkPlace;
}

type NewItem = Pick<Item, "section" | "id" | "value" | "file"> & {
  readonly path?: Item["path"];
  readonly origins?: readonly Origin[];
};

/** The files of one ADK project, each read once, and where their items go. */
export class AdkProject {
  readonly files: readonly PlacedFile[];
  readonly builder: AgentBuilder;
  /** Whether the project's functions are in the repository at all. */
  readonly hasFunctions: boolean;
  readonly #singles = new Map<AdkSingleFile, SourceFile>();
  readonly #read = new Map<AdkSingleFile, AdkReading>();

  constructor(files: readonly PlacedFile[], builder: AgentBuilder) {
    this.files = files;
    this.builder = builder;
    this.hasFunctions = files.some(({ file }) => file.path.endsWith(".py"));
    for (const { file, place } of files) {
      if (place.place === "single") this.#singles.set(place.kind, file);
    }
  }

  /** The file of this kind, read and checked when it is asked for first. */
  single(kind: AdkSingleFile, item?: string): AdkReading | undefined {
    const file = this.#singles.get(kind);
    if (file === undefined) return undefined;
    const known = this.#read.get(kind);
    if (known) return known;
    const reading = this.read(file, SINGLE_SHAPES[kind], item);
    this.#read.set(kind, reading);
    return reading;
  }

  /** The text file of this kind, as it is. */
  text(kind: AdkSingleFile): SourceFile | undefined {
    return this.#singles.get(kind);
  }

  /** Reads a YAML or JSON file; what does not fit its shape becomes findings. */
  read(file: SourceFile, shape: Shape | undefined, item?: string): AdkReading {
    const reading = this.builder.readYaml(file, item);
    if (shape !== undefined && reading.value !== undefined) {
      for (const { rule, path, which, message, hint } of checkShape(shape, reading.value)) {
        this.builder.report({
          rule,
          severity: rule === "unknown-key" ? "warning" : "error",
          message,
          hint,
          location: reading.locate(path, which),
          ...(item === undefined ? {} : { item }),
        });
      }
    }
    return { file, value: asObject(reading.value) };
  }

  /** Adds an item with the references that its texts hold. */
  add({ path = [], origins = [], ...rest }: NewItem): void {
    this.builder.add(linkReferences({ ...rest, path, origins }, this.hasFunctions));
  }

  /** Adds what a list of a file holds, each entry under its name. Entries without one are passed over. */
  addEach(
    kind: AdkSingleFile,
    key: string,
    section: SectionName,
    map: (entry: JsonObject, path: Item["path"], file: SourceFile) => Pick<NewItem, "value" | "origins">,
  ): void {
    const reading = this.single(kind);
    const list = reading?.value[key];
    if (reading === undefined || !Array.isArray(list)) return;
    list.forEach((entry: JsonValue, index) => {
      if (!isJsonObject(entry) || typeof entry.name !== "string" || entry.name.trim() === "") return;
      const path = [key, index];
      const { file } = reading;
      this.add({ section, id: itemId(entry.name), file: file.path, path, ...map(entry, path, file) });
    });
  }
}

export function asObject(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** The fields of an object without some of them. */
export function without(value: JsonObject, ...keys: string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
