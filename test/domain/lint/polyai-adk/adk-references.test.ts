import { describe, expect, it } from "vitest";
import { adkFindings, adkMessages } from "../../../support/adk-findings.ts";

const FUNCTIONS = {
  "functions/start_function.py": null,
  "functions/find_table.py": null,
  "flows/table_booking/function_steps/check_room.py": null,
  "flows/table_booking/functions/book_table.py": null,
};
const rules = (text: string) => ({ "agent_settings/rules.txt": text });
const confirm = (prompt: string, type = "advanced_step") => ({
  "flows/table_booking/steps/confirm.yaml": `step_type: ${type}\nname: Confirm\nprompt: "${prompt}"\n`,
});

describe("references of an ADK project", () => {
  it.each([
    ["fn", "{{fn:find_tabel}}", "unknown-tool-reference"],
    ["twilio_sms", "{{twilio_sms:booking}}", "unknown-sms-reference"],
    ["ho", "{{ho:desk}}", "unknown-handoff-reference"],
    ["attr", "{{attr:town}}", "unknown-attribute-reference"],
    ["tn", "{{tn:hello}}", "unknown-translation-reference"],
    ["vrbl", "{{vrbl:surname}}", "adk-unknown-variable"],
  ])("with the prefix %s must lead somewhere", async (_, reference, rule) => {
    expect(await adkFindings(rules(`Be kind.\nThen ${reference} it is.\n`))).toEqual([
      `agent_settings/rules.txt:2:6 ${rule}`,
    ]);
  });

  it("are looked for in steps too, each at its own words", async () => {
    expect(await adkFindings(confirm("Use {{entity:party}}, {{ft:find_table}} and {{ho:nobody}}."))).toEqual([
      "flows/table_booking/steps/confirm.yaml:3:14 unknown-entity-reference",
      "flows/table_booking/steps/confirm.yaml:3:32 unknown-tool-reference",
      "flows/table_booking/steps/confirm.yaml:3:54 unknown-handoff-reference",
    ]);
  });

  it("to a flow's function stay within the flow", async () => {
    const other = {
      "flows/other/flow_config.yaml": "name: other\ndescription: Another flow\nstart_step: a\n",
      "flows/other/steps/a.yaml": "step_type: advanced_step\nname: a\nprompt: '{{ft:book_table}}'\n",
    };
    expect(await adkFindings(other)).toEqual(["flows/other/steps/a.yaml:3:10 unknown-tool-reference"]);
  });

  it("say the name as it is written, and which ones there are", async () => {
    expect(await adkMessages(rules("{{ho:somebody}}\n"))).toEqual(["There is no handoff somebody."]);
  });

  it("to functions are one warning when the repository holds no functions, not one each", async () => {
    const findings = await adkFindings({ ...FUNCTIONS, ...rules("{{fn:a}} {{fn:b}} {{vrbl:c}}\n") });
    expect(findings).toEqual([
      "agent_settings/rules.txt:1:1 adk-functions-missing",
      "flows/table_booking/steps/ask_for_the_party.yaml:9:17 unknown-flow-step",
    ]);
  });

  it.each([
    [
      "an SMS",
      "config/sms_templates.yaml",
      "sms_templates: [{ name: booking_confirmation, text: 'See {{attr:city}}' }]\n",
    ],
    ["the role", "agent_settings/role.yaml", "value: other\ncustom: Say {{tn:farewell}}\n"],
    ["the personality", "agent_settings/personality.yaml", "custom: Say {{fn:find_table}}\n"],
    [
      "a greeting",
      "chat/configuration.yaml",
      "greeting: { welcome_message: 'Hi {{ho:counter}}', language_code: en-GB }\nstyle_prompt: { prompt: x }\n",
    ],
    [
      "a style prompt",
      "chat/configuration.yaml",
      "greeting: { welcome_message: Hi, language_code: en-GB }\nstyle_prompt: { prompt: 'Like {{attr:city}}' }\n",
    ],
    ["the rules", "agent_settings/rules.txt", "Ask for {{entity:party_size}}.\n"],
    [
      "the content of a topic",
      "topics/opening_hours.yaml",
      "name: Opening hours\ncontent: Use {{fn:find_table}}.\n",
    ],
  ])("of a kind that %s can't hold are refused, though what they name exists", async (_, path, text) => {
    const found = await adkFindings({ [path]: text });
    expect(found.map((place) => place.replace(/:\d+:\d+/, ""))).toEqual([`${path} adk-reference-place`]);
  });

  it("to functions are refused in default steps", async () => {
    expect(await adkFindings(confirm("{{ft:book_table}}", "default_step"))).toEqual([
      "flows/table_booking/steps/confirm.yaml:3:10 adk-reference-place",
    ]);
  });

  it("that the platform would not recognise are pointed at", async () => {
    const text = "{{ho:front desk}} {{hand:x}} {{x}} \u0024{x} \u0024{y} {{ho:counter\n";
    const found = await adkFindings(rules(text));
    expect(found).toEqual(
      [1, 19, 30, 36, 46].map((column) => `agent_settings/rules.txt:1:${column} adk-reference-form`),
    );
  });

  it("in documents of context/ are not looked at: they are never filled in", async () => {
    expect(await adkFindings({ "context/NOTES.MD": "Use {{fn:anything}} and {{x}}.\n" })).toEqual([]);
  });

  it("of a phrase filter name a global function", async () => {
    const filter = (name: string) => ({
      "voice/response_control/phrase_filtering.yaml": `phrase_filtering: [{ name: x, regular_expressions: [x], function: ${name} }]\n`,
    });
    expect(await adkFindings(filter("find_table"))).toEqual([]);
    expect(await adkFindings(filter("book_table"))).toEqual([
      "voice/response_control/phrase_filtering.yaml:1:67 unknown-tool-reference",
    ]);
  });
});
