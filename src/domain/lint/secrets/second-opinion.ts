import { isBlotted, isPlaceholder } from "./likely-placeholder.ts";

/** One line of a file, for the second opinion on it. */
export interface DoubtfulLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** What `@secretlint` says of a line; column from 1. */
export interface SecondOpinion {
  readonly at: DoubtfulLine;
  readonly column: number;
  readonly what: string;
}

/** What the preset's rules look for. Without one of these it has nothing to say, and is not even loaded. */
const ANCHORS =
  /AKIA|A3T|A[GIRN][A-Z]{2}[A-Z0-9]{16}|ASIA|aws|AWS|Aws|PRIVATE KEY|x-oauth-basic|_authToken=|npm_|xox|xapp-|hooks\.slack\.com|:\/\/[^\s@/]{1,300}@|sk-|lin_api_|SG\.|shp|gh[pousr]_|github_pat_|ops_ey|"private_key/;

/** A line longer than this is no line that a person wrote. */
const LONGEST = 4000;
const MOST_LINES = 2000;

/** By its rule; the words of its messages are not used: they may quote what they found. */
const WHAT: ReadonlyMap<string, string> = new Map([
  ["1password", "a 1Password token"],
  ["anthropic", "an Anthropic key"],
  ["aws", "an AWS key"],
  ["basicauth", "a password in an address"],
  ["database-connection-string", "a password of a database"],
  ["gcp", "a key of Google Cloud"],
  ["github", "a GitHub token"],
  ["linear", "a Linear key"],
  ["npm", "an npm token"],
  ["openai", "an OpenAI key"],
  ["privatekey", "a private key"],
  ["sendgrid", "a SendGrid key"],
  ["shopify", "a Shopify token"],
  ["slack", "a Slack token"],
]);

/** Lines of a text that the preset may know something about. */
export function doubtfulLines(file: string, text: string): DoubtfulLine[] {
  if (!ANCHORS.test(text)) return [];
  return text
    .split("\n")
    .map((line, index): DoubtfulLine => ({ file, line: index + 1, text: line.slice(0, LONGEST) }))
    .filter((line) => ANCHORS.test(line.text));
}

/**
 * What the recommended preset of `@secretlint` finds in these lines, all looked at as one text: starting it costs more than the search
 * does. It is large, and loaded only when there is a line for it.
 */
export async function askSecretlint(lines: readonly DoubtfulLine[]): Promise<readonly SecondOpinion[]> {
  const asked = lines.slice(0, MOST_LINES);
  if (asked.length === 0) return [];
  const [{ lintSource }, { creator }] = await Promise.all([
    import("@secretlint/core"),
    import("@secretlint/secretlint-rule-preset-recommend"),
  ]);
  // Its comments that switch it off are not for whoever writes the files to use.
  const content = asked.map(({ text }) => text.replaceAll("secretlint-", "secretlint_")).join("\n");
  const { messages } = await lintSource({
    source: { filePath: "lines.txt", ext: ".txt", content, contentType: "text" },
    options: {
      noPhysicFilePath: true,
      maskSecrets: true,
      config: {
        rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator, options: {} }],
      },
    },
  });
  return messages.flatMap(({ ruleId, range, loc }): SecondOpinion[] => {
    const at = asked[loc.start.line - 1];
    const value = content.slice(range[0], range[1]);
    if (at === undefined || isBlotted(value) || isPlaceholder(value.replace(/^[a-z+]{2,20}:\/\//i, "")))
      return [];
    const rule = ruleId.replace(/^@secretlint\/secretlint-rule-/, "");
    return [{ at, column: loc.start.column + 1, what: WHAT.get(rule) ?? "a secret" }];
  });
}
