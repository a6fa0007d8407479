import { expect, it } from "vitest";
import { loadSettings } from "../../../../src/domain/agent/load-settings.ts";
import { validateTree } from "../../../../src/domain/lint/validate-tree.ts";
import { sharedProject } from "../../../support/shared-project.ts";

/** Every finding in the vendor's own project, and why a person who knows the platform would agree. */
const AGREED: readonly (readonly [place: string, rule: string, why: string])[] = [
  [
    "agent_settings/rules.txt:2:5",
    "adk-functions-missing",
    "only YAML, JSON and text were taken over: no function can be checked",
  ],
  [
    "agent_settings/rules.txt:5:25",
    "unknown-handoff-reference",
    "handoffs are named default, front desk, urgent support; handoff-1 is an id of the platform",
  ],
  [
    "config/api_integrations.yaml:10:18",
    "parity",
    "pre-release signs in with basic, live with apiKey: live's way was never tried",
  ],
  ["config/handoffs.yaml:18:19", "adk-sip-config", "`front desk` can't be dialled"],
  ["config/sms_templates.yaml:4:3", "adk-sms-numbers", "nothing can be sent before live"],
  ["config/sms_templates.yaml:10:3", "adk-sms-numbers", "nothing can be sent before live"],
  [
    "flows/test_flow/steps/final_step.yaml:3:119",
    "unknown-handoff-reference",
    "no handoff has the name handoff-2",
  ],
  [
    "flows/test_flow/steps/start_step.yaml:24:32",
    "unknown-handoff-reference",
    "no handoff has the name handoff-1",
  ],
  [
    "flows/test_flow_with_punctuation/steps/status_result.yaml:24:23",
    "unknown-handoff-reference",
    "no handoff has the name handoff-3",
  ],
  ["greenroom.yml:1:1", "smoke-missing", "the project has no conversations for Greenroom yet"],
  ["topics/topic_1.yaml:4:79", "unknown-handoff-reference", "no handoff has the name handoff-1"],
  ["topics/topic_2.yaml:3:133", "unknown-handoff-reference", "no handoff has the name handoff-2"],
];

const SETTINGS = `schema: greenroom/v1
agent: adk-test-project
root: ""
environments:
  sandbox: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
  pre-release: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
  live: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
`;

const project = sharedProject("polyai-adk-project");

it.runIf(project)(
  "the project of the ADK itself gives the findings that a person would agree with",
  async () => {
    const { settings } = loadSettings({ path: "greenroom.yml", text: SETTINGS });
    if (settings === undefined || project === undefined) throw new Error("expected settings and a project");
    const { findings, layoutReason, items } = await validateTree(project, settings);
    expect(layoutReason).toBe("layout polyai-adk, because there are agent_settings/ and topics/");
    expect(items).toBe(32);
    expect(
      findings.map(({ rule, location: { file, line, column } }) => [`${file}:${line}:${column}`, rule]),
    ).toEqual(AGREED.map(([place, rule]) => [place, rule]));
  },
);
