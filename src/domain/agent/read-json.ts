import { type Node, parseTree } from "jsonc-parser";
import type { JsonValue } from "../json.ts";
import type { ValuePath } from "./agent.ts";
import { buildJsonValue } from "./build-json-value.ts";
import { LineIndex } from "./line-index.ts";
import type { YamlReading } from "./read-yaml.ts";
import type { SourceFile, SourceLocation } from "./source-tree.ts";
import { DEFAULT_YAML_LIMITS, type YamlIssue, type YamlLimits } from "./yaml-issue.ts";

/** What a JSON file is read as: the same as a YAML file, so that whoever asks for values and places need not know which it is. */
export type JsonReading = YamlReading & Required<Pick<YamlReading, "locateText">>;

/**
 * Reads one JSON file that may come from anybody: strictly (no comments, no trailing commas), with limits on everything. Never
 * throws; what is refused is a finding with its place.
 */
export function readJson(file: SourceFile, limits: Partial<YamlLimits> = {}): JsonReading {
  const bounds = { ...DEFAULT_YAML_LIMITS, ...limits };
  const issues: YamlIssue[] = [];
  const value = readValue(file, bounds, (issue) => {
    if (issues.length < bounds.findings) issues.push(issue);
  });
  // A text that was refused is not parsed for places: nothing bounds how deep it goes.
  const isRead = value !== undefined;
  return {
    value,
    findings: toFindings(file, issues),
    locate: (path, which = "value") => locate(file, isRead, path, which),
    locateText: (path, text) => locateText(file, isRead, path, text),
  };
}

function readValue(
  { text }: SourceFile,
  limits: YamlLimits,
  note: (issue: YamlIssue) => void,
): JsonValue | undefined {
  if (isLongerThan(text, limits.bytes)) {
    note({
      rule: "yaml-limit",
      message: `This file is larger than ${Math.floor(limits.bytes / 1024)} KiB.`,
      hint: "Split it into several smaller files.",
      start: 0,
      end: 0,
    });
    return undefined;
  }
  const mark = markOf(text);
  return buildJsonValue(text.slice(mark), limits, (issue) => {
    note({ ...issue, start: issue.start + mark, end: issue.end + mark });
  });
}

/** Length of a byte order mark, which some editors write and no JSON parser takes. */
function markOf(text: string): number {
  return text.startsWith("\uFEFF") ? 1 : 0;
}

function isLongerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}

function toFindings(file: SourceFile, issues: readonly YamlIssue[]): YamlReading["findings"] {
  if (issues.length === 0) return [];
  const lines = new LineIndex(file.path, file.text);
  return issues.map(({ rule, message, hint, start, end }) => ({
    rule,
    severity: "error",
    message,
    ...(hint === undefined ? {} : { hint }),
    location: lines.locate(start, end),
  }));
}

interface Parsed {
  readonly file: SourceFile;
  readonly root: Node | undefined;
  readonly mark: number;
  readonly lines: LineIndex;
}
/** The files that were located in last: findings come file by file, so a few are enough. */
const recent: Parsed[] = [];
const KEPT = 4;

function parseAgain(file: SourceFile, isRead: boolean): Parsed {
  const known = recent.find((parsed) => parsed.file === file);
  if (known) return known;
  const mark = markOf(file.text);
  const root = isRead ? parseTree(file.text.slice(mark)) : undefined;
  const parsed = { file, root, mark, lines: new LineIndex(file.path, file.text) };
  recent.unshift(parsed);
  recent.length = Math.min(recent.length, KEPT);
  return parsed;
}

function locate(file: SourceFile, isRead: boolean, path: ValuePath, which: "key" | "value"): SourceLocation {
  const parsed = parseAgain(file, isRead);
  const { start, end } = rangeAt(parsed, path, which);
  return parsed.lines.locate(start, end);
}

function locateText(file: SourceFile, isRead: boolean, path: ValuePath, text: string): SourceLocation {
  const parsed = parseAgain(file, isRead);
  const { start, end } = rangeAt(parsed, path, "value");
  const written = file.text.slice(start, end);
  for (const words of text === "" ? [] : [text, JSON.stringify(text).slice(1, -1)]) {
    const at = written.indexOf(words);
    if (at !== -1) return parsed.lines.locate(start + at, start + at + words.length);
  }
  return parsed.lines.locate(start, end);
}

function rangeAt(
  { root, mark }: Parsed,
  path: ValuePath,
  which: "key" | "value",
): { start: number; end: number } {
  let node = root;
  let key: Node | undefined;
  for (const segment of path) {
    const found = childAt(node, segment);
    if (found === undefined) break;
    node = found.node;
    key = found.key;
  }
  const at = which === "key" && key !== undefined ? key : node;
  return at === undefined
    ? { start: 0, end: 0 }
    : { start: at.offset + mark, end: at.offset + at.length + mark };
}

/** The properties of a mapping by their keys: looking through a large one for every finding in it would be quadratic. */
const properties = new WeakMap<Node, ReadonlyMap<unknown, Node>>();

function childAt(parent: Node | undefined, segment: string | number): { node: Node; key?: Node } | undefined {
  if (parent?.type === "array") {
    const node = typeof segment === "number" ? parent.children?.[segment] : undefined;
    return node && { node };
  }
  if (parent?.type !== "object") return undefined;
  let byKey = properties.get(parent);
  if (byKey === undefined) {
    // Backwards, so that of two properties with one key the first counts, as it did for the value.
    byKey = new Map(
      [...(parent.children ?? [])].reverse().map((property) => [property.children?.[0]?.value, property]),
    );
    properties.set(parent, byKey);
  }
  const [key, node] = byKey.get(segment)?.children ?? [];
  return node && key && { node, key };
}
