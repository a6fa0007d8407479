import { describe, expect, it } from "vitest";
import { adkFindings, adkMessages } from "../../../support/adk-findings.ts";

const handoff = (sip: string) => ({
  "config/handoffs.yaml": `handoffs: [{ name: counter, is_default: true, sip_config: { ${sip} } }]\n`,
});
const fn = (code: string, name = "do_it") => ({
  [`functions/${name}.py`]: `from _gen import *  # <AUTO GENERATED>\n\n${code}`,
});
const DESCRIBED = '@func_description("Does it.")\n';
const test = (lines: string) => ({
  "test_suite/a.yaml": `name: a\nscenario: x\nchannel: voice\nlanguage: en-GB\n${lines}`,
});
const ASSERTED = "prompt_assertions: [It greets]\n";

describe("handoffs of an ADK project", () => {
  it.each([
    "method: bye",
    'method: refer, phone_number: "+15005550010"',
    "method: refer, phone_number: 'sip:+15005550010@192.0.2.1'",
    "method: refer, phone_number: '<sip:desk@sip.example.test>'",
    'method: invite, phone_number: "+15005550010", outbound_encryption: UDP/RTP',
  ])("may dial with %s", async (sip) => {
    expect(await adkFindings(handoff(sip))).toEqual([]);
  });

  it.each([
    ["method: refer", "The handoff has no phone number to transfer to."],
    ["method: refer, phone_number: front desk", "This is not a phone number in E.164 form."],
    ["method: refer, phone_number: '500 555 0010'", "This is not a phone number in E.164 form."],
    ["method: refer, phone_number: 15005550010", "`phone_number` must be text."],
    ['method: invite, phone_number: "+15005550010"', "An invite needs `outbound_encryption`."],
    [
      'method: invite, phone_number: "+15005550010", outbound_encryption: none',
      "`outbound_encryption` must be one of TLS/SRTP, UDP/RTP.",
    ],
  ])("can't with %s", async (sip, message) => {
    expect(await adkMessages(handoff(sip))).toContain(message);
  });

  it("need exactly one default: none is an error, as two are", async () => {
    const two = (first: boolean, second: boolean) => ({
      "config/handoffs.yaml": `handoffs:\n  - { name: counter, is_default: ${first}, sip_config: { method: bye } }\n  - { name: desk, is_default: ${second}, sip_config: { method: bye } }\n`,
    });
    expect(await adkFindings(two(true, false))).toEqual([]);
    expect(await adkFindings(two(true, true))).toEqual(["config/handoffs.yaml:3:19 default-handoff-unique"]);
    expect(await adkFindings(two(false, false))).toEqual(["config/handoffs.yaml:1:1 default-handoff-unique"]);
  });
});

describe("functions of an ADK project", () => {
  it.each([
    `${DESCRIBED}def do_it(conv: Conversation): ...\n`,
    `${DESCRIBED}def do_it(\n    conv: Conversation,\n    size: int,\n    name: str,\n): ...\n`,
    `def help_it(x=1): ...\n\n${DESCRIBED}def do_it(conv: Conversation, yes: bool) -> str: ...\n`,
  ])("are good as %j", async (code) => {
    expect(await adkFindings(fn(code))).toEqual([]);
  });

  it.each([
    [`${DESCRIBED}def do_that(conv: Conversation): ...\n`, "The file defines no function do_it."],
    [`${DESCRIBED}def do_it(): ...\n`, "The function must begin with the parameters conv: Conversation."],
    [`${DESCRIBED}def do_it(conv): ...\n`, "The function must begin with the parameters conv: Conversation."],
    [
      `${DESCRIBED}def do_it(conv: Conversation, size): ...\n`,
      "The parameter size must be one of str, int, float, bool.",
    ],
    [
      `${DESCRIBED}def do_it(conv: Conversation, size: Optional[int]): ...\n`,
      "The parameter size must be one of str, int, float, bool.",
    ],
    [`${DESCRIBED}def do_it(conv: Conversation, size: int = 2): ...\n`, "The parameter size has a default."],
    [
      "def do_it(conv: Conversation): ...\n",
      "The function has no description, so the model can't know when to call it.",
    ],
    [
      `from __future__ import annotations\n${DESCRIBED}def do_it(conv: Conversation): ...\n`,
      "With `from __future__ import annotations` the platform can't read the parameters.",
    ],
    [
      `${DESCRIBED}@func_latency_control(delay_before_responses_start=2, silence_after_each_response=12, delay_responses=[("x", 1)])\ndef do_it(conv: Conversation): ...\n`,
      "`silence_after_each_response` must be from 0 to 10.",
    ],
    [
      `${DESCRIBED}@func_latency_control(delay_before_responses_start=2)\ndef do_it(conv: Conversation): ...\n`,
      "`delay_responses` has nothing to say.",
    ],
  ])("are not as %j", async (code, message) => {
    expect(await adkMessages(fn(code))).toEqual([message]);
  });

  it("begin with the line that the ADK looks for", async () => {
    const code = `${DESCRIBED}def do_it(conv: Conversation): ...\n`;
    expect(await adkFindings({ "functions/do_it.py": code })).toEqual([
      "functions/do_it.py:1:1 adk-function-definition",
    ]);
  });

  it("take the flow too when they belong to one, and nothing more when they are a step", async () => {
    const step = (parameters: string) => ({
      "flows/table_booking/function_steps/check_room.py": `from _gen import *\n\ndef check_room(${parameters}): ...\n`,
    });
    expect(await adkFindings(step("conv: Conversation, flow: Flow"))).toEqual([]);
    expect(await adkMessages(step("conv: Conversation"))).toEqual([
      "The function must begin with the parameters conv: Conversation, flow: Flow.",
    ]);
    expect(await adkMessages(step("conv: Conversation, flow: Flow, size: int"))).toEqual([
      "A function step can't have parameters of its own.",
    ]);
  });
});

