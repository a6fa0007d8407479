import { LineIndex } from "../../../agent/line-index.ts";
import type { Rule } from "../../rule.ts";

const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;

export const mergeMarker: Rule = {
  id: "merge-marker",
  severity: "error",
  summary: "A file still has the marks of an unfinished merge.",
  docs: "In a text, both sides of the conflict and the marks would be read to guests. Decide for one side and remove the marks.",
  bad: {
    "agent/instructions.md": "Be kind.\n<<<<<<< HEAD\nBe brief.\n=======\nBe thorough.\n>>>>>>> draft\n",
  },
  good: { "agent/instructions.md": "Be kind.\nBe brief.\n" },
  check: ({ files }) =>
    files.flatMap(({ path, text }) => {
      const match = MARKER.exec(text);
      if (match === null) return [];
      return [
        {
          message: "This line is the mark of an unfinished merge.",
          hint: "Keep one side of the conflict and remove the lines with <<<<<<<, ======= and >>>>>>>.",
          location: new LineIndex(path, text).locate(match.index, match.index + 7),
        },
      ];
    }),
};
