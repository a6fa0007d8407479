import { Composer, type Document, isAlias, isMap, isScalar, isSeq, Parser } from "yaml";
import type { JsonValue } from "../json.ts";
import type { Finding } from "../lint/finding.ts";
import type { ValuePath } from "./agent.ts";
import { buildYamlValue, nodeRange } from "./build-yaml-value.ts";
import { LineIndex } from "./line-index.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";
import { scanYaml } from "./scan-yaml.ts";
import type { SourceFile, SourceLocation } from "./source-tree.ts";
import { DEFAULT_YAML_LIMITS, type YamlIssue, type YamlLimits } from "./yaml-issue.ts";
import { explainYamlError } from "./yaml-messages.ts";

export type { ValuePath };

export interface YamlReading {
  /** Undefined when the text is not usable YAML; then there is at least one finding. An empty file gives null. */
  readonly value: JsonValue | undefined;
  readonly findings: Finding[];
  /**
   * Where the value (or the key) at a path stands. A path that leads nowhere gives the nearest thing above it. The text is parsed
   * again when asked, so that thousands of good files need not be kept parsed.
   */
  readonly locate: (path: ValuePath, which?: "key" | "value") => SourceLocation;
  /** Where these words stand within the text at a path; the whole text's place when they can't be found in it as they are. */
  readonly locateText?: (path: ValuePath, text: string) => SourceLocation;
  /**
   * Where the words of a line, counted from 0, of the text at a path stand, without the dash of a list before them; the whole text's
   * place when its lines are not those of the file.
   */
  readonly locateLine?: (path: ValuePath, line: number) => SourceLocation;
  /** The whole text, for edits of it; absent where nobody edits. */
  readonly text?: string;
}

/**
 * Reads one YAML file that may come from anybody: limits on everything, YAML 1.2 core values only, one document, no tags, merge keys
 * or dangerous keys. Never throws; what is refused is a finding with its place.
 */
export function readYaml(file: SourceFile, limits: Partial<YamlLimits> = {}): YamlReading {
  const bounds = { ...DEFAULT_YAML_LIMITS, ...limits };
  const plain = isLongerThan(file.text, bounds.bytes) ? undefined : readPlainYaml(file.text, bounds);
  return plain === undefined ? readCarefully(file, bounds) : toReading(file, plain.value, []);
}

/**
 * As `readYaml`, but always by the parser that knows places and every finding. `readYaml` asks it for whatever is not plain, so the
 * answers of the two are the same; a test compares them.
 */
export function readYamlCarefully(file: SourceFile, limits: Partial<YamlLimits> = {}): YamlReading {
  return readCarefully(file, { ...DEFAULT_YAML_LIMITS, ...limits });
}

function readCarefully(file: SourceFile, limits: YamlLimits): YamlReading {
  const issues: YamlIssue[] = [];
  const value = readValue(file, limits, (issue) => {
    if (issues.length < limits.findings) issues.push(issue);
  });
  return toReading(file, value, toFindings(file, issues));
}

function toReading(file: SourceFile, value: JsonValue | undefined, findings: Finding[]): YamlReading {
  return { value, findings, ...yamlPlaces(file), text: file.text };
}

/** Finds what was read of a file again: all it needs is the file. */
export function yamlPlaces(
  file: SourceFile,
): Required<Pick<YamlReading, "locate" | "locateText" | "locateLine">> {
  return {
    locate: (path, which = "value") => locate(file, path, which),
    locateText: (path, text) => locateText(file, path, text),
    locateLine: (path, line) => locateLine(file, path, line),
  };
}

