import type { Rule } from "../../rule.ts";
import { unusedHits } from "../../usage.ts";

export const unusedSms: Rule = {
  id: "unused-sms",
  severity: "warning",
  summary: "No topic and no flow offers a text message.",
  docs: "It is never sent. Name it in the `actions` of a topic or in a step of a flow, or remove it.",
  layouts: ["greenroom", "polyai-adk", "custom"],
  bad: { "agent/sms/directions.yaml": "text: We are at 1 Quay Street.\nrequires_consent: true\n" },
  good: {
    "agent/sms/directions.yaml":
      "text: We are at 1 Quay Street.\nrequires_consent: true\nconsent_question: Shall I text you the way?\n",
    "agent/topics/directions.yaml":
      "name: Directions\nsample_questions: [How do I find you?]\ncontent: We are at 1 Quay Street.\nactions: { sms: [directions] }\n",
  },
  check: (context) =>
    unusedHits(context, "sms", {
      message: "Nothing offers this text message.",
      hint: "Name it where it is needed, or remove it.",
    }),
};
