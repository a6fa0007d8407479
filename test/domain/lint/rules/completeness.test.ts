import { describe, expect, it } from "vitest";
import type { Finding } from "../../../../src/domain/lint/finding.ts";
import { applyEdits } from "../../../../src/domain/lint/fixes/apply-edits.ts";
import { lintSmallAgent, placeOf } from "../../../support/lint-small-agent.ts";

const AGENT = "agent/agent.yaml";
const SMS = "agent/sms/booking-confirmation.yaml";
const shown = ({ severity, item, message }: Finding) => `${severity} ${item ?? "-"} ${message}`;
const saidBy = async (rule: string, overrides: Record<string, string | null>) =>
  (await lintSmallAgent(overrides, rule)).map(shown);

describe("what an agent says when it does not say", () => {
  const agent = (language: string) => `name: Café\nlanguages: [${language}]\ngreeting: Hello.\n`;

  it("is a note in English, and a warning in other languages, because the default texts are English", async () => {
    expect(await saidBy("fallback-missing", { [AGENT]: agent("en-US") })).toEqual([
      "note agent/agent What is said when nothing matches is the default sentence.",
    ]);
    expect(await saidBy("fallback-missing", { [AGENT]: agent("de-DE, en-GB") })).toEqual([
      "warning agent/agent What is said when nothing matches is the default sentence, which is English and not de-DE.",
    ]);
    expect(
      await saidBy("consent-question-missing", {
        [AGENT]: agent("fr-FR"),
        [SMS]: "text: Votre table.\nrequires_consent: true\n",
      }),
    ).toEqual([
      "warning sms/booking-confirmation The guest is asked for consent with the default question, which is English and not fr-FR.",
    ]);
  });

  it("is nobody's business when no consent is asked for", async () => {
    const sms = { [SMS]: "text: Booked.\nrequires_consent: false\n" };
    expect(await saidBy("consent-question-missing", sms)).toEqual([]);
  });
});

describe("sms-consent-missing", () => {
  it.each([
    ["Book now: 20% off all rooms!", true],
    ["This week's offer: two cakes for one", true],
    ["Your discount code is CAKE", true],
    ["Your table is booked.", false],
    ["We are officially dealing with it.", false],
  ])("says of %j whether it advertises", async (text, advertises) => {
    const [said] = await saidBy("sms-consent-missing", {
      [SMS]: `text: "${text}"\nrequires_consent: false\n`,
    });
    expect(said).toBe(
      `warning sms/booking-confirmation This text message ${advertises ? "advertises and " : ""}is sent without asking the guest.`,
    );
  });

  it.each([
    [
      "text: Booked.\nconsent_question: Shall I?\n",
      "text: Booked.\nrequires_consent: true\nconsent_question: Shall I?\n",
    ],
    ['text: "Booked." # short\r\n', 'text: "Booked."\r\nrequires_consent: true # short\r\n'],
    ["text: Booked.", "text: Booked.\nrequires_consent: true"],
  ])("writes out the default of %j", async (text, fixed) => {
    const [finding] = await lintSmallAgent({ [SMS]: text }, "sms-consent-missing");
    expect(finding?.severity).toBe("note");
    expect(finding?.edit?.kind).toBe("fix");
    const edited = finding?.edit && applyEdits(text, [finding.edit]);
    expect(edited).toMatchObject({ text: fixed });
    expect(await lintSmallAgent({ [SMS]: fixed }, "sms-consent-missing")).toEqual([]);
    expect(await lintSmallAgent({ [SMS]: fixed }, "key-order")).toEqual([]);
  });

  it.each(["text: |\n  Booked.\n  Thanks.\n", "{ text: Booked. }\n", "  text: Booked.\n"])(
    "leaves the writing to people where lines are not that plain: %j",
    async (text) => {
      const [finding] = await lintSmallAgent({ [SMS]: text }, "sms-consent-missing");
      expect(finding?.message).toBe("This text message does not say that it needs the guest's consent.");
      expect(finding?.edit).toBeUndefined();
    },
  );

  it.each(["requires_consent: true\ntext: Booked.\n", "{ requires_consent: true, text: Booked. }\n"])(
    "sees it wherever it is written: %j",
    async (text) => {
      expect(await lintSmallAgent({ [SMS]: text }, "sms-consent-missing")).toEqual([]);
    },
  );
});

describe("sample-questions-missing", () => {
  it("is about topics that are on, and handoffs that nothing else leads to", async () => {
    const overrides = {
      "agent/topics/a.yaml": "name: A\ncontent: B.\n",
      "agent/topics/b.yaml": "name: B\nenabled: false\ncontent: B.\n",
      "agent/handoffs/counter.yaml": 'destination: "+15005550010"\ndefault: true\n',
      "agent/handoffs/events.yaml": 'destination: "queue:events"\n',
      "agent/handoffs/named.yaml": 'destination: "queue:named"\n',
      "agent/topics/pet-policy.yaml":
        "name: Pets\nsample_questions: [Dogs?]\ncontent: Hm.\nactions: { handoffs: [named] }\n",
    };
    expect(await saidBy("sample-questions-missing", overrides)).toEqual([
      "warning handoffs/events This handoff has no sample questions.",
      "warning topics/a This topic has no sample questions.",
    ]);
  });
});

describe("guardrails-missing", () => {
  const GUARDRAIL = "agent/guardrails/legal-advice.yaml";
  it("tells none from all of them switched off", async () => {
    expect(await saidBy("guardrails-missing", { [GUARDRAIL]: null })).toEqual([
      "warning - There are no guardrails, so the agent refuses nothing.",
    ]);
    const off = "enabled: false\nsample_questions: [Can I sue?]\nresponse: No.\n";
    const [finding] = await lintSmallAgent({ [GUARDRAIL]: off }, "guardrails-missing");
    expect(finding && placeOf(finding)).toBe(`${GUARDRAIL}:1:1`);
    expect(finding?.message).toContain("switched off");
  });
});

describe("language-incomplete", () => {
  const voice = (language: string) => ({
    "agent/voice.yaml": `provider: elevenlabs\nvoice: Alice\nlanguage: ${language}\n`,
  });
  it.each(["en-GB", "en-gb", "en"])("lets the voice of an agent in en-GB speak %s", async (language) => {
    expect(await saidBy("language-incomplete", voice(language))).toEqual([]);
  });
  it.each(["fr-FR", "en-US", "eng"])("but not %s", async (language) => {
    expect(await saidBy("language-incomplete", voice(language))).toEqual([
      `warning voice/voice The voice speaks ${language}, the agent en-GB.`,
    ]);
  });
});

describe("description-missing", () => {
  it.each([
    ["description: call-taxi\n", true],
    ["name: Call a taxi\ndescription: Call a Taxi.\n", true],
    ["description: Calls a taxi.\n", false],
    ["name: Call a taxi\n", false],
  ])("of %j: %j", async (text, isFound) => {
    const found = await lintSmallAgent({ "agent/tools/call-taxi.yaml": text }, "description-missing");
    expect(found).toHaveLength(isFound ? 1 : 0);
  });
});
