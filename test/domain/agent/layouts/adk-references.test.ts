import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adkReferencesIn } from "../../../../src/domain/agent/layouts/polyai-adk/adk-references.ts";

const short = (text: string) =>
  adkReferencesIn(text).map((one) => [
    one.form,
    one.written,
    ...("prefix" in one ? [one.prefix] : []),
    ...("name" in one ? [one.name] : []),
  ]);

describe("references in texts of the ADK", () => {
  it.each([
    ["fn", "{{fn:find_table}}('4')", "find_table"],
    ["ft", "{{ft:book-table}}", "book-table"],
    ["entity", "for {{entity:party_size}} guests", "party_size"],
    ["attr", "{{attr:città}}", "città"],
    ["twilio_sms", "{{twilio_sms:Booking2}}", "Booking2"],
    ["ho", "{{ho:counter}}", "counter"],
    ["vrbl", "{{vrbl:guest_name}}", "guest_name"],
    ["tn", "{{tn:farewell}}.", "farewell"],
  ])("are found with the prefix %s", (prefix, text, name) => {
    expect(adkReferencesIn(text)).toEqual([
      { form: "reference", written: `{{${prefix}:${name}}}`, prefix, name },
    ]);
  });

  it("are found one after the other, in the order of the text", () => {
    expect(short("{{ho:a}}{{fn:b}} and \u0024{variant_c} then {{tn:d}}")).toEqual([
      ["reference", "{{ho:a}}", "ho", "a"],
      ["reference", "{{fn:b}}", "fn", "b"],
      ["legacy", "\u0024{variant_c}", "variant_c"],
      ["reference", "{{tn:d}}", "tn", "d"],
    ]);
  });

  it.each([
    ["a name with a space", "{{ho:front desk}}", ["bad-name", "{{ho:front desk}}", "ho", "front desk"]],
    ["a space after the colon", "{{ho: counter}}", ["bad-name", "{{ho: counter}}", "ho", "counter"]],
    ["a space before the prefix", "{{ ho:counter}}", ["bad-name", "{{ ho:counter}}", "ho", "counter"]],
    ["no name", "{{ho:}}", ["bad-name", "{{ho:}}", "ho", ""]],
    ["another prefix", "{{handoff:counter}}", ["unknown-prefix", "{{handoff:counter}}", "handoff"]],
    [
      "a prefix of the prototype",
      "{{constructor:x}}",
      ["unknown-prefix", "{{constructor:x}}", "constructor"],
    ],
    ["no prefix", "{{guest_name}}", ["no-prefix", "{{guest_name}}"]],
    ["a missing end", "{{ho:counter and more", ["open", "{{ho:counter"]],
    ["an end on another line", "{{ho:\ncounter}}", ["open", "{{ho:"]],
    ["a new beginning", "{{ho:{{", ["open", "{{ho:"]],
  ])("with %s are said to be none", (_, text, first) => {
    expect(short(text)[0]).toEqual(first);
  });

  it("are not seen in ordinary text", () => {
    expect(adkReferencesIn("{a} }} $5 $name { {x} } 100% {")).toEqual([]);
  });

  it("are where they say they are, whatever the text", () => {
    const pieces = fc.constantFrom(
      "{{",
      "}}",
      "{",
      "}",
      "$",
      "${",
      "fn:",
      "ho:a",
      "attr",
      " ",
      "\n",
      "é",
      "x",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        let from = 0;
        for (const { written } of adkReferencesIn(text)) {
          const at = text.indexOf(written, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 2;
        }
      }),
    );
  });

  it("take no longer than their text is long", () => {
    expect(adkReferencesIn("{{".repeat(100_000))).toHaveLength(1_001);
    expect(adkReferencesIn(`${"{{ho:a}} ".repeat(2_000)}`).at(-1)).toEqual({ form: "too-many", written: "" });
    expect(adkReferencesIn("${".repeat(100_000))).toEqual([]);
  });
});