describe("tests of the platform", () => {
  it.each(["2026-01-15", "2026-01-15T22:30:00", "2026-01-15T22:30:00+01:00", "2024-02-29T00:00:00Z"])(
    "may be at %s",
    async (time) => {
      expect(await adkFindings(test(`${ASSERTED}simulated_at: ${time}\n`))).toEqual([]);
    },
  );

  it.each([
    ["simulated_at: 2026-02-30T10:00:00Z", "adk-test-values"],
    ["simulated_at: 2026-01-15T25:00:00Z", "adk-test-values"],
    ["simulated_at: noon", "adk-test-values"],
    ["caller_number: +15005550030", "adk-test-values"],
    ["variant: airport", "adk-test-context"],
    ["function_call_assertions: [{ name: book_table }]", "adk-test-context"],
  ])("can't have %s", async (line, rule) => {
    const found = await adkFindings(test(`${ASSERTED}${line}\n`));
    expect(found.map((place) => place.split(" ")[1])).toEqual([rule]);
  });

  it("assert something, in a language of the agent", async () => {
    expect(await adkFindings(test(""))).toEqual(["test_suite/a.yaml:1:1 adk-test-values"]);
    const german = "name: a\nscenario: x\nchannel: voice\nlanguage: de-DE\nprompt_assertions: [x]\n";
    expect(await adkFindings({ "test_suite/a.yaml": german })).toEqual([
      "test_suite/a.yaml:4:11 adk-test-context",
    ]);
  });
});

describe("patterns of an ADK project", () => {
  const pattern = (regex: string) => ({
    "voice/response_control/pronunciations.yaml": `pronunciations: [{ regex: ${JSON.stringify(regex)}, replacement: x }]\n`,
  });

  it.each(["\\bDr\\.", "(?i)a|b", "(?P<n>a)b", "a(?=b)", "(?<!a)b", "(a)\\1", "a++", "[a-z]{2,}", "x{,3}"])(
    "may be %s: what RE2 lacks is not judged",
    async (regex) => {
      expect(await adkFindings(pattern(regex))).toEqual([]);
    },
  );

  it.each(["(a", "a)", "[a", "*a", "a{3,1}", "\\"])("can't be %s", async (regex) => {
    expect(await adkFindings(pattern(regex))).toEqual([
      "voice/response_control/pronunciations.yaml:1:27 adk-pattern-valid",
    ]);
  });

  it("have the groups that a replacement uses", async () => {
    const correction = (regex: string, replacement: string) => ({
      "voice/speech_recognition/transcript_corrections.yaml": `corrections: [{ name: x, regular_expressions: [{ regular_expression: '${regex}', replacement: '${replacement}' }] }]\n`,
    });
    expect(await adkFindings(correction("(a)(b)", "\\2\\1"))).toEqual([]);
    expect(await adkMessages(correction("(a)b", "\\2"))).toEqual([
      "The replacement uses group 2, but the pattern has only 1.",
    ]);
  });
});
