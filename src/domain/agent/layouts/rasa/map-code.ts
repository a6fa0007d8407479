import type { SourceFile } from "../../source-tree.ts";
import { itemId } from "../item-id.ts";
import { plainText } from "../plain-text.ts";
import type { RasaProject } from "./rasa-project.ts";

/** A name between quotes: how code says which action it is, and which responses it sends. */
const QUOTED = /["']([A-Za-z_][\w/-]{0,119})["']/g;

/** The code of custom actions goes live with the agent. */
export function mapCode({ builder }: RasaProject, files: readonly SourceFile[]): void {
  for (const file of files) {
    builder.take(file);
    builder.add({
      section: "tools",
      id: itemId(`code.${file.path.replaceAll("/", ".")}`),
      value: { name: file.path, kind: "code", code: plainText(file.text) },
      file: file.path,
      path: [],
    });
  }
}

/** Every name that code says between quotes. */
export function namesInCode(code: string): readonly string[] {
  return [...code.matchAll(QUOTED)].map(([, name = ""]) => name);
}