function readValue(
  file: SourceFile,
  limits: YamlLimits,
  note: (issue: YamlIssue) => void,
): JsonValue | undefined {
  if (isLongerThan(file.text, limits.bytes)) {
    note({
      rule: "yaml-limit",
      message: `This file is larger than ${Math.floor(limits.bytes / 1024)} KiB.`,
      hint: "Split it into several smaller files.",
      start: 0,
      end: 0,
    });
    return undefined;
  }
  try {
    const scan = scanYaml(file.text, limits);
    scan.issues.forEach(note);
    if (scan.lexemes === undefined || scan.issues.length > 0) return undefined;
    const documents = compose(scan.lexemes, file.text.length);
    const [document, second] = documents;
    if (document === undefined) return undefined;
    if (second !== undefined) {
      note({
        rule: "yaml-documents",
        message: "This file holds more than one YAML document.",
        hint: "Keep one document a file; remove the line with --- or ...",
        ...nodeRange(second.contents),
      });
      return undefined;
    }
    document.errors.forEach((error) => {
      note(explainYamlError(error.code, error.message, error.pos));
    });
    if (document.errors.length > 0) return undefined;
    return buildYamlValue(document, limits, note);
  } catch (error) {
    // The scan bounds depth, so this is for inputs that confuse the parser in a way that nobody has met yet.
    const deep = error instanceof RangeError;
    note({
      rule: deep ? "yaml-limit" : "yaml-syntax",
      message: deep ? "This file is nested too deeply to be read." : "This file can't be read as YAML.",
      hint: "Simplify its structure.",
      start: 0,
      end: 0,
    });
    return undefined;
  }
}

function compose(lexemes: readonly string[], length: number): Document[] {
  const parser = new Parser();
  function* tokens() {
    for (const lexeme of lexemes) yield* parser.next(lexeme);
    yield* parser.end();
  }
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    // The library's own check is quadratic in the keys of a mapping; ours is a Set.
    uniqueKeys: false,
    logLevel: "error",
  });
  return [...composer.compose(tokens(), true, length)];
}

function isLongerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}

function toFindings(file: SourceFile, issues: readonly YamlIssue[]): Finding[] {
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
  readonly document: Document | undefined;
  readonly lines: LineIndex;
}
/** The files that were located in last: findings come file by file, so a few are enough. */
const recent: Parsed[] = [];
const KEPT = 4;

function parseAgain(file: SourceFile): Parsed {
  const known = recent.find((parsed) => parsed.file === file);
  if (known) return known;
  let document: Document | undefined;
  try {
    const { lexemes } = scanYaml(file.text, DEFAULT_YAML_LIMITS);
    document = lexemes && compose(lexemes, file.text.length)[0];
  } catch {
    document = undefined;
  }
  const parsed = { file, document, lines: new LineIndex(file.path, file.text) };
  recent.unshift(parsed);
  recent.length = Math.min(recent.length, KEPT);
  return parsed;
}

function locate(file: SourceFile, path: ValuePath, which: "key" | "value"): SourceLocation {
  const { start, end } = rangeAt(file, path, which);
  return parseAgain(file).lines.locate(start, end);
}

function locateText(file: SourceFile, path: ValuePath, text: string): SourceLocation {
  const { start, end } = rangeAt(file, path, "value");
  const at = text === "" ? -1 : file.text.slice(start, end).indexOf(text);
  const { lines } = parseAgain(file);
  return at === -1 ? lines.locate(start, end) : lines.locate(start + at, start + at + text.length);
}

/** Only in a block text that begins with | is each line a line of the file. */
function locateLine(file: SourceFile, path: ValuePath, line: number): SourceLocation {
  const { start, end } = rangeAt(file, path, "value");
  const { lines } = parseAgain(file);
  const range = lines.rangeOfLine(lines.locate(start).line + 1 + line);
  if (file.text[start] !== "|" || range === undefined || range.start >= end) return lines.locate(start, end);
  const text = file.text.slice(range.start, range.end).trimEnd();
  const from = range.start + (/^\s*(?:-\s+)?/.exec(text)?.[0].length ?? 0);
  return lines.locate(from, range.start + text.length);
}

function rangeAt(file: SourceFile, path: ValuePath, which: "key" | "value"): { start: number; end: number } {
  const { document } = parseAgain(file);
  let node: unknown = document?.contents;
  let key: unknown;
  for (const segment of path) {
    if (isAlias(node) && document) node = node.resolve(document);
    let found = false;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === segment);
      if (pair) {
        found = true;
        key = pair.key;
        node = hasText(pair.value) ? pair.value : pair.key;
      }
    } else if (isSeq(node) && typeof segment === "number" && segment < node.items.length) {
      found = true;
      key = undefined;
      node = node.items[segment];
    }
    if (!found) break;
  }
  return nodeRange(which === "key" && key !== undefined ? key : node);
}

/** `key:` with nothing after it has no value to point at. */
function hasText(node: unknown): boolean {
  const { start, end } = nodeRange(node);
  return end > start;
}
