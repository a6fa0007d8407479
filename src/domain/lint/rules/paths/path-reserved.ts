import type { Rule, RuleHit } from "../../rule.ts";

/** What Windows keeps for devices, with any ending. */
const DEVICE =
  /^(?:con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3]|conin\$|conout\$)(?:[ .]|$)/i;
const SIGN = /[:*?"<>|]/;

export const pathReserved: Rule = {
  id: "path-reserved",
  severity: "error",
  summary: "A path can't be checked out on Windows.",
  docs: 'Windows keeps names such as con, aux, nul and com1 for devices, drops dots and blanks at the end of a name, and refuses : * ? " < > and |. Git then leaves the file out, or the whole checkout fails. Rename it.',
  bad: { "agent/topics/aux.yaml": "name: Aux\ncontent: x\n" },
  good: { "agent/topics/auxiliary.yaml": "name: Aux\ncontent: x\n" },
  check: ({ paths }) =>
    paths.flatMap((path): RuleHit[] => {
      for (const part of path.split("/")) {
        const why = whyReserved(part);
        if (why === undefined) continue;
        return [
          {
            message: `The name ${JSON.stringify(part)} ${why}, so this path can't be checked out there.`,
            hint: "Rename it with letters, digits, - and _.",
            location: { file: path, line: 1, column: 1 },
          },
        ];
      }
      return [];
    }),
};

function whyReserved(part: string): string | undefined {
  if (DEVICE.test(part)) return "is reserved on Windows";
  if (/[. ]$/.test(part)) return "ends with a dot or a blank, which Windows drops";
  const sign = SIGN.exec(part)?.[0];
  return sign === undefined ? undefined : `has the sign ${sign}, which Windows refuses`;
}
