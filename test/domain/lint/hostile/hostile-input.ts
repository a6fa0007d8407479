import type { UnreadableFile } from "../../../../src/domain/agent/source-tree.ts";

/** One thing that somebody might try, laid over the small agent, and the finding that must say so. Adding one: a line in a table here. */
export interface HostileInput {
  readonly name: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly unreadable?: readonly UnreadableFile[];
  /** `rule file:line:column`; there may be others beside it. */
  readonly finding: string;
  /** Must not be in any message, hint or excerpt. */
  readonly secret?: string;
}

export const TOPIC = "agent/topics/terrace.yaml";

/** In a topic of its own. */
export function inTopic(name: string, text: string, finding: string): HostileInput {
  return { name, files: { [TOPIC]: text }, finding };
}

/** In the content of a topic that is fine otherwise. */
export function inContent(name: string, content: string, finding: string): HostileInput {
  return inTopic(name, `name: Terrace\ncontent: |\n  ${content}\n`, finding);
}

export function inFile(name: string, path: string, text: string, finding: string): HostileInput {
  return { name, files: { [path]: text }, finding };
}

/** Characters by their numbers, so that this source shows what it holds. */
export const characters = (...codes: readonly number[]): string => String.fromCodePoint(...codes);
