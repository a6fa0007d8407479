import { type Item, itemsOf } from "../../../agent/agent.ts";
import { objectAt, textAt } from "../../../json-fields.ts";
import { PATTERNS } from "../../../schema/patterns.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";

const E164 = new RegExp(PATTERNS.phoneNumber.pattern);

export const adkSmsNumbers: Rule = {
  id: "adk-sms-numbers",
  severity: "warning",
  summary: "An SMS template has a number to send from in live, but not in the environments before it.",
  docs: "Where the number is empty, sending can't be tried, and the first message is a guest's. Give every environment a number of its own in E.164 form, or none of them.",
  layouts: ["polyai-adk"],
  bad: {
    "config/sms_templates.yaml":
      'sms_templates:\n  - { name: booking_confirmation, text: Booked., env_phone_numbers: { sandbox: "", pre_release: "", live: "+15005550023" } }\n',
  },
  good: {
    "config/sms_templates.yaml": "sms_templates:\n  - { name: booking_confirmation, text: Booked. }\n",
  },
  check: (context) => itemsOf(context.agent, "sms").flatMap((item) => checkTemplate(context, item)),
};

function checkTemplate({ settings, locate }: LintContext, item: Item): RuleHit[] {
  const numbers = objectAt(item.value, "phone_numbers");
  const names = settings.environments.map(({ name }) => name);
  const live = names.at(-1);
  const isEmpty = (name: string): boolean => (textAt(numbers, name) ?? "").trim() === "";
  const malformed = Object.keys(numbers)
    .filter((name) => !isEmpty(name) && !E164.test(textAt(numbers, name) ?? ""))
    .map(
      (name): RuleHit => ({
        severity: "error",
        message: "This is not a phone number in E.164 form.",
        hint: 'Write it with + and the country code, in quotes: "+15005550021".',
        location: locate(item, ["phone_numbers", name]),
        item: `sms/${item.id}`,
      }),
    );
  const missing = names.slice(0, -1).filter(isEmpty);
  if (live === undefined || isEmpty(live) || missing.length === 0) return malformed;
  return [
    ...malformed,
    {
      message: `There is no number to send from in ${missing.join(" and ")}, while ${live} has one.`,
      hint: "Add numbers of their own, so that sending is tried before it reaches guests.",
      location: locate(item, ["phone_numbers"], "key"),
      item: `sms/${item.id}`,
    },
  ];
}
