import { describe, expect, it } from "vitest";
import { loadRasa } from "../../support/small-agents/load-rasa.ts";

describe("what a bot does", () => {
  it("stands in rules and stories, with every intent, action, slot, entity and form that they name", () => {
    const { names, item, place } = loadRasa({
      "data/stories.yml": `stories:
  - story: a table, then goodbye
    steps:
      - or:
          - intent: book_table
            entities: [party_size, { party_size: "4", role: guests }]
          - intent: greet
      - slot_was_set: [party_size, { party_size: 4 }]
      - action: book_table_form
      - active_loop: book_table_form
      - slot_was_set: { requested_slot: null, party_size: 4 }
      - action: action_listen
      - action: action_book_table
      - action: utter_goodbye
      - checkpoint: done
`,
    });
    expect(names("flows", "story.a-table-then-goodbye")).toEqual([
      "steps.0.or.0.intent topics/book_table",
      "steps.0.or.0.entities.0 entities/party_size",
      "steps.0.or.0.entities.1 entities/party_size",
      "steps.0.or.1.intent topics/greet",
      "steps.1.slot_was_set.0 entities/slot.party_size",
      "steps.1.slot_was_set.1.party_size entities/slot.party_size",
      "steps.2.action flows/book_table_form",
      "steps.3.active_loop flows/book_table_form",
      "steps.4.slot_was_set.party_size entities/slot.party_size",
      "steps.6.action tools/action_book_table",
      "steps.7.action responses/utter_goodbye",
    ]);
    expect(item("flows", "rule.say-hello").value).toMatchObject({ name: "say hello", kind: "rule" });
    expect(place("flows", "rule.say-hello", ["name"])).toBe("data/rules.yml:3:11");
    expect(place("flows", "story.a-table-then-goodbye", ["steps", 0, "or", 1, "intent"])).toBe(
      "data/stories.yml:7:21",
    );
  });

  it("stands in flows of CALM, the steps within their branches included", () => {
    const { names, item, place } = loadRasa({
      "data/flows.yml": `flows:
  feedback:
    description: Takes what a guest thinks of us.
    persisted_slots: [party_size]
    nlu_trigger:
      - intent: { name: greet, confidence_threshold: 0.9 }
    steps:
      - collect: party_size
        rejections:
          - { if: slots.party_size > 9, utter: utter_default }
        next:
          - if: slots.party_size > 4
            then:
              - set_slots: [{ party_size: 4 }]
              - link: other
          - else:
              - action: action_book_table
                next: END
      - call: other
      - call: a_tool_of_a_server
        mcp_server: bookings
  other:
    description: Says goodbye.
    steps:
      - action: utter_goodbye
`,
    });
    expect(item("flows", "feedback").value).toMatchObject({
      name: "feedback",
      kind: "flow",
      key: "feedback",
    });
    expect(names("flows", "feedback")).toEqual([
      "steps.0.collect entities/slot.party_size",
      "steps.0.rejections.0.utter responses/utter_default",
      "steps.0.next.0.then.0.set_slots.0.party_size entities/slot.party_size",
      "steps.0.next.0.then.1.link flows/other",
      "steps.0.next.1.else.0.action tools/action_book_table",
      "steps.1.call flows/other",
      "persisted_slots.0 entities/slot.party_size",
      "nlu_trigger.0 topics/greet",
    ]);
    expect(place("flows", "feedback", ["steps", 0, "next", 0, "then", 1, "link"])).toBe(
      "data/flows.yml:15:23",
    );
  });
});
