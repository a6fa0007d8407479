import { Lexer } from "yaml";
import type { YamlIssue, YamlLimits } from "./yaml-issue.ts";

/** What the lexer says besides pieces of the text: a document begins, flow ended badly, a scalar comes next. */
const DOCUMENT = "\x02";
const FLOW_END = "\x18";
const SCALAR = "\x1f";
const PLAIN_TAGS = new Set(["!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq"]);

export interface YamlScan {
  /** The lexer's pieces, for the parser, so that the text is lexed once. Undefined when the text must not be parsed. */
  readonly lexemes: readonly string[] | undefined;
  readonly issues: readonly YamlIssue[];
}

/**
 * Looks at the pieces of a YAML text before anything is built from them: counts tokens, anchors, aliases and depth, and refuses
 * tags and directives. Linear in the text; stops at the first limit that is passed.
 */
export function scanYaml(text: string, limits: YamlLimits): YamlScan {
  const lexemes: string[] = [];
  const issues: YamlIssue[] = [];
  const nesting = new Nesting();
  let offset = 0;
  let tokens = 0;
  let aliases = 0;
  let isScalar = false;

  const tooMuch = (message: string, hint: string, length: number): YamlScan => {
    issues.push({ rule: "yaml-limit", message, hint, start: offset, end: offset + length });
    return { lexemes: undefined, issues };
  };

  for (const lexeme of new Lexer().lex(text)) {
    lexemes.push(lexeme);
    if (lexeme !== SCALAR && lexeme !== DOCUMENT && lexeme !== FLOW_END) tokens += 1;
    if (tokens > limits.tokens) {
      return tooMuch(
        `This file has more than ${limits.tokens} YAML tokens.`,
        "Split it into several smaller files.",
        0,
      );
    }
    if (isScalar) {
      isScalar = false;
      offset += lexeme.length;
      continue;
    }
    if (lexeme === SCALAR) {
      isScalar = true;
      nesting.content(offset);
    } else if (lexeme === DOCUMENT || lexeme === FLOW_END) {
      if (lexeme === DOCUMENT) nesting.reset();
      continue;
    } else {
      const first = lexeme[0];
      if (first === "&" || first === "*") {
        aliases += 1;
        if (aliases > limits.aliases) {
          return tooMuch(
            `This file has more than ${limits.aliases} anchors and aliases.`,
            "Write the repeated values out, or keep them in one place.",
            lexeme.length,
          );
        }
        nesting.content(offset);
      } else if (first === "!" && !PLAIN_TAGS.has(lexeme)) {
        issues.push({
          rule: "yaml-tag",
          message: `The YAML tag ${lexeme.slice(0, 60)} is not allowed.`,
          hint: "Write the plain value without a tag.",
          start: offset,
          end: offset + lexeme.length,
        });
      } else if (first === "%" && !/^%YAML\s+1\.2\s*$/.test(lexeme)) {
        issues.push({
          rule: "yaml-directive",
          message: "YAML directives (lines that begin with %) are not allowed.",
          hint: "Remove the line; files are read as YAML 1.2.",
          start: offset,
          end: offset + lexeme.trimEnd().length,
        });
      } else {
        nesting.token(lexeme, offset);
      }
    }
    if (lexeme !== SCALAR) offset += lexeme.length;
    if (nesting.depth > limits.depth) {
      return tooMuch(
        `Mappings and lists are nested more than ${limits.depth} deep.`,
        "Flatten the structure; no field of an agent needs that depth.",
        0,
      );
    }
  }
  return { lexemes, issues };
}

/**
 * Follows how deep the text nests: flow brackets by counting, block collections by the columns at which their entries begin.
 * A list at the same column as its key counts once, so the real depth is at most twice this; the builder checks it exactly.
 */
class Nesting {
  readonly #columns: number[] = [];
  #flow = 0;
  #lineStart = 0;
  #lineHasContent = false;

  get depth(): number {
    return this.#columns.length + this.#flow;
  }

  reset(): void {
    this.#columns.length = 0;
    this.#flow = 0;
  }

  token(lexeme: string, offset: number): void {
    if (lexeme === "\n" || lexeme === "\r\n") {
      this.#lineStart = offset + lexeme.length;
      this.#lineHasContent = false;
    } else if (lexeme === "[" || lexeme === "{") {
      this.content(offset);
      this.#flow += 1;
    } else if (lexeme === "]" || lexeme === "}") {
      this.#flow = Math.max(0, this.#flow - 1);
    } else if (lexeme === "-" || lexeme === "?") {
      if (this.#flow === 0) this.#enter(offset - this.#lineStart);
    } else if (lexeme[0] === '"' || lexeme[0] === "'") {
      this.content(offset);
      this.#skip(lexeme, offset);
    }
  }

  /** Something that may be a key begins at `offset`. */
  content(offset: number): void {
    if (this.#lineHasContent || this.#flow > 0) return;
    this.#lineHasContent = true;
    this.#enter(offset - this.#lineStart);
  }

  /** Quoted text may span lines. */
  #skip(lexeme: string, offset: number): void {
    const last = lexeme.lastIndexOf("\n");
    if (last !== -1) this.#lineStart = offset + last + 1;
  }

  #enter(column: number): void {
    while ((this.#columns.at(-1) ?? -1) > column) this.#columns.pop();
    if ((this.#columns.at(-1) ?? -1) < column) this.#columns.push(column);
  }
}
