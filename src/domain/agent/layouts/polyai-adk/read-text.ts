import { LineIndex } from "../../line-index.ts";
import type { YamlReading } from "../../read-yaml.ts";
import type { SourceFile, SourceLocation } from "../../source-tree.ts";

/** A file that is one text: the text has no places of its own, but words within it have. */
export function readText(file: SourceFile): YamlReading {
  const whole: SourceLocation = { file: file.path, line: 1, column: 1 };
  return {
    value: file.text,
    findings: [],
    locate: () => whole,
    locateText(_, text) {
      const at = text === "" ? -1 : file.text.indexOf(text);
      return at === -1 ? whole : new LineIndex(file.path, file.text).locate(at, at + text.length);
    },
  };
}
