import type { Credit } from "../../../src/domain/diff/change.ts";
import type { ChangedItem, CreditReading, ItemPlace } from "../../../src/domain/diff/credit-changes.ts";
import type { Revision } from "../../../src/ports/agent-source.ts";
import { openSource } from "../../support/git-ledger.ts";
import { makeTempRepo, type TempRepo } from "../../support/temp-repo.ts";

export const MARA = "Mara <mara@example.test>";
export const JO = "Jo <jo@example.test>";
export const KIM = "Kim <kim@example.test>";
export const PETS = "agent/topics/pets.yaml";
export const RULES = "agent/rules.yaml";
export const rules = (...texts: readonly string[]): string =>
  `rules:\n${texts.map((text, index) => `  - id: r${index}\n    text: ${text}\n`).join("")}`;
/** Rule `r<index>` within `rules(…)`. */
export const ruleLines = (index: number): ItemPlace => ({
  file: RULES,
  lines: { first: 2 + index * 2, last: 3 + index * 2 },
});

export const DRAFT: Revision = { kind: "draft" };
export const at = (commit: string): Revision => ({ kind: "commit", commit });
export const inFile = (file: string, before = file): ChangedItem => ({
  name: "topics/pets",
  before: [{ file: before }],
  after: [{ file }],
});
export const rule = (before: readonly ItemPlace[], after: readonly ItemPlace[], id = "r0"): ChangedItem => ({
  name: `rules/${id}`,
  before,
  after,
});

/** A repository with one topic and a file of three rules. */
export function makeCreditRepo(): TempRepo {
  return makeTempRepo(
    new Map([
      [PETS, "content: No dogs.\n"],
      [RULES, rules("Be kind.", "Be brief.", "Be right.")],
      ["other.txt", "x\n"],
    ]),
  );
}

export async function readIn(
  dir: string,
  from: Revision,
  to: Revision,
  ...items: readonly ChangedItem[]
): Promise<CreditReading> {
  return (await openSource(dir)).readCredits(from, to, items);
}

/** `Mara 4f2c9d1`, `-Mara 4f2c9d1` for what is undone, `draft` for what is not committed. */
export function words(reading: CreditReading, name: ChangedItem["name"] = "topics/pets"): readonly string[] {
  const one = ({ author, commit, undone }: Credit): string =>
    `${undone ? "-" : ""}${author === undefined ? "draft" : `${author} ${commit?.slice(0, 7)}`}`;
  return reading.credits.get(name)?.credits.map(one) ?? [];
}
export const by = (author: string, commit: string): string => `${author} ${commit.slice(0, 7)}`;
