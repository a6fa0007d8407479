import { DRAFT, enabled, idList, sampleQuestions, text } from "./blocks.ts";

/** `topics/<id>.yaml` */
export const TOPIC_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:topic",
  title: "Topic",
  description: "topics/<id>.yaml: something the agent can talk about.",
  type: "object",
  additionalProperties: false,
  required: ["name", "content"],
  properties: {
    name: {
      ...text("Name for people, and the words by which the topic is found.", 120),
      examples: ["Pet policy"],
    },
    enabled,
    sample_questions: sampleQuestions("Questions that this topic answers, as guests ask them."),
    content: {
      ...text("What is said. May hold {{variable}} of the environment."),
      examples: ["Dogs are welcome in ground-floor rooms for 15 € a night."],
    },
    actions: {
      description: "What happens after the content was said.",
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        tools: idList("Ids of tools to call as soon as their required values are known."),
        sms: idList("Ids of text messages to offer; sent after a yes."),
        handoffs: idList("Ids of handoffs to make."),
      },
      examples: [{ sms: ["late-checkout-offer"] }],
    },
  },
} as const;
