import { describe, expect, it } from "vitest";
import { loadAgent } from "../../../src/domain/agent/load-agent.ts";
import { digestOf } from "../../../src/domain/snapshot/digest.ts";
import { takeSnapshot } from "../../../src/domain/snapshot/take-snapshot.ts";
import { rasaSettings } from "../../support/small-agents/load-rasa.ts";
import { smallRasaFiles } from "../../support/small-agents/rasa.ts";
import { sourceTree } from "../../support/source-tree.ts";

/** The small agent, and more of what a project may hold. */
const MORE = {
  "data/flows.yml":
    "flows:\n  feedback:\n    description: Takes an opinion.\n    if: slots.vip\n    steps:\n      - collect: party_size\n        next:\n          - if: slots.party_size > 4\n            then: [{ action: utter_goodbye }]\n          - else: END\n",
  "data/more.yml":
    'stories:\n  - story: a story\n    steps:\n      - intent: greet\n      - slot_was_set: [{ party_size: 4 }]\nnlu:\n  - regex: phone\n    examples: |\n      - \\d{6}\n  - lookup: town\n    examples: |\n      - Leeds\n  - synonym: "4"\n    examples: |\n      - a pair of pairs\n  - intent: greet\n    examples:\n      - text: hiya\n        metadata: { tone: friendly }\n',
  "domain/more.yml":
    "session_config: { session_expiration_time: 60 }\nentities:\n  - town: { roles: [from, to] }\n  - town: { groups: [near] }\nactions:\n  - action_late: { send_domain: true }\nintents:\n  - odd: { use_entities: [] }\n    further: 1\nslots:\n  plain: text\n",
  "endpoints.yml": "tracker_store: { type: SQL, name: desk, kind: big }\n",
  "credentials.yml": "rest:\nslack: { channel: desk }\n",
  "prompts/command.jinja2": "Be brief.\n",
};

function digestWith(files: ReadonlyMap<string, string>): string {
  return digestOf(takeSnapshot(loadAgent(sourceTree(files), rasaSettings(files)).agent));
}

const before = smallRasaFiles(MORE);
const digest = digestWith(before);

/** file, words in it, other words */
const EDITS: readonly (readonly [file: string, words: string, others: string])[] = [
  ["config.yml", "language: en", "language: de"],
  ["config.yml", "epochs: 100", "epochs: 90"],
  ["config.yml", "threshold: 0.5", "threshold: 0.6"],
  ["config.yml", "recipe: default.v1", "recipe: graph.v1"],
  ["domain/bot.yml", "  - goodbye\n", ""],
  ["domain/bot.yml", "use_entities: [party_size]", "use_entities: []"],
  ["domain/bot.yml", "type: float", "type: text"],
  ["domain/bot.yml", "value: 2", "value: 3"],
  ["domain/bot.yml", "requested_slot: party_size", "requested_slot: other"],
  ["domain/bot.yml", "required_slots: [party_size]", "required_slots: []"],
  ["domain/bot.yml", "action_book_table", "action_book"],
  ["domain/responses.yml", "How can I help?", "What can I do?"],
  ["domain/responses.yml", "title: Book a table", "title: Book"],
  ["domain/responses.yml", "payload: /book_table", "payload: /greet"],
  ["domain/responses.yml", "    - text: See you soon.\n", ""],
  ["data/nlu.yml", "- hey\n", "- hey there\n"],
  ["data/nlu.yml", "- hey\n", "- hey\n      continued\n"],
  ["data/nlu.yml", "[four](party_size)", "[four](number)"],
  ["data/nlu.yml", '"value": "2"', '"value": "3"'],
  ["data/nlu.yml", '- synonym: "4"', '- synonym: "5"'],
  ["data/nlu.yml", "      - four\n", "      - fore\n"],
  ["data/rules.yml", "rule: say hello", "rule: greet"],
  ["data/rules.yml", "action: utter_greet", "action: utter_default"],
  ["data/rules.yml", "active_loop: null", "active_loop: book_table_form"],
  ["data/rules.yml", "    condition:\n      - active_loop: book_table_form\n", ""],
  ["data/flows.yml", "Takes an opinion", "Takes a remark"],
  ["data/flows.yml", "slots.vip", "slots.guest"],
  ["data/flows.yml", "slots.party_size > 4", "slots.party_size > 5"],
  ["data/flows.yml", "utter_goodbye", "utter_greet"],
  ["data/flows.yml", "else: END", "else: [{ link: feedback }]"],
  ["data/more.yml", "story: a story", "story: 7"],
  ["data/more.yml", "party_size: 4", "party_size: 5"],
  ["data/more.yml", "{6}", "{7}"],
  ["data/more.yml", "Leeds", "York"],
  ["data/more.yml", "a pair of pairs", "two pairs"],
  ["data/more.yml", "text: hiya", "text: heya"],
  ["data/more.yml", "tone: friendly", "tone: rude"],
  ["domain/more.yml", "session_expiration_time: 60", "session_expiration_time: 0"],
  ["domain/more.yml", "roles: [from, to]", "roles: [from]"],
  ["domain/more.yml", "groups: [near]", "groups: [far]"],
  ["domain/more.yml", "send_domain: true", "send_domain: false"],
  ["domain/more.yml", "further: 1", "further: 2"],
  ["domain/more.yml", "plain: text", "plain: float"],
  ["endpoints.yml", "type: SQL", "type: redis"],
  ["endpoints.yml", "name: desk", "name: hall"],
  ["endpoints.yml", "kind: big", "kind: small"],
  ["credentials.yml", "channel: desk", "channel: hall"],
  ["credentials.yml", "rest:\n", ""],
  ["prompts/command.jinja2", "Be brief.", "Be long."],
];

describe("the digest of a Rasa project", () => {
  it.each(EDITS)("changes when %s says something else than %j: %j", (file, words, others) => {
    const text = before.get(file) ?? "";
    expect(text).toContain(words);
    expect(digestWith(smallRasaFiles({ ...MORE, [file]: text.replace(words, () => others) }))).not.toBe(
      digest,
    );
  });

  it("stays when only comments, the order of keys or another file for the same parts differ", () => {
    const text = before.get("data/rules.yml") ?? "";
    expect(digestWith(smallRasaFiles({ ...MORE, "data/rules.yml": `# rules\n${text}` }))).toBe(digest);
    expect(
      digestWith(smallRasaFiles({ ...MORE, "data/rules.yml": null, "data/core/rules.yaml": text })),
    ).toBe(digest);
  });
});
