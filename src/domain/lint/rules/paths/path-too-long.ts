import type { Rule, RuleHit } from "../../rule.ts";

/** Windows takes 260 characters with the folder of the checkout before them. */
const LONGEST_PATH = 200;
/** In UTF-8. Encrypted home folders take 143. */
const LONGEST_NAME = 140;

export const pathTooLong: Rule = {
  id: "path-too-long",
  severity: "warning",
  summary: "A path is too long to be checked out everywhere.",
  docs: `Windows takes 260 characters together with the folder of the checkout, some disks 143 bytes for one name. Keep paths below ${LONGEST_PATH} characters and names below ${LONGEST_NAME} bytes.`,
  bad: { [`agent/topics/${"p".repeat(150)}.yaml`]: "name: Pets\ncontent: x\n" },
  good: { [`agent/topics/${"p".repeat(80)}.yaml`]: "name: Pets\ncontent: x\n" },
  check: ({ paths }) =>
    paths.flatMap((path): RuleHit[] => {
      const why = whyTooLong(path);
      if (why === undefined) return [];
      return [{ message: why, hint: "Shorten it.", location: { file: path, line: 1, column: 1 } }];
    }),
};

function whyTooLong(path: string): string | undefined {
  if (path.length >= LONGEST_PATH) {
    return `This path has ${path.length} characters, which is too long for some computers.`;
  }
  if (path.length < LONGEST_NAME / 3) return undefined;
  const bytes = Math.max(...path.split("/").map((part) => new TextEncoder().encode(part).length));
  return bytes >= LONGEST_NAME
    ? `A name in this path has ${bytes} bytes, which is too long for some computers.`
    : undefined;
}
