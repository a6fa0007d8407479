import { expect, it } from "vitest";
import { loadSettings } from "../../../../src/domain/agent/load-settings.ts";
import { validateTree } from "../../../../src/domain/lint/validate-tree.ts";
import { sharedProject } from "../../../support/shared-project.ts";

/** The same project that its own layout reads, described by hand: what a team with files of its own would write. */
const SETTINGS = `schema: greenroom/v1
agent: described-by-hand
layout: custom
custom:
  sections:
    - section: topics
      files: ["topics/*.yaml"]
      fields: { sample_questions: example_queries, orders: actions }
      schema: { type: object, required: [name, content], properties: { example_queries: { maxItems: 20 } } }
    - section: handoffs
      files: [config/handoffs.yaml]
      list: handoffs
      id: name
      fields: { destination: sip_config.phone_number, default: is_default }
      schema: { properties: { sip_config: { properties: { phone_number: { pattern: '^\\+[1-9][0-9]{6,14}$' } } } } }
    - section: sms
      files: [config/sms_templates.yaml]
      list: sms_templates
      id: name
      fields: { phone_numbers: env_phone_numbers }
    - section: instructions
      files: ["agent_settings/*.txt", "context/*.MD"]
    - section: rules
      files: ["rules/*.yaml"]
environments:
  sandbox: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
  pre-release: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
  live: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
`;

/** Every finding, and why a person would agree. */
const AGREED: readonly (readonly [place: string, rule: string, why: string])[] = [
  ["config/handoffs.yaml:13:3", "sample-questions-missing", "nothing leads to the front desk"],
  [
    "config/handoffs.yaml:18:19",
    "custom-schema",
    "`front desk` can't be dialled, and the schema asks for E.164",
  ],
  ["config/handoffs.yaml:20:3", "sample-questions-missing", "nothing leads to urgent support"],
  ["greenroom.yml:1:1", "smoke-missing", "the project has no conversations for Greenroom yet"],
  ["greenroom.yml:24:14", "custom-files-missing", "there is no folder rules/"],
];

const project = sharedProject("polyai-adk-project");

it.runIf(project)(
  "a real project that is described by hand gives the findings that a person would agree with",
  async () => {
    const { settings, findings: problems } = loadSettings({ path: "greenroom.yml", text: SETTINGS });
    if (!settings || !project) throw new Error(JSON.stringify(problems));
    const tree = { ...project, files: [...project.files, { path: "greenroom.yml", text: SETTINGS }] };
    const { findings, items } = await validateTree(tree, settings);
    expect(items).toBe(9);
    const found = findings.map(({ rule, location }) => [
      `${location.file}:${location.line}:${location.column}`,
      rule,
    ]);
    expect(found).toEqual(AGREED.map(([place, rule]) => [place, rule]));
  },
);
