import { SECTIONS } from "../agent/agent.ts";
import { CHANGE_KINDS, FLAGS, RISKS } from "../diff/change.ts";
import { PATTERNS } from "./patterns.ts";

/** A comparison as it is written and read back. Every text is bounded: it may come from a job that nobody trusts. */
export const LINE = { type: "string", maxLength: 20_000 } as const;
export const TEXT = { type: "string", maxLength: 2_000_000 } as const;
export const COUNT = { type: "integer", minimum: 0 } as const;
export const LINES = { type: "array", maxItems: 20_000, items: LINE } as const;
export const AGENT = { type: "string", pattern: PATTERNS.agentName.pattern } as const;
export const DIGEST = { type: "string", pattern: PATTERNS.digest.pattern } as const;
const COMMIT = { type: "string", pattern: "^[0-9a-f]{40,64}$" } as const;
export const ITEM = {
  type: "string",
  pattern: `^(?:${SECTIONS.join("|")})/${PATTERNS.itemId.pattern.slice(1)}`,
} as const;
const SECTION = {
  description: "Section of the agent.",
  type: "string",
  enum: SECTIONS,
} as const;
const COUNTS = {
  added: { ...COUNT, description: "Items that only the second side has." },
  renamed: { ...COUNT, description: "Items whose content moved to another id." },
  changed: { ...COUNT, description: "Items that both sides have, with different content." },
  removed: { ...COUNT, description: "Items that only the first side has." },
} as const;

const SIDE = {
  type: "object",
  required: ["label"],
  properties: {
    label: { ...LINE, description: "The side in words.", examples: ["v41 (live)", "draft"] },
    version: { description: "Number of the version, if it is one.", type: "integer", minimum: 1 },
    environment: { ...LINE, description: "Environment that was asked for, if one was." },
    commit: { ...COMMIT, description: "Commit that was read; absent for the work tree." },
    digest: { ...DIGEST, description: "Digest of the content; absent where not all of it was read." },
    nothing: { description: "There is no agent on that side.", const: true },
  },
} as const;

const FIELD = {
  type: "object",
  required: ["path", "label", "kind"],
  properties: {
    path: {
      description: "Where in the item it is. An element of a list that means a set is named by itself.",
      type: "array",
      maxItems: 100,
      items: { type: ["string", "number"] },
    },
    label: { ...LINE, description: "The field for people.", examples: ["sample question", "sends SMS"] },
    kind: {
      description: "What happened to it.",
      type: "string",
      enum: ["added", "removed", "changed"],
    },
    before: { description: "The value on the first side. A secret in it is ••• and what it is." },
    after: { description: "The value on the second side. A secret that changed says so." },
    pieces: {
      description: "The two texts compared by words; absent when they are too different.",
      type: "array",
      maxItems: 100_000,
      items: {
        type: "object",
        required: ["kind", "text"],
        properties: {
          kind: { description: "Which side has it.", type: "string", enum: ["same", "added", "removed"] },
          text: { ...TEXT, description: "The words, with the blanks between them." },
        },
      },
    },
  },
} as const;

const CREDIT = {
  type: "object",
  properties: {
    author: { ...LINE, description: "Name as the commit has it; absent: not committed yet." },
    commit: { ...COMMIT, description: "The commit; absent: not committed yet." },
    at: { ...LINE, description: "When the author wrote it, ISO 8601." },
    undone: { description: "What this commit brought is taken away.", const: true },
  },
} as const;

const CHANGE_ALONE = {
  type: "object",
  required: ["section", "id", "name", "kind", "risk", "riskReason", "fields", "remarks", "dependents"],
  properties: {
    section: SECTION,
    id: { ...LINE, description: "Id of the item within its section." },
    name: { ...ITEM, description: "Section and id.", examples: ["topics/pet-policy"] },
    kind: { description: "What happened to the item.", type: "string", enum: CHANGE_KINDS },
    formerId: { ...LINE, description: "The id that a renamed item had." },
    risk: { description: "The worst harm that the change can do.", type: "string", enum: RISKS },
    riskReason: { ...LINE, description: "Why that risk, one sentence." },
    fields: {
      description: "What differs within the item; empty for added and removed ones.",
      type: "array",
      maxItems: 20_000,
      items: FIELD,
    },
    remarks: { ...LINES, description: "Wiring in words.", examples: [["sent by topic late-checkout"]] },
    dependents: {
      description: "Items that name this one, and those that name them.",
      type: "array",
      maxItems: 20_000,
      items: ITEM,
    },
    credits: {
      description: "Who changed it, newest first; absent where git was not asked.",
      type: "array",
      maxItems: 100,
      items: CREDIT,
    },
    moreCredits: { description: "So many commits more changed it.", type: "integer", minimum: 1 },
    before: { description: "The whole item on the first side." },
    after: { description: "The whole item on the second side." },
  },
} as const;

const CHANGE = {
  ...CHANGE_ALONE,
  properties: {
    ...CHANGE_ALONE.properties,
    includes: {
      description: "Changes of other items that only wire them to this one; counted with it.",
      type: "array",
      maxItems: 20_000,
      items: CHANGE_ALONE,
    },
  },
} as const;

const FLAG = {
  type: "object",
  required: ["code", "message"],
  properties: {
    code: { description: "What is flagged; docs/diff.md explains it.", type: "string", enum: FLAGS },
    message: { ...TEXT, description: "One sentence, with what was and what is." },
    item: { ...ITEM, description: "The item concerned; absent for settings and tests." },
  },
} as const;

export const DIFF = {
  description: "The comparison; null when it stopped.",
  type: ["object", "null"],
  required: [
    "schemaVersion",
    "agent",
    "displayName",
    "from",
    "to",
    "changes",
    "counts",
    "sections",
    "flags",
    "cosmetic",
    "unsure",
    "summary",
  ],
  properties: {
    schemaVersion: { description: "Always 1.", const: 1 },
    agent: { ...AGENT, description: "Name of the agent." },
    displayName: { ...LINE, description: "The agent's name for people." },
    from: { ...SIDE, description: "What it was compared with." },
    to: { ...SIDE, description: "What was compared." },
    changes: {
      description: "One for each item that differs, in section order, then by kind, then by id.",
      type: "array",
      maxItems: 20_000,
      items: CHANGE,
    },
    counts: {
      description: "How many changes there are of each kind.",
      type: "object",
      required: CHANGE_KINDS,
      properties: COUNTS,
    },
    sections: {
      description: "Every section that holds anything on either side; all zero: nothing differs there.",
      type: "array",
      maxItems: SECTIONS.length,
      items: {
        type: "object",
        required: ["section", ...CHANGE_KINDS, "included"],
        properties: {
          section: SECTION,
          ...COUNTS,
          included: { ...COUNT, description: "Changes that are told with one of another item." },
        },
      },
    },
    flags: {
      description: "What nobody may overlook.",
      type: "array",
      maxItems: 20_000,
      items: FLAG,
    },
    cosmetic: { ...COUNT, description: "Files that differ only in comments, order or formatting." },
    unsure: {
      ...COUNT,
      description: "Files that differ in something that can't be read: what that changes is not known.",
    },
    summary: { ...TEXT, description: "What changed and what did not, in a sentence or two." },
    notes: { ...LINES, description: "What a reader must know about the comparison itself." },
  },
} as const;
