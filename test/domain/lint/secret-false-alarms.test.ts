import { describe, expect, it } from "vitest";
import type { LintContext } from "../../../src/domain/lint/lint-context.ts";
import { findSecrets } from "../../../src/domain/lint/secrets/find-secrets.ts";
import { askSecretlint, doubtfulLines } from "../../../src/domain/lint/secrets/second-opinion.ts";
import { cleanLines } from "../../support/clean-lines.ts";
import { dice } from "../../support/secret-samples.ts";
import { bankingQuestions } from "../../support/shared-data.ts";

/** Lines in which either search finds something. */
async function alarmsIn(lines: readonly string[]): Promise<string[]> {
  const own = lines.filter((line) => findSecrets(line).length > 0);
  const opinions = await askSecretlint(doubtfulLines("lines.txt", lines.join("\n")));
  return [...own, ...opinions.map(({ at, what }) => `${what}: ${at.text}`)];
}

describe("lines without secrets", () => {
  it("raise no alarm: 5,000 questions of guests of a bank", async () => {
    const questions = bankingQuestions(5000);
    if (questions === undefined) return;
    expect(questions.length).toBe(5000);
    expect(await alarmsIn(questions)).toEqual([]);
  });

  it("raise no alarm: 5,000 lines of names, placeholders, digests, ids, addresses and prose", async () => {
    expect(await alarmsIn(cleanLines(5000, dice(77)))).toEqual([]);
  });

  it("raise no alarm together either, as one file", () => {
    const text = cleanLines(520, dice(78)).join("\n");
    const found = findSecrets(text).map(({ what, start, end }) => `${what}: ${text.slice(start, end)}`);
    expect(found).toEqual([]);
  });

  it("never reach the second opinion unless they hold something that it could know", () => {
    const questions: LintContext["files"] = cleanLines(520, dice(79))
      .filter((line) => !/:\/\/|aws|sk-|ghp_|sha512/.test(line))
      .map((text, index) => ({ path: `topics/${index}.yaml`, text }));
    expect(questions.length).toBeGreaterThan(300);
    expect(questions.flatMap(({ path, text }) => doubtfulLines(path, text))).toEqual([]);
  });
});
