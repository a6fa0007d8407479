import { itemsOf } from "../../../agent/agent.ts";
import { listAt } from "../../../json-fields.ts";
import type { Rule } from "../../rule.ts";

const MOST = 20;

export const adkTopicQueries: Rule = {
  id: "adk-topic-queries",
  severity: "error",
  summary: "A topic has more than 20 example queries.",
  docs: "The ADK refuses more. Keep those that differ in meaning; small changes of wording add nothing.",
  layouts: ["polyai-adk"],
  bad: {
    "topics/opening_hours.yaml": `name: Opening hours\ncontent: From 8.\nexample_queries: [${numbered(21)}]\n`,
  },
  good: {
    "topics/opening_hours.yaml": `name: Opening hours\ncontent: From 8.\nexample_queries: [${numbered(20)}]\n`,
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "topics")
      .filter(({ value }) => listAt(value, "sample_questions").length > MOST)
      .map((item) => ({
        message: `The topic has ${listAt(item.value, "sample_questions").length} example queries; ${MOST} are allowed.`,
        hint: "Keep those that differ in meaning.",
        location: locate(item, ["sample_questions"], "key"),
        item: `topics/${item.id}`,
      })),
};

function numbered(count: number): string {
  return Array.from({ length: count }, (_, index) => `Are you open at ${index}?`).join(", ");
}
