import { describe, expect, it } from "vitest";
import { effectiveConfig } from "../../src/reference-bot/effective-config.ts";
import { prepareRetrieval } from "../../src/reference-bot/retrieve-topic.ts";
import { meaningfulWords, stem } from "../../src/reference-bot/words.ts";
import { writtenSnapshot } from "../support/written-snapshot.ts";

function retrieval(files: Readonly<Record<string, string | null>> = {}) {
  return prepareRetrieval(effectiveConfig(writtenSnapshot(files), "sandbox"));
}
const topic = (name: string, questions: readonly string[], content = "x") =>
  `name: ${name}\nsample_questions: ${JSON.stringify(questions)}\ncontent: ${content}\n`;

describe("finding what a sentence is about", () => {
  it("prefers a sample question word for word over everything alike", () => {
    const files = {
      "agent/topics/a.yaml": topic("Late checkout", ["Can I check out late?"]),
      "agent/topics/b.yaml": topic("Checkout", ["When can I check out?", "Can I check out?"]),
    };
    expect(retrieval(files).find("CAN I CHECK OUT")).toEqual({ kind: "topic", id: "b", confidence: 1 });
    expect(retrieval(files).find("is a late check-out possible")).toMatchObject({ id: "a" });
  });

  it("tells when from how much", () => {
    const files = {
      "agent/topics/hours.yaml": topic("Breakfast hours", ["When is breakfast?"]),
      "agent/topics/price.yaml": topic("Breakfast price", ["How much is breakfast?"]),
    };
    expect(retrieval(files).find("what time do you serve breakfast")?.id).toBe("hours");
    expect(retrieval(files).find("what does your breakfast cost")?.id).toBe("price");
  });

  it("breaks ties by kind, then by id, whatever the order of the files", () => {
    const files = {
      "agent/topics/b.yaml": topic("Same", ["Where is the harbour?"]),
      "agent/topics/a.yaml": topic("Same", ["Where is the harbour?"]),
    };
    expect(retrieval(files).find("Where is the harbour?")?.id).toBe("a");
    const guard = "sample_questions: [Where is the harbour?]\nresponse: no\n";
    expect(
      retrieval({ ...files, "agent/guardrails/z.yaml": guard }).find("Where is the harbour?")?.kind,
    ).toBe("guardrail");
  });

  it("gives the same answer every time", () => {
    const one = retrieval();
    const asked = ["book a table", "dogs", "open", "private party", "cake"];
    expect(asked.map((text) => one.find(text))).toEqual(asked.map((text) => retrieval().find(text)));
  });

  it("forgives a typo in a long word, not in a short one", () => {
    expect(retrieval().find("opning hours")?.id).toBe("opening-hours");
    expect(retrieval().find("digs")).toBeUndefined();
  });

  it.each([
    ["__proto__"],
    ["constructor prototype hasOwnProperty"],
    ["\u202e\u200b\u0000"],
    ["🐶"],
    ["a".repeat(4_000)],
    ["the ".repeat(1_000)],
    ["'; DELETE everything; --"],
    ["(((((((((((((("],
  ])("is not upset by %j", (text) => {
    expect(retrieval().find(text)).toBeUndefined();
  });

  it("finds words of objects' own machinery when a topic is about them", () => {
    const files = {
      "agent/topics/a.yaml": topic("Constructor", ["What is a constructor?", "toString valueOf"]),
    };
    expect(retrieval(files).find("explain the constructor")?.id).toBe("a");
    expect(retrieval(files).find("tostring valueof")?.id).toBe("a");
  });

  it("finds nothing in an agent without topics", () => {
    const empty = effectiveConfig(
      {
        ...writtenSnapshot(),
        sections: {
          ...writtenSnapshot().sections,
          topics: {},
          handoffs: {},
          guardrails: {},
          flows: {},
          knowledge: {},
        },
      },
      "sandbox",
    );
    expect(prepareRetrieval(empty).find("Are dogs allowed?")).toBeUndefined();
  });

  it("stays quick with a thousand topics", () => {
    const files = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [
        `agent/topics/t-${index}.yaml`,
        topic(`Thing ${index}`, [`Where is thing number${index}?`, `How much is thing number${index}?`]),
      ]),
    );
    const many = retrieval(files);
    for (let index = 0; index < 50; index += 1)
      expect(many.find(`where can I find thing number${index}`)?.id).toBe(`t-${index}`);
  });
});

describe("words", () => {
  it.each([
    ["dogs", "dog"],
    ["policies", "policy"],
    ["booked", "booking"],
    ["swimming", "swim"],
    ["prices", "price"],
    ["cancelled", "cancel"],
    ["reservation", "reserve"],
    ["dishes", "dish"],
  ])("%s and %s have one stem", (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
  it("leave short words and those of other scripts alone", () => {
    expect([stem("bus"), stem("spa"), stem("wing"), stem("собаки")]).toEqual([
      "bus",
      "spa",
      "wing",
      "собаки",
    ]);
  });
  it("lose accents, apostrophes and what carries no meaning", () => {
    expect(meaningfulWords("Where's the café's Wi-Fi?")).toEqual(expect.arrayContaining(["wifi"]));
    expect(meaningfulWords("what is the")).toEqual([]);
  });
});
