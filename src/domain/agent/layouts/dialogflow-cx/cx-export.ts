import type { JsonValue } from "../../../json.ts";
import { textAt } from "../../../json-fields.ts";
import type { SourceFile } from "../../source-tree.ts";
import type { AgentBuilder } from "../agent-builder.ts";
import { type CxFolder, placeCxFile } from "./place-cx-file.ts";

/** One read file of a thing. */
export interface CxFile {
  /** Its name without `.json`. */
  readonly name: string;
  readonly file: string;
  readonly value: JsonValue | undefined;
}

/** A flow, intent, … of an export with all its files. */
export interface CxThing {
  readonly folder: CxFolder;
  /** As its folder, or its only file, is called. */
  readonly folderName: string;
  /** What others name it by. */
  readonly name: string;
  /** The file that defines it; absent: only pages, phrases and the like are there. */
  readonly definition: CxFile | undefined;
  /** By the folder they are in: `pages`, `trainingPhrases`, … */
  readonly parts: ReadonlyMap<string, readonly CxFile[]>;
}

export interface CxExport {
  readonly agent: CxFile | undefined;
  readonly things: readonly CxThing[];
}

/** Reads an export's files and puts together those that are of one thing. In path order. */
export function readCxExport(files: readonly SourceFile[], root: string, builder: AgentBuilder): CxExport {
  const prefix = root === "" ? "" : `${root}/`;
  const things = new Map<string, Omit<CxThing, "name" | "parts"> & { parts: Map<string, CxFile[]> }>();
  const more: CxThing[] = [];
  let agent: CxFile | undefined;
  for (const file of files) {
    const place = file.path.startsWith(prefix) ? placeCxFile(file.path.slice(prefix.length)) : undefined;
    if (place === undefined || place.place === "trace") continue;
    const { value } = builder.readJson(file);
    if (place.place === "agent") {
      agent = { name: "agent", file: file.path, value };
      continue;
    }
    const { folder, name: folderName } = place;
    const key = `${folder}/${folderName}`;
    const read: CxFile = { name: place.file, file: file.path, value };
    const thing = things.get(key) ?? { folder, folderName, definition: undefined, parts: new Map() };
    if (place.place === "part") {
      thing.parts.set(place.part, [...(thing.parts.get(place.part) ?? []), read]);
    } else if (thing.definition !== undefined) {
      // A second definition in one folder: a thing of its own, so that nothing in it is overlooked.
      more.push({ folder, folderName, name: nameOf(read, place.file), definition: read, parts: new Map() });
      continue;
    }
    things.set(key, place.place === "part" ? thing : { ...thing, definition: read });
  }
  const named = [...things.values()].map((thing) => ({
    ...thing,
    name: nameOf(thing.definition, thing.folderName),
  }));
  return { agent, things: [...named, ...more] };
}

function nameOf(definition: CxFile | undefined, otherwise: string): string {
  const name = textAt(definition?.value, "displayName")?.trim();
  return name === undefined || name === "" ? otherwise : name;
}
