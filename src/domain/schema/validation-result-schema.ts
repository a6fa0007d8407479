import { REASON_CODES } from "../result/reason-codes.ts";
import { DRAFT } from "./blocks.ts";

const LINE = { type: "string", maxLength: 20_000 } as const;
const COUNT = { type: "integer", minimum: 0 } as const;
const POSITION = { type: "integer", minimum: 1 } as const;

const PLACE = {
  file: { ...LINE, description: "Path from the repository's root, with / between its parts." },
  line: { ...POSITION, description: "Line, from 1." },
  column: { ...POSITION, description: "Column in UTF-16 units, from 1." },
  endLine: { ...POSITION, description: "Line of the end." },
  endColumn: { ...POSITION, description: "Column after the last character." },
} as const;

const EDIT = {
  description: "Other text for a place, which would make the finding go away.",
  type: "object",
  additionalProperties: false,
  required: ["kind", "location", "text"],
  properties: {
    kind: {
      description: "fix: the one right answer, which --fix writes. suggestion: a likely one.",
      type: "string",
      enum: ["fix", "suggestion"],
    },
    location: {
      description: "The text there is replaced; start and end are the same to insert.",
      type: "object",
      additionalProperties: false,
      required: ["file", "line", "column", "endLine", "endColumn"],
      properties: PLACE,
    },
    text: { description: "The new text.", type: "string", maxLength: 2_000_000 },
    replaces: { ...LINE, description: "The text that stands there now, unless it is long." },
  },
} as const;

const FINDING = {
  type: "object",
  additionalProperties: false,
  required: ["rule", "severity", "message", "location"],
  properties: {
    rule: { ...LINE, description: "Id of the rule; docs/rules/<rule>.md explains it." },
    severity: {
      description: "Errors stop a publish; warnings and notes are for people.",
      type: "string",
      enum: ["error", "warning", "note"],
    },
    message: { ...LINE, description: "What is wrong, one sentence." },
    hint: { ...LINE, description: "What to do next." },
    location: {
      description: "Where it is.",
      type: "object",
      additionalProperties: false,
      required: ["file", "line", "column"],
      properties: PLACE,
    },
    item: { ...LINE, description: "The item concerned.", examples: ["topics/pet-policy"] },
    hideLine: { description: "The line may hold a secret and must not be shown.", type: "boolean" },
    edit: EDIT,
  },
} as const;

const COUNTS = {
  description: "How many findings there are of each severity.",
  type: "object",
  additionalProperties: false,
  required: ["error", "warning", "note"],
  properties: {
    error: { ...COUNT, description: "Errors." },
    warning: { ...COUNT, description: "Warnings." },
    note: { ...COUNT, description: "Notes." },
  },
} as const;

const DATA = {
  description: "What was found.",
  type: "object",
  additionalProperties: false,
  required: ["findings", "counts", "items", "files", "excerpts"],
  properties: {
    findings: {
      description: "Every finding, by file, line, column and rule.",
      type: "array",
      items: FINDING,
    },
    counts: COUNTS,
    items: { ...COUNT, description: "How many items the agent has." },
    files: { ...COUNT, description: "How many files belong to it." },
    layout: {
      ...LINE,
      description: "Which layout the files were read in, and why.",
      examples: ["layout rasa, because there are domain.yml and config.yml"],
    },
    excerpts: {
      description: "Lines that findings point at, but none that may hold a secret.",
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["file", "line", "text"],
        properties: {
          file: PLACE.file,
          line: PLACE.line,
          text: { ...LINE, description: "The line as it is written." },
        },
      },
    },
    remarks: { description: "What was not looked at, and why.", type: "array", items: LINE },
    forReports: {
      description: "What reports for other tools need besides; in the file that the action writes.",
      type: "object",
      required: ["agent", "fingerprints", "filePaths"],
      properties: {
        agent: { ...LINE, description: "The agent's name." },
        fingerprints: {
          description: "Of each finding, in their order: the same when lines move.",
          type: "array",
          items: LINE,
        },
        filePaths: { description: "The files that belong to the agent.", type: "array", items: LINE },
      },
    },
    fix: { description: "What --fix has written, or with --dry-run would write.", type: "object" },
  },
} as const;

/** `greenroom validate --json`, and the file in the output `result` of the action. */
export const VALIDATION_RESULT_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:validation-result",
  title: "Result of a validation",
  description: "What greenroom validate --json prints.",
  type: "object",
  additionalProperties: false,
  required: ["schemaVersion", "operation", "decision", "reasons", "data", "toolVersion"],
  properties: {
    schemaVersion: { description: "Always 1.", const: 1 },
    operation: { description: "Always validate.", const: "validate" },
    decision: {
      description: "stop: there are errors. proceed: there are none.",
      type: "string",
      enum: ["proceed", "stop"],
    },
    reasons: {
      description: "Why it stopped.",
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["code", "message"],
        properties: {
          code: {
            description: "Reason code; docs/reason-codes.md explains it.",
            type: "string",
            enum: Object.keys(REASON_CODES),
          },
          message: { ...LINE, description: "What happened, one sentence." },
          hint: { ...LINE, description: "What to do next." },
        },
      },
    },
    data: DATA,
    toolVersion: { ...LINE, description: "Version of Greenroom.", examples: ["0.1.0"] },
  },
} as const;
