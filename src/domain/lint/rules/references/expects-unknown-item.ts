import type { SectionName } from "../../../agent/agent.ts";
import type { Expectation } from "../../../regression/suite.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

/** The tool by which the sending of a text message appears in a trace. */
const SEND_SMS = "send_sms";

export const expectsUnknownItem: Rule = {
  id: "expects-unknown-item",
  severity: "error",
  summary: "A conversation expects a topic, tool, text message or handoff that does not exist.",
  docs: "`topic`, `tool` and `handoff` with an unknown name can only fail; `no_tool` with one can only pass, which is worse.",
  bad: {
    "tests/no-tool.test.yaml":
      "version: 1\nconversations:\n  - { id: only-asks, say: When are you open?, expect: { no_tool: book-tabel } }\n",
  },
  good: {
    "tests/no-tool.test.yaml":
      "version: 1\nconversations:\n  - { id: only-asks, say: When are you open?, expect: { no_tool: book-table } }\n",
  },
  check({ agent, suite }) {
    return suite.cases.flatMap(({ conversation, turns }) =>
      turns.flatMap((turn) =>
        namesIn(turn.expect).flatMap(({ section, id }): RuleHit[] => {
          const items = agent.sections.get(section);
          if (items?.has(id) || (section === "tools" && id === SEND_SMS)) return [];
          const known = [...(items?.keys() ?? []), ...(section === "tools" ? [SEND_SMS] : [])];
          return [
            {
              message: `The conversation ${conversation} expects ${section}/${id}, which does not exist.`,
              hint: didYouMean(id, known, "Correct the id."),
              location: turn.location,
            },
          ];
        }),
      ),
    );
  },
};

function namesIn(expect: Expectation): { section: SectionName; id: string }[] {
  const names: { section: SectionName; id: string }[] = [];
  if (expect.topic !== undefined) names.push({ section: "topics", id: expect.topic });
  if (expect.tool !== undefined) names.push({ section: "tools", id: expect.tool.name });
  if (typeof expect.no_tool === "string") names.push({ section: "tools", id: expect.no_tool });
  if (typeof expect.handoff === "string") names.push({ section: "handoffs", id: expect.handoff });
  const template = expect.tool?.name === SEND_SMS ? expect.tool.args?.template : undefined;
  if (typeof template === "string") names.push({ section: "sms", id: template });
  return names;
}
