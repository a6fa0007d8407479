import type { Rule, RuleHit } from "../../rule.ts";

export const phoneNumberPerEnvironment: Rule = {
  id: "phone-number-per-environment",
  severity: "error",
  summary: "A phone number reaches more than one environment.",
  docs: "A number that is shared lets testers talk to guests' agent, or guests to a draft. Give every environment numbers of its own.",
  bad: { "greenroom.yml": settingsWith("+15005550001") },
  good: { "greenroom.yml": settingsWith("+15005550003") },
  check({ settings, locateSettings }) {
    const owner = new Map<string, string>();
    return settings.environments.flatMap(({ name, phoneNumbers }) =>
      phoneNumbers.flatMap((number, index): RuleHit[] => {
        const other = owner.get(number);
        if (other === undefined || other === name) {
          owner.set(number, name);
          return [];
        }
        return [
          {
            message: `The number ${number} belongs to ${other} already.`,
            hint: `Give ${name} a number of its own.`,
            location: locateSettings(["environments", name, "phone_numbers", index]),
          },
        ];
      }),
    );
  },
};

function settingsWith(liveNumber: string): string {
  return `schema: greenroom/v1
agent: corner-cafe
environments:
  sandbox:
    platform: { adapter: reference, url: http://127.0.0.1:4010 }
    phone_numbers: ["+15005550001"]
  pre-release:
    platform: { adapter: reference, url: http://127.0.0.1:4010 }
    phone_numbers: ["+15005550002"]
  live:
    platform: { adapter: reference, url: http://127.0.0.1:4010 }
    phone_numbers: ["${liveNumber}"]
`;
}
