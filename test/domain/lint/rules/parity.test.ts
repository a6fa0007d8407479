import { describe, expect, it } from "vitest";
import type { Agent, Item, SectionName } from "../../../../src/domain/agent/agent.ts";
import type { JsonObject } from "../../../../src/domain/json.ts";
import { findDisparities } from "../../../../src/domain/lint/parity.ts";
import { lintContextOf } from "../../../support/lint-context-of.ts";
import { lintSmallAgent, placeOf } from "../../../support/lint-small-agent.ts";
import { smallAgentFiles } from "../../../support/small-agent.ts";

const variables = (preRelease: string, live: string) => ({
  "agent/environments/pre-release.yaml": `variables: { opening_time: 8 am, ${preRelease} }\n`,
  "agent/environments/live.yaml": `variables: { opening_time: 8 am, ${live} }\n`,
});
const disparities = async (overrides: Record<string, string>) =>
  (await lintSmallAgent(overrides, "parity")).map(({ message }) => message);

describe("parity between the last two environments", () => {
  it.each([
    ["a switch", 'ask_twice: "true"', 'ask_twice: "false"', "ask_twice"],
    ["another kind of switch", 'ask_twice: "On"', 'ask_twice: "off"', "ask_twice"],
    ["a model", "model_name: gpt-4.1", "model_name: gpt-4.1-mini", "model_name"],
    ["a temperature", 'temperature: "0.2"', 'temperature: "0.9"', "temperature"],
    ["a feature flag", "feature_spa: a", "feature_spa: b", "feature_spa"],
    ["a guardrail", "guardrail_level: low", "guardrail_level: high", "guardrail_level"],
  ])("is broken by %s that is a variable", async (_, before, live, name) => {
    const [message, ...others] = await disparities(variables(before, live));
    expect(message).toContain(`Between pre-release and live, the variable ${name} differs: `);
    expect(others).toEqual([]);
  });

  it.each([
    ["a price", "fee: 30 €", "fee: 35 €"],
    ["an address", "link: https://book.staging.example.com", "link: https://book.example.com"],
    ["a word that only holds one of ours", "remodelled: a", "remodelled: b"],
    ["the same switch", 'ask_twice: "yes"', 'ask_twice: "yes"'],
  ])("is not broken by %s", async (_, before, live) => {
    expect(await disparities(variables(before, live))).toEqual([]);
  });

  it("is said where the environment before live has it", async () => {
    const [finding] = await lintSmallAgent(variables('ask_twice: "true"', 'ask_twice: "false"'), "parity");
    expect(finding && placeOf(finding)).toBe("agent/environments/pre-release.yaml:1:45-51");
    expect(finding?.severity).toBe("warning");
  });

  it("does not look at sandbox", async () => {
    const sandbox = 'variables: { opening_time: 8 am, ask_twice: "true" }\n';
    const overrides = variables('ask_twice: "no"', 'ask_twice: "no"');
    expect(await disparities({ ...overrides, "agent/environments/sandbox.yaml": sandbox })).toEqual([]);
  });

  it("is broken by a number that only live has", async () => {
    const settings = smallAgentFiles().get("greenroom.yml") ?? "";
    expect(
      await disparities({ "greenroom.yml": settings.replace('phone_numbers: ["+15005550002"]', "") }),
    ).toEqual(["Between pre-release and live, whether it can be called differs: no number and a number."]);
  });

  it("is broken by the way in which a system is spoken to, in layouts that keep it by environment", () => {
    const item = (value: JsonObject): Item => ({
      section: "integrations",
      id: "pms",
      value,
      file: "config.yml",
      path: [],
    });
    const agent = (value: JsonObject): Agent => ({
      name: "bot",
      displayName: "Bot",
      sections: new Map<SectionName, Map<string, Item>>([["integrations", new Map([["pms", item(value)]])]]),
    });
    const found = (value: JsonObject) =>
      findDisparities(agent(value), lintContextOf(agent(value)).settings).map(({ what }) => what);
    const both = (before: JsonObject | string, live: JsonObject | string): JsonObject => ({
      "pre-release": before,
      live,
    });
    expect(found({ auth: both("basic", "oauth2") })).toEqual(["the authentication of pms"]);
    expect(found({ auth: both({ a: 1, b: 2 }, { b: 2, a: 1 }) })).toEqual([]);
    expect(found({ auth: { "pre-release": "basic" } })).toEqual([]);
    expect(found({ auth: "basic" })).toEqual([]);
  });
});
