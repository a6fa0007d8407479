import { placeFile } from "../agent/layouts/greenroom/place-file.ts";
import type { Settings } from "../agent/settings.ts";
import { isTestFile } from "../regression/test-file.ts";
import type { FileKind } from "./file-schemas.ts";

/** Which schema a file of the native layout is checked against; undefined for texts and what is not read. */
export function schemaKindOf(
  path: string,
  { root, tests, file = "greenroom.yml" }: Pick<Settings, "root" | "tests"> & Partial<Pick<Settings, "file">>,
): FileKind | undefined {
  if (path === file) return "settings";
  if (isTestFile(path, tests)) return "tests";
  const place = placeFile(path, root);
  if (place.place === "rules") return "rules";
  return place.place === "item" ? place.kind : undefined;
}
