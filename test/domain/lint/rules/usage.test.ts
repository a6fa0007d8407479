import { describe, expect, it } from "vitest";
import { loadSettings } from "../../../../src/domain/agent/load-settings.ts";
import { validateTree } from "../../../../src/domain/lint/validate-tree.ts";
import { lintSmallAgent, placeOf } from "../../../support/lint-small-agent.ts";
import { smallAdkProject } from "../../../support/small-agents/polyai-adk.ts";
import { sourceTree } from "../../../support/source-tree.ts";

const itemsWith = async (rule: string, overrides: Record<string, string | null>) =>
  (await lintSmallAgent(overrides, rule)).map(({ item, severity }) => `${severity} ${item}`);

async function adkItemsWith(rule: string, overrides: Record<string, string | null>) {
  const files = smallAdkProject(overrides);
  const { settings } = loadSettings({ path: "greenroom.yml", text: files.get("greenroom.yml") ?? "" });
  if (!settings) throw new Error("expected settings");
  const { findings } = await validateTree(sourceTree(files), settings);
  return findings.filter((finding) => finding.rule === rule).map(({ item }) => item);
}

const TOPIC = "agent/topics/table-booking.yaml";
const TOOL = "agent/tools/call-taxi.yaml";
const EMPTY = "name: Table booking\nsample_questions: [A table]\ncontent: Call us.\n";

describe("what nothing leads to", () => {
  it("is a tool, a text message or an integration that no item names", async () => {
    const overrides = { [TOPIC]: EMPTY, "agent/tools/book-table.yaml": "description: Reserves.\n" };
    expect(await itemsWith("unused-tool", overrides)).toEqual(["warning tools/book-table"]);
    expect(await itemsWith("unused-sms", overrides)).toEqual(["warning sms/booking-confirmation"]);
    expect(await itemsWith("unused-integration", overrides)).toEqual(["note integrations/bookings"]);
  });

  it("is used by a topic that is switched off for a season, and by a step of a flow", async () => {
    const off = EMPTY.replace("name", "enabled: false\nactions: { sms: [booking-confirmation] }\nname");
    const flow = "sample_questions: [A]\nsteps: [{ id: a, say: Hm., tool: book-table }]\n";
    const overrides = { [TOPIC]: off, "agent/flows/complaint.yaml": flow };
    expect(await itemsWith("unused-sms", overrides)).toEqual([]);
    expect(await itemsWith("unused-tool", overrides)).toEqual([]);
  });

  it("is also a tool that only a text mentions, in the native layout, at the beginning of its file", async () => {
    const overrides = { [TOOL]: "description: Calls a taxi, unlike book-table or call-taxi.\n" };
    const [finding, ...others] = await lintSmallAgent(overrides, "unused-tool");
    expect(finding && placeOf(finding)).toBe(`${TOOL}:1:1`);
    expect(others).toEqual([]);
  });

  it("is used where code of the project says its name, but not where only its own file does", async () => {
    const lonely = { "functions/print_menu.py": "def print_menu(conv: Conversation):\n    return 1\n" };
    expect(await adkItemsWith("unused-tool", lonely)).toEqual(["tools/print_menu"]);
    const called = {
      ...lonely,
      "functions/find_table.py":
        '@func_description("Finds.")\ndef find_table(conv: Conversation, size: int):\n    conv.functions.print_menu()\n    return conv.api.bookings.get_table(size).text\n',
    };
    expect(await adkItemsWith("unused-tool", called)).toEqual([]);
  });

  it("is a flow without sample questions, unless it is switched off", async () => {
    const flow = "steps: [{ id: a, say: How was it? }]\n";
    expect(await itemsWith("unreachable-flow", { "agent/flows/feedback.yaml": flow })).toEqual([
      "warning flows/feedback",
    ]);
    const off = { "agent/flows/feedback.yaml": `enabled: false\n${flow}` };
    expect(await itemsWith("unreachable-flow", off)).toEqual([]);
  });
});

describe("unreachable-topic", () => {
  const topic = (questions: string) => ({
    "agent/topics/terrace.yaml": `name: Terrace\nsample_questions: ${questions}\ncontent: Sunny.\n`,
  });

  it("is a topic whose every question a guardrail, a handoff, a flow or an earlier topic answers", async () => {
    for (const questions of [
      "[Can I sue my landlord]",
      "[i want to complain, GIVE ME LEGAL ADVICE!]",
      "[Are dogs allowed?, When are you open?, I want to talk to a person]",
    ]) {
      expect(await itemsWith("unreachable-topic", topic(questions))).toEqual(["warning topics/terrace"]);
    }
  });

  it("is not a topic with one question of its own, none at all, or one that comes first", async () => {
    for (const questions of ["[Are dogs allowed?, Is it sunny?]", "[]"]) {
      expect(await itemsWith("unreachable-topic", topic(questions))).toEqual([]);
    }
    const first = { "agent/topics/a.yaml": "name: A\nsample_questions: [Are dogs allowed?]\ncontent: B.\n" };
    expect(await itemsWith("unreachable-topic", first)).toEqual([]);
  });

  it("is not one whose rival is switched off", async () => {
    const guardrail = "enabled: false\nsample_questions: [Can I sue my landlord?]\nresponse: No.\n";
    const overrides = {
      ...topic("[Can I sue my landlord]"),
      "agent/guardrails/legal-advice.yaml": guardrail,
    };
    expect(await itemsWith("unreachable-topic", overrides)).toEqual([]);
  });
});
