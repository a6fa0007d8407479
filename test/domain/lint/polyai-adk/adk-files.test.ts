import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adkFindings } from "../../../support/adk-findings.ts";

const ASSERTED = "prompt_assertions: [It greets]\n";

describe("files of an ADK project", () => {
  it.each([
    ["topics/a.yaml", "name: B\n", "topics/a.yaml:1:7 adk-file-name"],
    [
      "test_suite/a.yaml",
      `name: a b\nscenario: x\nchannel: voice\nlanguage: en-GB\n${ASSERTED}`,
      "test_suite/a.yaml:1:7 adk-file-name",
    ],
    [
      "flows/table_booking/flow_config.yaml",
      "name: Booking\ndescription: x\nstart_step: Confirm\n",
      "flows/table_booking/flow_config.yaml:1:7 adk-file-name",
    ],
    [
      "agent_settings/personality.yaml",
      "adjectives: { Other: true, Kind: true }\n",
      "agent_settings/personality.yaml:1:15 adk-personality",
    ],
    [
      "agent_settings/role.yaml",
      "value: Host\ncustom: A host\n",
      "agent_settings/role.yaml:2:9 adk-personality",
    ],
    [
      "agent_settings/languages.yaml",
      "default_language: english\nadditional_languages: [en-GB, fr-FR]\n",
      "agent_settings/languages.yaml:1:19 adk-languages",
    ],
    [
      "chat/configuration.yaml",
      "greeting: { welcome_message: Hi, language_code: en-GB }\n",
      "chat/configuration.yaml:1:1 adk-chat-complete",
    ],
    ["chat/safety_filters.yaml", "categories: {}\n", "chat/safety_filters.yaml:1:1 adk-safety-filter"],
    [
      "config/variant_attributes.yaml",
      "variants: [{ name: station, is_default: true }, { name: station }]\nattributes: [{ name: city, values: { station: x } }]\n",
      "config/variant_attributes.yaml:1:57 adk-default-variant",
    ],
    ["real_time_configuration/live/data.json", null, ""],
  ])("%s with %j is said to be %s", async (path, text, place) => {
    const found = await adkFindings({ [path]: text });
    if (place === "") expect(found).toEqual([]);
    else expect(found).toContain(place);
  });

  it("has two steps of one name only in different flows", async () => {
    const again = "step_type: advanced_step\nname: Confirm\nprompt: x\n";
    expect(await adkFindings({ "flows/table_booking/steps/zz.yaml": again })).toEqual([
      "flows/table_booking/steps/zz.yaml:2:7 flow-steps",
    ]);
  });

  it("never makes a rule throw, whatever its values are", async () => {
    const paths = [
      "config/handoffs.yaml",
      "config/sms_templates.yaml",
      "config/api_integrations.yaml",
      "config/variant_attributes.yaml",
      "config/translations.yaml",
      "config/entities.yaml",
      "agent_settings/languages.yaml",
      "agent_settings/safety_filters.yaml",
      "flows/table_booking/flow_config.yaml",
      "flows/table_booking/steps/confirm.yaml",
      "test_suite/books_a_table.yaml",
      "voice/response_control/phrase_filtering.yaml",
      "voice/speech_recognition/transcript_corrections.yaml",
      "topics/opening_hours.yaml",
    ];
    const keys = [
      "handoffs",
      "name",
      "is_default",
      "sip_config",
      "method",
      "phone_number",
      "sms_templates",
      "env_phone_numbers",
      "live",
      "api_integrations",
      "environments",
      "base_url",
      "auth_type",
      "operations",
      "resource",
      "variants",
      "attributes",
      "values",
      "translations",
      "entities",
      "config",
      "regular_expression",
      "languages",
      "default_language",
      "additional_languages",
      "categories",
      "violence",
      "level",
      "enabled",
      "step_type",
      "conditions",
      "child_step",
      "vad",
      "vad_end",
      "dtmf_config",
      "function_call_assertions",
      "phrase_filtering",
      "corrections",
      "regular_expressions",
      "replacement",
      "actions",
      "content",
      "example_queries",
    ];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(
          null,
          true,
          -1,
          5e300,
          "",
          "x",
          "refer",
          "advanced_step",
          "{{ho:x}}",
          "(",
          "https://x",
        ),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie("any"), { maxKeys: 5 }),
      ),
    })).any;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), value, async (path, any) => {
        expect(await adkFindings({ [path]: JSON.stringify(any) })).toBeDefined();
      }),
      { numRuns: 150 },
    );
  });
});
