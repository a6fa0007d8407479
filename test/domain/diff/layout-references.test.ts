import { describe, expect, it } from "vitest";
import type { LayoutId } from "../../../src/domain/agent/layouts/layout.ts";
import { type LoadedAgent, loadAgent } from "../../../src/domain/agent/load-agent.ts";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";
import type { AgentDiff, Change } from "../../../src/domain/diff/change.ts";
import { changedItems } from "../../../src/domain/diff/changed-items.ts";
import type { ItemPlace } from "../../../src/domain/diff/credit-changes.ts";
import { diffSnapshots } from "../../../src/domain/diff/diff-snapshots.ts";
import { layoutReferences } from "../../../src/domain/diff/references.ts";
import { planTests } from "../../../src/domain/plan/plan-tests.ts";
import type { Suite } from "../../../src/domain/regression/suite.ts";
import { takeSnapshot } from "../../../src/domain/snapshot/take-snapshot.ts";
import { SMALL_AGENTS } from "../../support/small-agents.ts";
import { sourceTree } from "../../support/source-tree.ts";

interface Compared {
  readonly diff: AgentDiff;
  readonly before: LoadedAgent;
  readonly after: LoadedAgent;
}

/** The small agent of a layout before and after an edit of its files. */
function edit(layout: LayoutId, file: string, from: string | null, to: string): Compared {
  const make = SMALL_AGENTS[layout];
  const text = make?.().get(file);
  if (make === undefined || text === undefined || (from !== null && !text.includes(from)))
    throw new Error(`nothing to edit in ${file}`);
  const before = load(make());
  const after = load(make({ [file]: from === null ? null : text.replace(from, to) }));
  const side = ({ agent }: LoadedAgent) => ({
    snapshot: takeSnapshot(agent),
    references: layoutReferences(agent),
  });
  const diff = diffSnapshots(
    { side: { label: "live" }, ...side(before) },
    { side: { label: "draft" }, ...side(after) },
  );
  return { diff, before, after };
}

function load(files: ReadonlyMap<string, string>): LoadedAgent {
  const { settings } = loadSettings({ path: "greenroom.yml", text: files.get("greenroom.yml") ?? "" });
  if (settings === undefined) throw new Error("the settings do not load");
  return loadAgent(sourceTree(files), settings);
}

function find({ diff }: Compared, name: string): Change {
  const change = diff.changes.find((one) => one.name === name);
  if (change === undefined) throw new Error(`${name} did not change`);
  return change;
}

const UTTER_DEFAULT =
  "  utter_default:\n    - text: I am sorry, I did not get that. Could you say it another way?\n";

describe("what a change touches, in every layout", () => {
  it.each<[LayoutId, string, string, string, string, readonly string[]]>([
    [
      "greenroom",
      "agent/tools/book-table.yaml",
      "description: ",
      "description: Really ",
      "tools/book-table",
      ["topics/table-booking"],
    ],
    ["custom", "bots/desks.yaml", "+15005550010", "+15005550011", "handoffs/counter", ["topics/person"]],
    [
      "rasa",
      "domain/responses.yml",
      "Hello, this is",
      "Good day, this is",
      "responses/utter_greet",
      ["flows/rule.say-hello", "flows/story.a-guest-says-hello-then-books"],
    ],
    [
      "polyai-adk",
      "config/translations.yaml",
      "See you soon!",
      "Goodbye!",
      "responses/farewell",
      ["topics/a_table_please", "sms/booking_confirmation", "flows/table_booking"],
    ],
    [
      "dialogflow-cx",
      "entityTypes/seating/entities/en.json",
      "outside",
      "outdoors",
      "entities/seating",
      ["topics/book.table", "flows/Booking", "flows/Default-Start-Flow", "agent/agent"],
    ],
  ])("%s: %s", (layout, file, from, to, name, dependents) => {
    const compared = edit(layout, file, from, to);
    expect(find(compared, name).dependents).toEqual(dependents);

    // Whatever covers the last of them is planned for it.
    const last = dependents.at(-1) ?? "";
    const suite: Suite = { cases: [caseFor(last), caseFor("topics/none")], digest: "sha256:0" };
    const plan = planTests(compared.diff, suite, compared.after.agent);
    expect(plan.changes.find(({ item }) => item === name)?.neighbours).toEqual([last]);
  });
});

