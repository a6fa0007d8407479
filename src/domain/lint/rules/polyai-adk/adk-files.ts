import { type AdkPlace, placeAdkFile } from "../../../agent/layouts/polyai-adk/place-adk-file.ts";
import { readYaml } from "../../../agent/read-yaml.ts";
import type { SourceFile } from "../../../agent/source-tree.ts";
import type { JsonValue } from "../../../json.ts";
import type { LintContext } from "../../lint-context.ts";

export interface AdkFile {
  readonly file: SourceFile;
  readonly place: AdkPlace;
}

const placed = new WeakMap<LintContext, readonly AdkFile[]>();

/** The files of the project with what they are, found once for all rules. */
export function adkFiles(context: LintContext): readonly AdkFile[] {
  const known = placed.get(context);
  if (known) return known;
  const files = context.files.map((file) => ({
    file,
    place: placeAdkFile(file.path, context.settings.root),
  }));
  placed.set(context, files);
  return files;
}

/** The file of a function. */
export interface AdkFunctionFile {
  readonly file: SourceFile;
  /** What the function must be called. */
  readonly name: string;
  readonly kind: "function" | "flow-function" | "function-step";
  /** The folder of its flow. */
  readonly flow?: string;
}

export function adkFunctionFiles(context: LintContext): AdkFunctionFile[] {
  return adkFiles(context).flatMap(({ file, place }): AdkFunctionFile[] => {
    if (place.place === "function") return [{ file, name: place.name, kind: place.place }];
    if (place.place === "flow-function" || place.place === "function-step") {
      return [{ file, name: place.name, kind: place.place, flow: place.flow }];
    }
    return [];
  });
}

/** A simulated conversation of the platform. They are no items: nothing of the agent depends on them. */
export interface AdkTest {
  readonly file: SourceFile;
  readonly value: JsonValue | undefined;
  readonly locate: ReturnType<typeof readYaml>["locate"];
}

const tests = new WeakMap<LintContext, readonly AdkTest[]>();

export function adkTests(context: LintContext): readonly AdkTest[] {
  const known = tests.get(context);
  if (known) return known;
  const read = adkFiles(context).flatMap(({ file, place }): AdkTest[] => {
    if (place.place !== "test") return [];
    const { value, locate } = readYaml(file);
    return [{ file, value, locate }];
  });
  tests.set(context, read);
  return read;
}
