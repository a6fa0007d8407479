import { describe, expect, it } from "vitest";
import { loadSettings } from "../../../../src/domain/agent/load-settings.ts";
import { validateTree } from "../../../../src/domain/lint/validate-tree.ts";
import { sharedProject } from "../../../support/shared-project.ts";

const tree = sharedProject("rasa-financial-demo");
const { settings } = loadSettings({
  path: "greenroom.yml",
  text: `schema: greenroom/v1
agent: financial-demo
root: ""
tests: tests
environments:
  sandbox: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
  pre-release: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
  live: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
`,
});

/** Place, rule, and a word why it is right. */
const FOUND = [
  ["config.yml:17", "rasa-local-address", "duckling on localhost"],
  ["data/nlu/nlu.yml:423", "duplicate-sample-question", "the same words are an example of another intent"],
  ["domain.yml:3", "rasa-endless-session", "session_expiration_time: 0"],
  ["domain.yml:30", "rasa-few-examples", "trigger_handoff: only buttons of an action's code send it"],
  ["domain.yml:31", "rasa-few-examples", "handoff: only another bot sends it"],
  ["domain.yml:377", "rasa-button-payload", "a quote too many at the end"],
  ["domain.yml:379", "rasa-button-payload", "a quote too many at the end"],
  ["greenroom.yml:1", "smoke-missing", "the project has no conversations of ours"],
] as const;

/** Forms are listed where only intents can be: each is told once for every place. */
const FORMS_AS_INTENTS = [73, 80, 87, 103, 142, 149, 173, 278, 285, 329, 336, 343];

describe.skipIf(tree === undefined)("the Rasa project financial-demo", () => {
  const validated = async () => {
    if (tree === undefined || settings === undefined) throw new Error("expected a project");
    return validateTree(tree, settings);
  };

  it("is recognised, and all of its dialogue becomes items", async () => {
    const { layoutReason, agent } = await validated();
    expect(layoutReason).toBe("layout rasa, because there are domain.yml and config.yml");
    const count = (section: "topics" | "flows" | "responses" | "tools" | "handoffs") =>
      agent.sections.get(section)?.size;
    expect({ topics: count("topics"), responses: count("responses"), tools: count("tools") }).toEqual({
      topics: 22,
      responses: 51,
      tools: 18,
    });
  });

  it("has these findings and no others, once what only its code says is left out", async () => {
    const { findings } = await validated();
    const placed = findings.map(({ rule, location: { file, line } }) => [`${file}:${line}`, rule]);
    const told = placed.filter(
      ([, rule]) => rule !== "rasa-unknown-intent" && rule !== "rasa-unused-response",
    );
    expect(told).toEqual(FOUND.map(([place, rule]) => [place, rule]));
    expect(
      findings.filter(({ rule }) => rule === "rasa-unknown-intent").map(({ location }) => location.line),
    ).toEqual(FORMS_AS_INTENTS);
  });

  it("has 28 responses that only its actions say, whose code is not here: notes, no more", async () => {
    const { findings } = await validated();
    const unsaid = findings.filter(({ rule }) => rule === "rasa-unused-response");
    expect(unsaid).toHaveLength(28);
    expect(new Set(unsaid.map(({ severity }) => severity))).toEqual(new Set(["note"]));
    expect(unsaid.slice(0, 3).map(({ message }) => message)).toEqual([
      "No rule, story or flow says utter_transfer_complete.",
      "No rule, story or flow says utter_transfer_charge.",
      "No rule, story or flow says utter_ask_transaction_search_form_vendor_name.",
    ]);
  });

  it("reads its tests/test_stories.yml as the platform's own: checked, and no part of the agent", async () => {
    const { agent } = await validated();
    const files = [...(agent.sections.get("flows")?.values() ?? [])].map(({ file }) => file);
    expect(files.filter((file) => file.startsWith("tests/"))).toEqual([]);
  });
});
