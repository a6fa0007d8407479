import { DRAFT, text } from "./blocks.ts";

/** `sms/<id>.yaml` */
export const SMS_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:sms",
  title: "Text message",
  description: "sms/<id>.yaml: a text message that the agent may send.",
  type: "object",
  additionalProperties: false,
  required: ["text"],
  properties: {
    text: {
      ...text("What is sent. May hold {{variable}} of the environment.", 1600),
      examples: [
        "Harbour Hotel: keep your room until 2 pm for {{late_checkout_price}}. Reply YES before 9 am.",
      ],
    },
    requires_consent: {
      description: "Whether the guest must have said yes in this conversation.",
      type: "boolean",
      default: true,
    },
    consent_question: {
      ...text("How the agent asks.", 500),
      default: "Shall I send you that by text message?",
    },
  },
} as const;
