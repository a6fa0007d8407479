import { type Item, itemsOf } from "../../../agent/agent.ts";
import { textAt } from "../../../json-fields.ts";
import { PATTERNS } from "../../../schema/patterns.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";

const E164 = new RegExp(PATTERNS.phoneNumber.pattern);
/** A SIP address, also in the angle brackets that headers have around it. */
const SIP = /^<?sips?:[^\s@<>]{1,200}(?:@[^\s@<>]{1,200})?>?$/;

export const adkSipConfig: Rule = {
  id: "adk-sip-config",
  severity: "error",
  summary: "A handoff calls or transfers to something that can't be dialled.",
  docs: "`invite` and `refer` need a `phone_number` in E.164 form, such as +15005550010, or a sip: address; `invite` also needs `outbound_encryption`. The transfer would fail while a guest waits.",
  layouts: ["polyai-adk"],
  bad: {
    "config/handoffs.yaml":
      "handoffs:\n  - { name: counter, is_default: true, sip_config: { method: refer, phone_number: the counter } }\n",
  },
  good: {
    "config/handoffs.yaml":
      'handoffs:\n  - { name: counter, is_default: true, sip_config: { method: invite, phone_number: "+15005550010", outbound_encryption: TLS/SRTP } }\n',
  },
  check: (context) => itemsOf(context.agent, "handoffs").flatMap((item) => checkHandoff(context, item)),
};

function checkHandoff({ locate }: LintContext, item: Item): RuleHit[] {
  const method = textAt(item.value, "sip_config", "method");
  if (method !== "invite" && method !== "refer") return [];
  const name = `handoffs/${item.id}`;
  const hits: RuleHit[] = [];
  const destination = textAt(item.value, "destination")?.trim() ?? "";
  if (item.value.destination === undefined || item.value.destination === null || destination === "") {
    hits.push({
      message: `The handoff has no phone number to ${method === "invite" ? "call" : "transfer to"}.`,
      hint: "Add `phone_number` to its sip_config.",
      location: locate(item, ["sip_config"], "key"),
      item: name,
    });
  } else if (!E164.test(destination) && !SIP.test(destination)) {
    hits.push({
      message: "This is not a phone number in E.164 form.",
      hint: 'Write it with + and the country code, in quotes: "+15005550010".',
      location: locate(item, ["destination"]),
      item: name,
    });
  }
  if (method === "invite" && textAt(item.value, "sip_config", "outbound_encryption") === undefined) {
    hits.push({
      message: "An invite needs `outbound_encryption`.",
      hint: "Add `outbound_encryption: TLS/SRTP`, or UDP/RTP where the other side can't encrypt.",
      location: locate(item, ["sip_config"], "key"),
      item: name,
    });
  }
  return hits;
}
