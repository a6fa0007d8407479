import { describe, expect, it } from "vitest";
import { loadAgent } from "../../../../src/domain/agent/load-agent.ts";
import { digestOf } from "../../../../src/domain/snapshot/digest.ts";
import { takeSnapshot } from "../../../../src/domain/snapshot/take-snapshot.ts";
import { rasaSettings } from "../../../support/lint-rasa.ts";
import { smallRasaFiles } from "../../../support/small-agents/rasa.ts";
import { sourceTree } from "../../../support/source-tree.ts";

/** More of what a project may hold, some of it not in the shape that Rasa wants. */
const MORE: Readonly<Record<string, string>> = {
  "data/flows.yml":
    "flows:\n  feedback:\n    description: Takes an opinion.\n    if: slots.vip\n    steps:\n      - collect: party_size\n        next:\n          - if: slots.party_size > 4\n            then: [{ action: utter_goodbye }]\n          - else: END\n",
  "data/more.yml":
    'nlu:\n  - regex: phone\n    examples: |\n      - \\d{6}\n  - synonym: "4"\n    examples: |\n      - a pair of pairs\n  - intent: greet\n    examples:\n      - text: hiya\n        metadata: { tone: friendly }\n',
  "domain/more.yml":
    "session_config: { session_expiration_time: 60 }\nentities:\n  - town: { roles: [from, to] }\n  - town: { groups: [near] }\nactions:\n  - action_late: { send_domain: true }\n  - action_odd: {}\n    further: one\nintents:\n  - odd: { use_entities: [] }\n    further: 1\nslots:\n  plain: text\n",
  "endpoints.yml": "tracker_store: { type: SQL, name: desk, kind: big }\n",
  "credentials.yml": "rest:\nslack: { channel: desk }\n",
};

const digest = (overrides: Readonly<Record<string, string>> = {}): string =>
  digestOf(
    takeSnapshot(loadAgent(sourceTree(smallRasaFiles({ ...MORE, ...overrides })), rasaSettings()).agent),
  );

/** file, words in it, other words */
const EDITS: readonly (readonly [file: string, words: string, others: string])[] = [
  ["data/flows.yml", "Takes an opinion", "Takes a remark"],
  ["data/flows.yml", "slots.vip", "slots.guest"],
  ["data/flows.yml", "slots.party_size > 4", "slots.party_size > 5"],
  ["data/flows.yml", "else: END", "else: [{ link: feedback }]"],
  ["data/more.yml", "{6}", "{7}"],
  ["data/more.yml", "a pair of pairs", "two pairs"],
  ["data/more.yml", "text: hiya", "text: heya"],
  ["data/more.yml", "tone: friendly", "tone: rude"],
  ["domain/more.yml", "session_expiration_time: 60", "session_expiration_time: 0"],
  ["domain/more.yml", "roles: [from, to]", "roles: [from]"],
  ["domain/more.yml", "groups: [near]", "groups: [far]"],
  ["domain/more.yml", "send_domain: true", "send_domain: false"],
  ["domain/more.yml", "further: one", "further: two"],
  ["domain/more.yml", "further: 1", "further: 2"],
  ["domain/more.yml", "plain: text", "plain: float"],
  ["endpoints.yml", "type: SQL", "type: redis"],
  ["endpoints.yml", "name: desk", "name: hall"],
  ["endpoints.yml", "kind: big", "kind: small"],
  ["credentials.yml", "channel: desk", "channel: hall"],
  ["credentials.yml", "rest:\n", ""],
];

describe("nothing that a file of a Rasa project says is lost", () => {
  it.each(EDITS)("the digest changes when %s says something else than %j: %j", (file, words, others) => {
    const text = MORE[file] ?? "";
    expect(text).toContain(words);
    expect(digest({ [file]: text.replace(words, () => others) })).not.toBe(digest());
  });
});
