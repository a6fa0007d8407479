import { describe, expect, it } from "vitest";
import { excerptsOf } from "../../../src/domain/lint/excerpts.ts";
import { lintSmallAgent, placeOf, settingsWith } from "../../support/lint-small-agent.ts";

const TOPIC = "agent/topics/pet-policy.yaml";
const PHONE = "+49 171 2345678";
const CARD = "4539 1488 0343 6467";

describe("private-contact", () => {
  it("points at the very contact, in every text that guests hear or the model reads", async () => {
    const found = await lintSmallAgent(
      {
        "agent/agent.yaml": `name: Café\nlanguages: [en-GB]\ngreeting: Call ${PHONE}.\nfallback: Sorry?\n`,
        "agent/instructions.md": `Be kind.\nIda is ida@harbour.de.\n`,
        [TOPIC]: `name: Pets\nsample_questions: [Is ${PHONE} Ida?]\ncontent: |\n  Dogs are fine.\n  Ask ${PHONE}.\n`,
        "agent/sms/booking-confirmation.yaml": "text: Pay to DE89 3704 0044 0532 0130 00\n",
        "agent/environments/live.yaml": `variables: { opening_time: '8 am, ring ${PHONE}' }\n`,
      },
      "private-contact",
    );
    expect(found.map((finding) => `${placeOf(finding)} ${finding.severity} ${finding.message}`)).toEqual([
      "agent/agent.yaml:3:16-31 warning This text holds a phone number.",
      "agent/environments/live.yaml:1:40-55 warning This text holds a phone number.",
      "agent/instructions.md:2:8-22 warning This text holds an e-mail address.",
      "agent/sms/booking-confirmation.yaml:1:14-41 warning This text holds an account number (IBAN).",
      "agent/topics/pet-policy.yaml:2:23-38 warning This text holds a phone number.",
      "agent/topics/pet-policy.yaml:5:7-22 warning This text holds a phone number.",
    ]);
  });

  it("leaves fields alone that a platform dials or sends to", async () => {
    expect(
      await lintSmallAgent(
        {
          "greenroom.yml": settingsWith("").replace("+15005550003", "+491712345678"),
          "agent/handoffs/counter.yaml": `destination: "+491712345678"\nreason: A person.\ndefault: true\nmessage: One moment.\n`,
          "agent/environments/live.yaml": `variables: { opening_time: 8 am, desk: "${PHONE}" }\noverrides: { handoffs: { counter: { destination: "+491712345679" } } }\n`,
          "agent/integrations/bookings.yaml":
            "description: Ask ida@harbour.de\nendpoints: { sandbox: https://a.example.test, pre-release: https://b.example.test, live: https://c.example.test }\n",
        },
        "private-contact",
      ),
    ).toEqual([]);
  });

  it("lets through what the settings allow", async () => {
    const found = await lintSmallAgent(
      {
        "greenroom.yml": settingsWith(
          'validation: { allow_contacts: ["+491712345678", "@harbour.de", "DE89370400440532013000"] }\n',
        ),
        [TOPIC]: `name: Pets\ncontent: Ask 0049 171 2345678, ida@harbour.de or +49 171 2345679; DE89 3704 0044 0532 0130 00.\n`,
      },
      "private-contact",
    );
    expect(found.map(({ location }) => location.column)).toEqual([50]);
  });
});

describe("card-number", () => {
  it("is an error that shows neither the number nor its line", async () => {
    const text = `name: Pets\nsample_questions: [Pets?]\ncontent: |\n  We keep ${CARD} and {x}.\n`;
    const findings = await lintSmallAgent({ [TOPIC]: text });
    expect(findings.map(({ rule, severity, hideLine }) => [rule, severity, hideLine])).toEqual([
      ["card-number", "error", true],
      ["placeholder-left", "warning", true],
    ]);
    expect(JSON.stringify([findings, excerptsOf(findings, [{ path: TOPIC, text }])])).not.toContain("4539");
  });
});
