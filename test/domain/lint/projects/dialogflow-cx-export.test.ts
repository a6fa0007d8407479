import { describe, expect, it } from "vitest";
import { loadSettings } from "../../../../src/domain/agent/load-settings.ts";
import { validateTree } from "../../../../src/domain/lint/validate-tree.ts";
import { sharedProject } from "../../../support/shared-project.ts";

const INTENTS = "agent/intents/";
const FLOWS = "agent/flows/";
const ROUTING = `${FLOWS}flow.routing/`;
const GROUP = `${ROUTING}transitionRouteGroups/rg-smalltalk.json`;
const intent = (name: string) => `${INTENTS}${name}/${name}.json:3:18`;
const EMPTY = "the folder holds only .gitkeep, and routes lead there";
const DEAD = "a route waits for it, and nothing that is said can match";

/** Where, which rule, and why that is right. */
const EXPECTED: readonly (readonly [place: string, rule: string, why: string])[] = [
  ["agent/agent.json:1:1", "missing-file", "the template leaves agent.json to the tool that fills it in"],
  [`${FLOWS}Default Start Flow/pages/.gitkeep:1:1`, "cx-flow-undefined", EMPTY],
  [`${FLOWS}flow.confirmation/pages/.gitkeep:1:1`, "cx-flow-undefined", EMPTY],
  [`${FLOWS}flow.end/pages/.gitkeep:1:1`, "cx-flow-undefined", EMPTY],
  [`${FLOWS}flow.help/pages/.gitkeep:1:1`, "cx-flow-undefined", EMPTY],
  [`${FLOWS}flow.redirect-agent/pages/.gitkeep:1:1`, "cx-flow-undefined", EMPTY],
  [`${FLOWS}flow.redirect-main-menu/pages/.gitkeep:1:1`, "cx-flow-undefined", EMPTY],
  [`${FLOWS}flow.repeat/.gitkeep:1:1`, "cx-flow-undefined", EMPTY],
  [`${ROUTING}pages/faq-routing.json:1:1`, "cx-flow-undefined", "pages without the flow they are of"],
  [`${ROUTING}pages/faq-routing.json:31:30`, "cx-unknown-route-group", "only rg-smalltalk is there"],
  [`${ROUTING}pages/yes-no-routing.json:22:30`, "cx-unknown-route-group", "only rg-smalltalk is there"],
  [`${GROUP}:39:15`, "cx-unknown-intent", "the intent is called generic.smalltalk.url"],
  [`${GROUP}:64:15`, "cx-unknown-intent", "the intent is called redirect.agent"],
  [`${GROUP}:71:15`, "cx-unknown-intent", "the intent is called redirect.main-menu"],
  [`${FLOWS}flow.unable-to-help/pages/.gitkeep:1:1`, "cx-flow-undefined", EMPTY],
  [`${FLOWS}flow.website/pages/.gitkeep:1:1`, "cx-flow-undefined", EMPTY],
  [`${FLOWS}flow.what-else/pages/.gitkeep:1:1`, "cx-flow-undefined", EMPTY],
  [intent("generic.smalltalk.end"), "cx-intent-without-phrases", DEAD],
  [intent("generic.smalltalk.help"), "cx-intent-without-phrases", DEAD],
  [intent("generic.smalltalk.more-help"), "cx-intent-without-phrases", DEAD],
  [intent("generic.smalltalk.no"), "cx-intent-without-phrases", DEAD],
  [intent("generic.smalltalk.repeat"), "cx-intent-without-phrases", DEAD],
  [intent("generic.smalltalk.url"), "cx-intent-unused", "routes name generic.smalltalk.website"],
  [intent("generic.smalltalk.url"), "cx-intent-without-phrases", "it has none"],
  [intent("generic.smalltalk.yes"), "cx-intent-without-phrases", DEAD],
  [intent("redirect.agent"), "cx-intent-unused", "routes name generic.smalltalk.redirect-agent"],
  [intent("redirect.agent"), "cx-intent-without-phrases", "it has none"],
  [intent("redirect.main-menu"), "cx-intent-unused", "routes name generic.smalltalk.redirect-main-menu"],
  [intent("redirect.main-menu"), "cx-intent-without-phrases", "it has none"],
  ["greenroom.yml:1:1", "smoke-missing", "there are no conversations"],
];

describe("a real export of Dialogflow CX", () => {
  it("is recognised, and has exactly the findings that somebody who knows it would agree with", async () => {
    const tree = sharedProject("dialogflow-cx-export");
    if (tree === undefined) return;
    const text =
      "schema: greenroom/v1\nagent: routing\nroot: agent\nenvironments:\n  sandbox: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }\n";
    const { settings } = loadSettings({ path: "greenroom.yml", text });
    if (settings === undefined) throw new Error("expected settings");
    const { findings, layout } = await validateTree(tree, settings);
    expect(layout).toBe("dialogflow-cx");
    expect(
      findings.map(({ rule, location: { file, line, column } }) => [`${file}:${line}:${column}`, rule]),
    ).toEqual(EXPECTED.map(([place, rule]) => [place, rule]));
  });
});
