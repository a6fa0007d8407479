import { LineIndex } from "../../../agent/line-index.ts";
import type { Rule, RuleHit } from "../../rule.ts";

/** Formats that are secrets beyond doubt. None of them can backtrack for long: bounded repeats of one character class. */
const FORMATS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "a private key", pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g },
  { what: "an AWS access key", pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { what: "a GitHub token", pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22,100})\b/g },
  { what: "a GitLab token", pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/g },
  { what: "a Slack token", pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,200}/g },
  { what: "a Stripe key", pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,100}\b/g },
  { what: "an API key", pattern: /\bsk-(?:[A-Za-z]{2,10}-)?[A-Za-z0-9_-]{32,200}/g },
  { what: "a Google API key", pattern: /\bAIza[0-9A-Za-z_-]{35}/g },
  { what: "a SendGrid key", pattern: /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/g },
  { what: "a Twilio key", pattern: /\bSK[0-9a-f]{32}\b/g },
  { what: "an npm token", pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  {
    what: "a signed token (JWT)",
    pattern: /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/g,
  },
  { what: "a password in an address", pattern: /:\/\/[^\s:/?#@"']{1,100}:[^\s/?#@"'{}]{3,200}@/g },
  {
    what: "a secret written out",
    pattern:
      /\b(?:password|passwd|secret|api[_-]?key|access[_-]?key|auth[_-]?token|token)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?=[A-Za-z0-9+/_=-]{0,200}[0-9])(?=[A-Za-z0-9+/_=-]{0,200}[A-Za-z])[A-Za-z0-9+/_=-]{20,200}(?![A-Za-z0-9])/gi,
  },
];

export const secretLookingValue: Rule = {
  id: "secret-looking-value",
  severity: "error",
  summary: "A file holds something that looks like a secret.",
  docs: "Whatever is committed is readable for ever, and versions, diffs and comments repeat it. Revoke the secret, keep the new one in the environment's secrets, and write only its name.",
  bad: {
    "agent/integrations/bookings.yaml":
      "description: Key AKIAIOSFODNN7EXAMPLE\nendpoints:\n  sandbox: https://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\n",
  },
  good: {
    "agent/integrations/bookings.yaml":
      "secrets: [BOOKINGS_ACCESS_KEY]\nendpoints:\n  sandbox: https://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\n",
  },
  check: ({ files }) =>
    files.flatMap(({ path, text }): RuleHit[] =>
      FORMATS.flatMap(({ what, pattern }) =>
        [...text.matchAll(pattern)].slice(0, 20).map(
          (match): RuleHit => ({
            message: `This looks like ${what}.`,
            hint: "Revoke it, keep the new one in the environment's secrets, and write only its name here.",
            location: new LineIndex(path, text).locate(match.index),
            hideLine: true,
          }),
        ),
      ),
    ),
};
