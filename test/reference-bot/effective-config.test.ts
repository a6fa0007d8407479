import { describe, expect, it } from "vitest";
import { effectiveConfig } from "../../src/reference-bot/effective-config.ts";
import { fillPlaceholders } from "../../src/reference-bot/placeholders.ts";
import { spokenText } from "../../src/reference-bot/spoken-text.ts";
import { writtenSnapshot } from "../support/written-snapshot.ts";

describe("the effective config", () => {
  it("has the environment's variables, overrides and endpoints, and nobody else's", () => {
    const live = effectiveConfig(
      writtenSnapshot({
        "agent/environments/live.yaml": `variables: { opening_time: 9 am, extra: "{{opening_time}}" }\noverrides: { greeting: "Open from {{opening_time}}. {{extra}}", handoffs: { counter: { destination: "+15005550099" } } }\n`,
      }),
      "live",
    );
    expect(live.greeting).toBe("Open from 9 am. {{opening_time}}");
    expect(live.topics.find((one) => one.id === "opening-hours")?.content).toContain("from 9 am to");
    expect(live.handoffs.map((one) => one.destination)).toEqual(["+15005550099", "queue:events"]);
    expect(JSON.stringify(live)).not.toContain("sandbox");
  });

  it("leaves unknown variables visible, and knows no environment by magic", () => {
    const none = effectiveConfig(writtenSnapshot(), "constructor");
    expect(none.topics.find((one) => one.id === "opening-hours")?.content).toContain("{{opening_time}}");
    expect(none.integrations[0]).not.toHaveProperty("endpoint");
    expect(none.variables).toEqual({});
  });

  it("takes fields of the wrong type for absent instead of believing them", () => {
    const odd = effectiveConfig(
      writtenSnapshot({
        "agent/topics/pet-policy.yaml":
          "name: 5\nenabled: 'no'\nsample_questions: [1, Are dogs allowed?]\ncontent: [x]\nactions: 7\n",
        "agent/sms/booking-confirmation.yaml": "text: x\nrequires_consent: 'false'\n",
        "agent/tools/book-table.yaml":
          "description: x\nparameters: { properties: { a: 5, b: { type: object } } }\n",
      }),
      "sandbox",
    );
    expect(odd.topics.find((one) => one.id === "pet-policy")).toEqual({
      id: "pet-policy",
      name: "pet-policy",
      enabled: true,
      sample_questions: ["Are dogs allowed?"],
      content: "",
      actions: { tools: [], sms: [], handoffs: [] },
    });
    expect(odd.sms[0]?.requires_consent).toBe(true);
    expect(odd.tools[0]?.parameters).toMatchObject([{ name: "b", type: "string" }]);
  });

  it("asks for parameters in the order of their names, whatever the order in the file", () => {
    const written = (names: string) =>
      `description: x\nparameters: { type: object, properties: { ${names} }, required: [zeta, alpha] }\n`;
    const of = (names: string) =>
      effectiveConfig(writtenSnapshot({ "agent/tools/book-table.yaml": written(names) }), "sandbox").tools[0];
    const [one, other] = [of("zeta: {}, alpha: {}, mid: {}"), of("mid: {}, alpha: {}, zeta: {}")];
    expect(one).toEqual(other);
    expect(one?.parameters.map(({ name }) => name)).toEqual(["alpha", "zeta", "mid"]);
    expect(one?.parameters[0]?.ask).toBe("What is the alpha?");
  });
});

describe("placeholders", () => {
  it("are filled once, by own names only", () => {
    const values = new Map([
      ["a", "{{b}}"],
      ["b", "$& $1"],
    ]);
    expect(fillPlaceholders("{{a}} {{ b }} {{c}} {{__proto__}} {{toString}} {{}} {{a", values)).toBe(
      "{{b}} $& $1 {{c}} {{__proto__}} {{toString}} {{}} {{a",
    );
  });
});

describe("spoken text", () => {
  it.each([
    ["# Title\n\n* one\n* **two**", "Title one two"],
    ["See [the menu](https://x.test/menu).", "See the menu."],
    ["Go to https://x.test/a?b=c, then ask.", "Go to, then ask."],
    ["`code` and ~~gone~~ and _this_", "code and gone and this"],
    ["reference T_100 * 2", "reference T_100 * 2"],
    ["Hi 👋🏽 there 🇬🇧 1️⃣ ❤️", "Hi there 1"],
    ["5 € for 2 people", "5 € for 2 people"],
    ["", ""],
  ])("of %j is %j", (written, spoken) => {
    expect(spokenText(written)).toBe(spoken);
  });
});