function caseFor(item: string): Suite["cases"][number] {
  return {
    id: item,
    conversation: item,
    covers: [item],
    tags: [],
    channel: "chat",
    turns: [],
    location: { file: "tests/a.test.yaml", line: 1, column: 1 },
  };
}

describe("remarks, in every layout", () => {
  it.each<[LayoutId, string, string | null, string, string, readonly string[]]>([
    [
      "polyai-adk",
      "functions/find_table.py",
      null,
      "",
      "tools/find_table",
      ["still named by topic a_table_please, instructions and voice phrase-filtering"],
    ],
    [
      "rasa",
      "domain/responses.yml",
      UTTER_DEFAULT,
      "",
      "responses/utter_default",
      ["still named by flow rule.ask-again"],
    ],
    [
      "rasa",
      "data/rules.yml",
      "say hello",
      "say good day",
      "flows/rule.say-good-day",
      ["uses topic greet and response utter_greet"],
    ],
    ["dialogflow-cx", "webhooks/orders.json", null, "", "integrations/orders", ["served flow Booking"]],
    [
      "custom",
      "bots/desks.yaml",
      `  counter: { number: "+15005550010", default: true, message: I will put you through. }\n`,
      "",
      "handoffs/counter",
      ["still named by topic person", "used when a guest asks for a person"],
    ],
  ])("%s: %s", (layout, file, from, to, name, remarks) => {
    expect(find(edit(layout, file, from, to), name).remarks).toEqual(remarks);
  });
});

describe("where changed items stand", () => {
  const places = (compared: Compared, name: string): readonly (readonly string[])[] => {
    const items = changedItems(compared.diff, compared.before, compared.after);
    const words = ({ file, lines }: ItemPlace): string =>
      lines === undefined ? file : `${file}:${lines.first}-${lines.last}`;
    const item = items.find((one) => one.name === name);
    return [item?.before.map(words) ?? [], item?.after.map(words) ?? []];
  };

  it("is the file, where it holds nothing else", () => {
    const topic = edit("greenroom", "agent/topics/pet-policy.yaml", "terrace", "balcony");
    expect(places(topic, "topics/pet-policy")).toEqual([
      ["agent/topics/pet-policy.yaml"],
      ["agent/topics/pet-policy.yaml"],
    ]);
  });

  it("is their lines, where several share it, on each side as it is there", () => {
    const response = edit(
      "rasa",
      "domain/responses.yml",
      "responses:",
      "responses:\n  utter_new:\n    - text: New.",
    );
    expect(places(response, "responses/utter_new")).toEqual([[], ["domain/responses.yml:3-4"]]);
    const removed = edit("rasa", "domain/responses.yml", UTTER_DEFAULT, "");
    expect(places(removed, "responses/utter_default")).toEqual([["domain/responses.yml:11-12"], []]);
    const renamed = edit("rasa", "domain/responses.yml", "  utter_default:", "  utter_other:");
    expect(places(renamed, "responses/utter_other")).toEqual([
      ["domain/responses.yml:11-12"],
      ["domain/responses.yml:11-12"],
    ]);
  });

  it("is every file and every stretch that a part of them stands in", () => {
    const intent = edit("rasa", "data/nlu.yml", "- good morning", "- good day");
    const [before = []] = places(intent, "topics/greet");
    expect(before).toContain("domain/bot.yml:3-3");
    expect(before).toContain("data/nlu.yml:4-9");
    const flow = edit("polyai-adk", "flows/table_booking/steps/confirm.yaml", "name:", "# new\nname:");
    expect(changedItems(flow.diff, flow.before, flow.after)).toEqual([]);
  });

  it("follows a renamed item to what it was, and what is told with another one", () => {
    const { before, after, diff } = edit("greenroom", "agent/topics/pet-policy.yaml", "terrace", "balcony");
    const [topic] = diff.changes;
    if (topic === undefined) throw new Error("no change");
    const renamed: Change = { ...topic, kind: "renamed", formerId: "opening-hours", includes: [topic] };
    const items = changedItems({ changes: [renamed] }, before, after);
    expect(items.map((item) => item.before[0]?.file)).toEqual([
      "agent/topics/opening-hours.yaml",
      "agent/topics/pet-policy.yaml",
    ]);
    expect(changedItems({ changes: [renamed] }, undefined, undefined)[0]).toMatchObject({
      before: [],
      after: [],
    });
  });
});
