import { LineIndex } from "../../../agent/line-index.ts";
import type { SourceFile, SourceLocation } from "../../../agent/source-tree.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { findSecrets, mightHoldSecret } from "../../secrets/find-secrets.ts";
import { askSecretlint, type DoubtfulLine, doubtfulLines } from "../../secrets/second-opinion.ts";

const ENDPOINTS =
  "endpoints:\n  sandbox: https://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\n";

export const secretLookingValue: Rule = {
  id: "secret-looking-value",
  severity: "error",
  summary: "A file holds something that looks like a secret.",
  docs: "Whatever is committed is readable for ever, and versions, diffs and comments repeat it. Revoke the secret, keep the new one in the environment's secrets, and write only its name. More than 80 formats of telephony, speech, model, messaging, shop, bot, cloud and code vendors are known, values beside names such as `password` or `api_key` that look made by a machine, and what the recommended preset of secretlint finds. Names of secrets, placeholders for them, digests and UUIDs are fine. The value is never shown.",
  bad: { "agent/integrations/bookings.yaml": `description: Key AKIAIOSFODNN7EXAMPLE\n${ENDPOINTS}` },
  good: { "agent/integrations/bookings.yaml": `secrets: [BOOKINGS_ACCESS_KEY]\n${ENDPOINTS}` },
  async check({ files, otherFiles }) {
    const hits: RuleHit[] = [];
    const doubtful: DoubtfulLine[] = [];
    for (const file of [...files, ...otherFiles]) {
      if (!mightHoldSecret(file.text)) continue;
      const own = ownHits(file);
      hits.push(...own);
      const told = new Set(own.map(({ location }) => location.line));
      doubtful.push(...doubtfulLines(file.path, file.text).filter(({ line }) => !told.has(line)));
    }
    const said = new Set<DoubtfulLine>();
    for (const { at, column, what } of await askSecretlint(doubtful)) {
      if (said.has(at)) continue;
      said.add(at);
      hits.push(hit(what, { file: at.file, line: at.line, column }));
    }
    return hits;
  },
};

/** One for each line: whoever looks there sees the others. */
function ownHits({ path, text }: SourceFile): RuleHit[] {
  const found = findSecrets(text);
  if (found.length === 0) return [];
  const lines = new LineIndex(path, text);
  const byLine = new Map<number, RuleHit>();
  for (const { what, start } of found) {
    const location = lines.locate(start);
    if (!byLine.has(location.line)) byLine.set(location.line, hit(what, location));
  }
  return [...byLine.values()];
}

/** Says where it begins and not where it ends: its length is nobody's business either. */
function hit(what: string, location: SourceLocation): RuleHit {
  return {
    message: `This looks like ${what}.`,
    hint: "Revoke it, keep the new one in the environment's secrets, and write only its name here.",
    location,
    hideLine: true,
  };
}
