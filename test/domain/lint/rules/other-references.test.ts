import { describe, expect, it } from "vitest";
import type { Agent, Item, ItemReference, SectionName } from "../../../../src/domain/agent/agent.ts";
import type { JsonObject } from "../../../../src/domain/json.ts";
import { disabledItemReferenced } from "../../../../src/domain/lint/rules/references/disabled-item-referenced.ts";
import { lintContextOf } from "../../../support/lint-context-of.ts";
import { lintSmallAgent } from "../../../support/lint-small-agent.ts";

function agentOf(...items: readonly Item[]): Agent {
  const sections = new Map<SectionName, Map<string, Item>>();
  for (const item of items) {
    const of = sections.get(item.section) ?? new Map<string, Item>();
    sections.set(item.section, of.set(item.id, item));
  }
  return { name: "bot", displayName: "Bot", sections };
}

function item(section: SectionName, id: string, value: JsonObject, ...refersTo: ItemReference[]): Item {
  return { section, id, value, file: `${section}.yml`, path: [id], refersTo };
}

const OFF = { enabled: false };
const toFlow: ItemReference = { path: ["link"], section: "flows", id: "refund", called: "Refund" };

describe("disabled-item-referenced", () => {
  const saidOf = (...items: readonly Item[]) => {
    const hits = disabledItemReferenced.check(lintContextOf(agentOf(...items)));
    return Array.isArray(hits) ? hits.map(({ item: name, message }) => `${name} ${message}`) : hits;
  };

  it("is any item that refers to one that is switched off, called as it is written there", () => {
    expect(saidOf(item("flows", "refund", OFF), item("topics", "money", {}, toFlow))).toEqual([
      "topics/money This leads to flows/Refund, which is disabled.",
    ]);
    const toGuardrail: ItemReference = { path: ["guard"], section: "guardrails", id: "legal" };
    expect(saidOf(item("guardrails", "legal", OFF), item("flows", "a", {}, toGuardrail))).toEqual([
      "flows/a This leads to guardrails/legal, which is disabled.",
    ]);
  });

  it("is not one that is off itself, nor a reference to what is on or nowhere", () => {
    expect(saidOf(item("flows", "refund", OFF), item("topics", "money", OFF, toFlow))).toEqual([]);
    expect(saidOf(item("flows", "refund", {}), item("topics", "money", {}, toFlow))).toEqual([]);
    expect(saidOf(item("topics", "money", {}, toFlow))).toEqual([]);
  });
});

describe("duplicate-name", () => {
  const named = (section: string, rest: string) => ({
    [`agent/${section}/zz.yaml`]: rest,
  });
  it.each([
    ["handoffs", 'name: EVENTS  desk!\ndestination: "queue:x"\n', "The handoff events has the same name."],
    ["flows", "name: complaint\nsteps: [{ id: a, say: Hm. }]\n", "The flow complaint has the same name."],
    [
      "guardrails",
      "name: Legal advice\nsample_questions: [A]\nresponse: B.\n",
      "The guardrail legal-advice has the same name.",
    ],
  ])("is found among %s", async (section, text, message) => {
    const found = await lintSmallAgent(named(section, text), "duplicate-name");
    expect(found.map((finding) => [finding.location.line, finding.message])).toEqual([[1, message]]);
  });

  it("does not compare sections, nor what is switched off", async () => {
    const flow = "name: Events desk\nsteps: [{ id: a, say: Hm. }]\n";
    expect(await lintSmallAgent(named("flows", flow), "duplicate-name")).toEqual([]);
    const off = "name: Complaint\nenabled: false\nsteps: [{ id: a, say: Hm. }]\n";
    expect(await lintSmallAgent(named("flows", off), "duplicate-name")).toEqual([]);
  });
});
