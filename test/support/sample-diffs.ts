import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadAgent } from "../../src/domain/agent/load-agent.ts";
import type { AgentDiff } from "../../src/domain/diff/change.ts";
import { diffSnapshots } from "../../src/domain/diff/diff-snapshots.ts";
import type { JsonObject } from "../../src/domain/json.ts";
import { snapshotOf, takeSnapshot } from "../../src/domain/snapshot/take-snapshot.ts";
import { sourceTree } from "./source-tree.ts";

const HOTEL = "workflows-examples/harbour-hotel";
const SETTINGS = { agent: "harbour-hotel", root: "agent", tests: "tests", file: "greenroom.yml" };
const LIVE = { label: "v41 (live)", version: 41, environment: "live" };
const DRAFT = { label: "draft" };

/** What the sample agent's first exercise changes: a topic, a new SMS, the voice. */
export function threeChanges(): AgentDiff {
  const base = new Map([...filesIn(HOTEL)].filter(([path]) => !path.startsWith(".demo/")));
  const changed = new Map([...base, ...filesIn(`${HOTEL}/.demo/1-three-changes`)]);
  const { agent: before } = loadAgent(sourceTree(base), SETTINGS);
  const { agent: after } = loadAgent(sourceTree(changed), SETTINGS);
  const diff = diffSnapshots(
    { side: LIVE, snapshot: takeSnapshot(before) },
    { side: DRAFT, snapshot: takeSnapshot(after) },
  );
  return { ...diff, displayName: before.displayName };
}

function filesIn(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), readFileSync(path, "utf8"));
  }
  return files;
}

/** The only change of `manyChanges` in which the words after `saying` stand, at 123 of 200. */
export const NEEDLE = "the ferry no longer waits for late guests";

/** `count` changes of all kinds, most of them topics of some length in which one sentence differs. */
export function manyChanges(count: number): AgentDiff {
  const sides = (after: boolean): Record<string, [string, JsonObject][]> => ({
    agent: [["agent", { name: "Harbour Hotel", model: { name: "gpt-4.1", temperature: after ? 0.7 : 0.3 } }]],
    instructions: [["instructions", { text: instructions(after) }]],
    rules: [["no-prices", { id: "no-prices", text: "Never quote a price that is not in a topic." }]],
    topics: Array.from({ length: count - 6 }, (_, index) => topicAt(index, after)).flatMap(
      (one) => one ?? [],
    ),
    tools: [["book-table", tool(after)]],
    sms: after ? [] : [["directions", { text: "Harbour Street 1, by the quay.", requires_consent: true }]],
    handoffs: [["front-desk", { destination: after ? "+15005550099" : "+15005550010", default: true }]],
    guardrails: after ? [] : [["legal", { name: "Legal advice", response: "I can't help with that." }]],
    voice: [["voice", { provider: "elevenlabs", voice: "Maren", stability: 0.6 }]],
  });
  const snapshot = (after: boolean) => snapshotOf("harbour-hotel", (section) => sides(after)[section] ?? []);
  const diff = diffSnapshots(
    { side: LIVE, snapshot: snapshot(false) },
    { side: DRAFT, snapshot: snapshot(true) },
  );
  return {
    ...diff,
    displayName: "Harbour Hotel",
    cosmetic: 4,
    flags: [
      {
        code: "transfer-number-changed",
        message: "Handoff front-desk calls +15005550099 instead of +15005550010.",
        item: "handoffs/front-desk",
      },
      {
        code: "guardrail-removed",
        message: "Guardrail legal is gone: the agent no longer refuses legal advice.",
        item: "guardrails/legal",
      },
    ],
    notes: ["live is understood as the environment; there is also a branch of that name."],
    changes: diff.changes.map((change, index) => ({
      ...change,
      credits:
        index % 3 === 0
          ? [{}]
          : [
              {
                author: index % 2 === 0 ? "Ada Berg" : "Noor Haddad",
                commit: "4f2c9d1aa04b5c6d",
                at: "2026-03-02T09:14:00Z",
              },
            ],
    })),
  };
}

const PLACES = ["breakfast", "parking", "sauna", "spa", "terrace", "garage", "library", "gym"];

function topicAt(index: number, after: boolean): [string, JsonObject][] {
  const place = PLACES[index % PLACES.length] ?? "";
  const id = `${place}-${String(index + 1).padStart(3, "0")}`;
  if (index % 17 === (after ? 9 : 4)) return [];
  if (index % 17 === (after ? 4 : 9)) return [[id, onOneSide(index)]];
  const lines = Array.from(
    { length: 3 + (index % 5) * 4 },
    (_, line) =>
      `House note ${line + 1} on the ${place}: open from ${6 + (line % 4)} in the morning, staff are on site.`,
  );
  const closing =
    index === 122 && after
      ? `Please note: ${NEEDLE}.`
      : `The ${place} closes at ${after ? 22 : 21}:00 on weekdays.`;
  lines.splice(Math.floor(lines.length / 2), 0, closing);
  return [
    [
      id,
      {
        name: `The ${place}`,
        enabled: true,
        sample_questions: [
          `When is the ${place} open?`,
          ...(after && index % 4 === 0
            ? [`Is the ${place} open late?`, `Who may use the ${place}?`]
            : [`Where is it, the ${place}?`]),
        ],
        content: lines.join("\n"),
      },
    ],
  ];
}

/** Nothing in it is like any other topic, so that none of them is taken for a renamed one. */
function onOneSide(index: number): JsonObject {
  const word = (at: number) => String.fromCharCode(97 + (at % 26)).repeat(2 + (at % 3));
  const words = Array.from({ length: 12 }, (_, at) => `${word(index + at)}${index * 12 + at}`);
  return { name: `Own ${index}`, sample_questions: [`${words[0]}?`], content: `${words.join(" ")}.` };
}

function instructions(after: boolean): string {
  const lines = Array.from(
    { length: 30 },
    (_, line) => `${line + 1}. Speak calmly, and say what you know about matter ${line + 1}.`,
  );
  if (after) lines[14] = "15. Speak calmly, and never promise a refund about matter 15.";
  if (after) lines.splice(24, 2);
  return `# How to speak\n\n${lines.join("\n")}\n`;
}

function tool(after: boolean): JsonObject {
  return {
    description: "Books a table.",
    parameters: {
      type: "object",
      properties: { party_size: { type: "integer", maximum: after ? 12 : 8 } },
      required: ["party_size"],
    },
    integration: "restaurant",
  };
}
