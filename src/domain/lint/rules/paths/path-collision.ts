import type { Rule, RuleHit } from "../../rule.ts";

export const pathCollision: Rule = {
  id: "path-collision",
  severity: "error",
  summary: "Two paths are the same on some computers.",
  docs: "Windows and macOS take capitals and small letters for the same, and macOS also the two ways of writing an accented letter: a checkout there has only one of the two files, and nobody is told which. Names that differ only in the style of a letter are a warning. Keep one, or rename one.",
  bad: { "agent/topics/Pet-Policy.yaml": "name: More pets\ncontent: Cats are welcome too.\n" },
  good: { "agent/topics/more-pets.yaml": "name: More pets\ncontent: Cats are welcome too.\n" },
  check({ paths }) {
    const spellings = new Map<string, string>();
    return paths.flatMap((path) => collisionsOf(path, spellings));
  },
};

/** Notes the spelling of a path and its folders. A folder in another spelling is said once, whatever lies in it. */
function collisionsOf(path: string, spellings: Map<string, string>): RuleHit[] {
  const hits: RuleHit[] = [];
  for (let end = path.indexOf("/"); ; end = path.indexOf("/", end + 1)) {
    const part = end === -1 ? path : path.slice(0, end);
    const key = foldPath(part);
    const known = spellings.get(key);
    if (known === undefined) {
      spellings.set(key, part);
    } else if (known !== part && !spellings.has(`${part}/`)) {
      spellings.set(`${part}/`, part);
      hits.push(hitFor(path, part, known));
    }
    if (end === -1) return hits;
  }
}

function hitFor(path: string, part: string, known: string): RuleHit {
  const what = part === path ? "This path" : "A folder of this path";
  const same = known.normalize("NFC") === part.normalize("NFC");
  const caseOnly = known.normalize("NFC").toLowerCase() === part.normalize("NFC").toLowerCase();
  const why = same
    ? "they differ only in how accented letters are stored"
    : caseOnly
      ? "they differ only in capitals"
      : "they differ only in the style of letters";
  return {
    message: `${what} is the same as ${JSON.stringify(known)} on some computers: ${why}.`,
    hint: "Rename one of the two, or keep only one.",
    location: { file: path, line: 1, column: 1 },
    severity: same || caseOnly ? "error" : "warning",
  };
}

/** One key for every spelling that a file system may take for the same. Most paths are plain. */
function foldPath(path: string): string {
  return /^[a-z0-9/._-]*$/.test(path)
    ? path
    : path.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}
