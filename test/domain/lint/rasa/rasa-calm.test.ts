import { describe, expect, it } from "vitest";
import { findItem } from "../../../../src/domain/agent/agent.ts";
import { loadAgent } from "../../../../src/domain/agent/load-agent.ts";
import { rasaSettings, saidOfRasa } from "../../../support/lint-rasa.ts";
import { smallRasaFiles } from "../../../support/small-agents/rasa.ts";
import { sourceTree } from "../../../support/source-tree.ts";

const HEAD = 'version: "3.1"\n';
/** Flows and a domain for them that nothing is wrong with. */
const CALM: Readonly<Record<string, string>> = {
  "data/flows/booking.yml": `flows:
  change_booking:
    name: change a booking
    description: Changes the booking of a table.
    if: slots.booking_id
    persisted_slots: [booking_id]
    steps:
      - collect: booking_id
        description: The number of the booking.
        rejections:
          - if: not ( slots.booking_id matches "^[0-9]+$" )
            utter: utter_invalid_booking_id
      - id: look
        action: action_find_booking
        next:
          - if: slots.booking_found
            then:
              - call: confirm_change
                next: END
          - else: not_found
      - id: not_found
        set_slots:
          - booking_id: null
      - link: pattern_human_handoff
  confirm_change:
    description: Asks whether a change is right.
    if: false
    steps:
      - collect: change_confirmed
        utter: utter_greet
`,
  "domain/flows/booking.yml": `${HEAD}slots:
  booking_id: { type: text, mappings: [{ type: from_llm }] }
  booking_found: { type: bool, mappings: [{ type: controlled }] }
  change_confirmed: { type: bool, mappings: [{ type: from_llm }] }
responses:
  utter_ask_booking_id: [{ text: Which number has your booking? }]
  utter_invalid_booking_id: [{ text: It has digits only. }]
actions: [action_find_booking]
`,
  "actions/find.py": 'NAME = "action_find_booking"\n',
  "e2e_tests/change.yml": `test_cases:
  - test_case: a guest changes a booking
    steps:
      - user: I want to change my booking
        assertions:
          - flow_started: change_booking
          - bot_uttered: { utter_name: utter_ask_booking_id }
      - slot_was_set: [{ booking_id: "12" }]
      - utter: utter_ask_booking_id
      - user: change
        assertions:
          - pattern_clarification_contains: [change a booking]
          - flow_completed: { flow_id: change_booking }
          - action_executed: action_find_booking
          - slot_was_set: [{ name: booking_found, value: true }]
`,
};
const changed = (file: string, from: string, to: string): Record<string, string> => {
  const text = CALM[file] ?? "";
  expect(text).toContain(from);
  return { ...CALM, [file]: text.replace(from, to) };
};
const flows = (text: string) => saidOfRasa({ "data/flows.yml": `flows:\n${text}` });

describe("a project of CALM", () => {
  it("has nothing to be told when nothing is wrong", async () => {
    expect(await saidOfRasa(CALM)).toEqual([]);
  });

  it("has its flows as items, by their ids", () => {
    const { agent } = loadAgent(sourceTree(smallRasaFiles(CALM)), rasaSettings());
    expect(findItem(agent, "flows", "change_booking")?.value).toMatchObject({
      name: "change a booking",
      kind: "flow",
    });
  });

  const FLOW = "data/flows/booking.yml";
  it.each([
    [
      "a slot in a guard",
      "if: slots.booking_id\n",
      "if: slots.bookin\n",
      `${FLOW}:5:9 There is no slot bookin.`,
    ],
    ["a slot that is kept", "[booking_id]", "[booking_ix]", `${FLOW}:6:23 There is no slot booking_ix.`],
    [
      "a slot in a branch",
      "- if: slots.booking_found",
      "- if: slots.found",
      `${FLOW}:16:17 There is no slot found.`,
    ],
    ["a slot that is set", "- booking_id: null", "- number: null", `${FLOW}:23:13 There is no slot number.`],
    [
      "a flow that is called",
      "call: confirm_change",
      "call: confirm",
      `${FLOW}:18:23 There is no form or flow confirm.`,
    ],
    ["a step", "else: not_found", "else: lost", `${FLOW}:20:19 There is no step lost in this flow.`],
    [
      "a response to what is refused",
      "utter: utter_invalid_booking_id",
      "utter: utter_no",
      `${FLOW}:12:20 There is no response utter_no.`,
    ],
  ])("names %s at its place", async (_, from, to, message) => {
    expect(await saidOfRasa(changed(FLOW, from, to))).toContain(message);
  });

  it.each([
    ["flow_started: change_booking", "flow_started: change", "6:27 There is no form or flow change."],
    ["[change a booking]", "[change it]", "12:46 There is no form or flow change it."],
    ["name: booking_found", "name: found", "15:36 There is no slot found."],
    ["utter_name: utter_ask_booking_id", "utter_name: utter_ask", "7:40 There is no response utter_ask."],
  ])("has end-to-end tests that are checked: %s", async (from, to, message) => {
    expect(await saidOfRasa(changed("e2e_tests/change.yml", from, to))).toContain(
      `e2e_tests/change.yml:${message}`,
    );
  });

  it("may call tools of servers and agents of its own", async () => {
    const text =
      "  rent:\n    description: Rents a car.\n    steps:\n      - call: find_cars\n        mcp_server: cars\n      - call: dealer\n";
    expect(await flows(text)).toEqual(["data/flows.yml:7:15 There is no form or flow dealer."]);
    expect(
      await saidOfRasa({
        "data/flows.yml": `flows:\n${text}`,
        "sub_agents/dealer/config.yml": "agent: { name: dealer }\n",
      }),
    ).toEqual([]);
  });
});

describe("steps that no conversation gets to", () => {
  it("are told once, at the first of several", async () => {
    expect(
      await flows(
        "  a:\n    description: A.\n    steps:\n      - link: pattern_human_handoff\n      - action: utter_greet\n      - action: utter_goodbye\n",
      ),
    ).toEqual(["data/flows.yml:6:9 No conversation gets to this step."]);
  });

  it("are none when a branch or a condition without an else leads there", async () => {
    expect(
      await flows(
        "  a:\n    description: A.\n    steps:\n      - action: utter_greet\n        next:\n          - if: slots.party_size > 2\n            then: many\n      - action: utter_goodbye\n        next: END\n      - id: many\n        action: utter_greet\n",
      ),
    ).toEqual([]);
  });

  it("come with ids that are there twice", async () => {
    expect(
      await flows(
        "  a:\n    description: A.\n    steps:\n      - { id: x, action: utter_greet }\n      - { id: x, action: utter_goodbye }\n",
      ),
    ).toEqual(["data/flows.yml:6:9 Another step of this flow has the same id."]);
  });
});

describe("circles of flows", () => {
  const flow = (name: string, step: string) =>
    `  ${name}:\n    description: A flow.\n    steps:\n      - ${step}\n`;

  it("are told where they close, however long they are", async () => {
    expect(await flows(flow("a", "link: b") + flow("b", "call: c") + flow("c", "link: a"))).toEqual([
      "data/flows.yml:13:15 The flow c leads back to a and none of the flows between waits for the guest.",
    ]);
    expect(await flows(flow("a", "link: a"))).toEqual([
      "data/flows.yml:5:15 The flow a leads to itself and never waits for the guest.",
    ]);
  });

  it("are none when somebody is asked on the way", async () => {
    expect(
      await flows(`${flow("a", "link: b")}${flow("b", "collect: party_size\n      - link: a")}`),
    ).toEqual([]);
  });
});
