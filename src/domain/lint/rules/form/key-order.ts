import { itemName, itemsOf, SECTIONS, type SectionName } from "../../../agent/agent.ts";
import { LineIndex } from "../../../agent/line-index.ts";
import { AGENT_SCHEMA } from "../../../schema/agent-schema.ts";
import { ENVIRONMENT_SCHEMA } from "../../../schema/environment-schema.ts";
import { FLOW_SCHEMA } from "../../../schema/flow-schema.ts";
import { GUARDRAIL_SCHEMA } from "../../../schema/guardrail-schema.ts";
import { HANDOFF_SCHEMA } from "../../../schema/handoff-schema.ts";
import { INTEGRATION_SCHEMA } from "../../../schema/integration-schema.ts";
import { KNOWLEDGE_SCHEMA } from "../../../schema/knowledge-schema.ts";
import { SMS_SCHEMA } from "../../../schema/sms-schema.ts";
import { TOOL_SCHEMA } from "../../../schema/tool-schema.ts";
import { TOPIC_SCHEMA } from "../../../schema/topic-schema.ts";
import { VOICE_SCHEMA } from "../../../schema/voice-schema.ts";
import { firstOutOfOrder, orderKeys, outermostKeys } from "../../fixes/order-keys.ts";
import type { Rule, RuleHit } from "../../rule.ts";

/** Sections whose items are files of their own, and the order of their keys: that of their schema. */
const ORDERS: ReadonlyMap<SectionName, readonly string[]> = new Map(
  Object.entries({
    agent: AGENT_SCHEMA,
    topics: TOPIC_SCHEMA,
    knowledge: KNOWLEDGE_SCHEMA,
    tools: TOOL_SCHEMA,
    sms: SMS_SCHEMA,
    handoffs: HANDOFF_SCHEMA,
    guardrails: GUARDRAIL_SCHEMA,
    voice: VOICE_SCHEMA,
    flows: FLOW_SCHEMA,
    integrations: INTEGRATION_SCHEMA,
    environments: ENVIRONMENT_SCHEMA,
  }).flatMap(([name, { properties }]) => {
    const section = SECTIONS.find((one) => one === name);
    return section === undefined ? [] : [[section, Object.keys(properties)]];
  }),
);

/** Edits are proven by reading the file twice; a team whose files all have an order of their own fixes them in several rounds. */
const MOST_EDITS = 500;

export const keyOrder: Rule = {
  id: "key-order",
  severity: "note",
  summary: "The keys of a file are in another order than in the other files.",
  docs: "Files of one kind that begin with the same keys are read, compared and merged faster. The order is that of the kind's schema; `--fix` moves each key with its value and the comments right above it.",
  layouts: ["greenroom"],
  bad: { "agent/topics/terrace.yaml": "content: The terrace is sunny.\nname: Terrace\n" },
  good: { "agent/topics/terrace.yaml": "name: Terrace\ncontent: The terrace is sunny.\n" },
  check({ agent, files }) {
    const texts = new Map(files.map((file) => [file.path, file]));
    let edits = 0;
    return [...ORDERS].flatMap(([section, order]) =>
      itemsOf(agent, section).flatMap((item): RuleHit[] => {
        const file = texts.get(item.file);
        const found = file && firstOutOfOrder(outermostKeys(file.text), order);
        if (file === undefined || found === undefined) return [];
        const { key, before } = found;
        edits += 1;
        const edit = edits > MOST_EDITS ? undefined : orderKeys(file, order);
        return [
          {
            message: `\`${key.key}\` usually stands before \`${before}\`.`,
            hint: edit === undefined ? `Move it before \`${before}\`.` : "greenroom validate --fix moves it.",
            location: new LineIndex(file.path, file.text).locate(key.index, key.index + key.key.length),
            item: itemName(item),
            ...(edit === undefined ? {} : { edit }),
          },
        ];
      }),
    );
  },
};
