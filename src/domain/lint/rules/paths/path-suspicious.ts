import { findInvisibleCharacters } from "../../invisible-characters.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const pathSuspicious: Rule = {
  id: "path-suspicious",
  severity: "error",
  summary: "A path has characters that nobody sees.",
  docs: "A file name with a direction mark or a zero width space reads like another one in a review. The message has the character as U+XXXX. Rename the file.",
  bad: { "agent/topics/pets\u200B.yaml": "name: Pets\ncontent: x\n" },
  good: { "agent/topics/pets.yaml": "name: Pets\ncontent: x\n" },
  check: ({ paths }) =>
    paths.flatMap((path): RuleHit[] => {
      const [first] = /^[ -~]*$/.test(path) ? [] : findInvisibleCharacters(path);
      if (first === undefined) return [];
      return [
        {
          severity: first.severity,
          message: `This path has an invisible character: ${first.name}.`,
          hint: "Rename the file without it.",
          location: { file: path, line: 1, column: 1 },
        },
      ];
    }),
};
