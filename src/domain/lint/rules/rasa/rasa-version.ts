import { placeRasaFile } from "../../../agent/layouts/rasa/place-rasa-file.ts";
import type { SourceFile, SourceLocation } from "../../../agent/source-tree.ts";
import type { Rule, RuleHit } from "../../rule.ts";

const VERSION = /^version[ \t]*:[ \t]*["']?([^"'#\r\n]*)/m;
/** A file of the domain or of training data that holds something of the classic format. */
const CLASSIC = /^(?:nlu|rules|stories|intents|entities|slots|responses|actions|forms)[ \t]*:/m;

export const rasaVersion: Rule = {
  id: "rasa-version",
  severity: "error",
  summary: "A file is of another version than Rasa 3 reads, or does not say which.",
  docs: 'Files of version 2 mean other things: slots without mappings, forms with them. Rasa passes over what it does not read, so guests get nothing of it. Write `version: "3.1"` at the top once the file is migrated.',
  layouts: ["rasa"],
  bad: {
    "domain/more.yml": 'version: "2.0"\nresponses:\n  utter_ask_rephrase:\n    - text: Once more, please?\n',
  },
  good: {
    "domain/more.yml": 'version: "3.1"\nresponses:\n  utter_ask_rephrase:\n    - text: Once more, please?\n',
  },
  check: ({ files, settings }) =>
    files.flatMap((file): RuleHit[] => {
      const place = placeRasaFile(file.path, settings.root);
      if (place !== "training") return [];
      const found = VERSION.exec(file.text);
      if (found === null) {
        const first = CLASSIC.exec(file.text);
        if (first === null) return [];
        return [
          {
            message: "This file does not say of which version it is.",
            hint: 'Write `version: "3.1"` at its top.',
            location: placeAt(file, first.index, first.index),
            severity: "note",
          },
        ];
      }
      const version = (found[1] ?? "").trim();
      if (/^3(?:\.\d{1,3})?$/.test(version)) return [];
      const end = found.index + found[0].trimEnd().length;
      return [
        {
          message: `This file is of the version ${version === "" ? "nothing" : version.slice(0, 40)}, and Rasa 3 reads 3.x.`,
          hint: 'Migrate it, then write `version: "3.1"`.',
          location: placeAt(file, found.index, end),
        },
      ];
    }),
};

/** The pattern stays on one line, so its line has all of it. */
function placeAt({ path, text }: SourceFile, start: number, end: number): SourceLocation {
  const before = text.slice(0, start);
  const line = before.split("\n").length;
  const column = start - (before.lastIndexOf("\n") + 1) + 1;
  return {
    file: path,
    line,
    column,
    ...(end > start ? { endLine: line, endColumn: column + (end - start) } : {}),
  };
}
