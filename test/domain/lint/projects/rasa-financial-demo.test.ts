import { describe, expect, it } from "vitest";
import { loadSettings } from "../../../../src/domain/agent/load-settings.ts";
import type { Finding } from "../../../../src/domain/lint/finding.ts";
import { validateTree } from "../../../../src/domain/lint/validate-tree.ts";
import { sharedProject } from "../../../support/shared-project.ts";

const SETTINGS = `schema: greenroom/v1
agent: financial-demo
root: ""
environments:
  sandbox: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
  live: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
`;

const FORM = "a form, not an intent: left over from before forms had mappings of their own";
const EXTERNAL = "no examples: only another bot or a channel could send it";

/** Every finding: where, which rule, how bad, what about, and why somebody who knows Rasa agrees. */
const FINDINGS: readonly (readonly [
  place: string,
  severity: string,
  rule: string,
  says: string,
  why: string,
])[] = [
  [
    "data/nlu/nlu.yml:423:7",
    "warning",
    "duplicate-sample-question",
    "check_balance",
    "line 136 has the same words for another intent, so the classifier can't learn either",
  ],
  ["domain.yml:30:3", "warning", "rasa-few-examples", "trigger_handoff", EXTERNAL],
  ["domain.yml:31:3", "warning", "rasa-few-examples", "handoff", EXTERNAL],
  ["domain.yml:73:9", "warning", "rasa-unknown-intent", "cc_payment_form", FORM],
  ["domain.yml:80:9", "warning", "rasa-unknown-intent", "transfer_money_form", FORM],
  ["domain.yml:87:9", "warning", "rasa-unknown-intent", "transaction_search_form", FORM],
  ["domain.yml:103:9", "warning", "rasa-unknown-intent", "transfer_money_form", FORM],
  ["domain.yml:142:9", "warning", "rasa-unknown-intent", "cc_payment_form", FORM],
  ["domain.yml:149:9", "warning", "rasa-unknown-intent", "transfer_money_form", FORM],
  ["domain.yml:173:9", "warning", "rasa-unknown-intent", "cc_payment_form", FORM],
  ["domain.yml:278:9", "warning", "rasa-unknown-intent", "cc_payment_form", FORM],
  ["domain.yml:285:9", "warning", "rasa-unknown-intent", "transaction_search_form", FORM],
  ["domain.yml:329:9", "warning", "rasa-unknown-intent", "cc_payment_form", FORM],
  ["domain.yml:336:9", "warning", "rasa-unknown-intent", "transfer_money_form", FORM],
  ["domain.yml:343:9", "warning", "rasa-unknown-intent", "transaction_search_form", FORM],
  ["greenroom.yml:1:1", "warning", "smoke-missing", "smoke", "the project has no conversations of ours"],
];

/** Responses that only the code of actions says, which is not part of the data; no rule or story does. */
const SAID_BY_CODE = { severity: "note", rule: "rasa-unused-response", count: 27, first: "domain.yml:359:3" };

const placeOf = ({ location: { file, line, column } }: Finding): string => `${file}:${line}:${column}`;

async function validated() {
  const tree = sharedProject("rasa-financial-demo");
  const { settings } = loadSettings({ path: "greenroom.yml", text: SETTINGS });
  if (settings === undefined) throw new Error("the settings must be usable");
  return tree === undefined ? undefined : validateTree(tree, settings);
}

describe("the financial demo of Rasa", () => {
  it("is recognised and read as a whole", async () => {
    const result = await validated();
    if (result === undefined) return;
    expect(result.layoutReason).toBe("layout rasa, because there are domain.yml and config.yml");
    // Intents; rules, stories and forms; actions; responses; entities, slots and synonyms.
    const sizes = ["topics", "flows", "tools", "responses", "entities"] as const;
    expect(sizes.map((section) => result.agent.sections.get(section)?.size)).toEqual([
      22,
      20 + 19 + 3,
      18,
      51,
      10 + 24 + 3,
    ]);
    const questions = [...(result.agent.sections.get("topics")?.values() ?? [])].flatMap(({ value }) =>
      Array.isArray(value.sample_questions) ? value.sample_questions : [],
    );
    expect(questions).toHaveLength(578);
  });

  it("has these findings and no others", async () => {
    const result = await validated();
    if (result === undefined) return;
    const unused = result.findings.filter(({ rule }) => rule === SAID_BY_CODE.rule);
    const others = result.findings.filter(({ rule }) => rule !== SAID_BY_CODE.rule);
    expect(others.map((finding) => [placeOf(finding), finding.severity, finding.rule])).toEqual(
      FINDINGS.map(([place, severity, rule]) => [place, severity, rule]),
    );
    for (const [index, [, , , says]] of FINDINGS.entries()) {
      expect(others[index]?.message).toMatch(new RegExp(`\\b${says}\\b`));
    }
    expect(unused).toHaveLength(SAID_BY_CODE.count);
    expect(unused.map(placeOf)[0]).toBe(SAID_BY_CODE.first);
    expect(new Set(unused.map(({ severity }) => severity))).toEqual(new Set([SAID_BY_CODE.severity]));
  });
});
