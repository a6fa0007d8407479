import type { ConversationCase, Expectation, Suite } from "../../src/domain/regression/suite.ts";

/** One case with the given turns: text and expectation in alternation is all that most tests care about. */
export function conversation(
  id: string,
  turns: readonly (readonly [say: string, expect: Expectation])[],
  more: Partial<ConversationCase> = {},
): ConversationCase {
  const location = { file: "tests/a.test.yaml", line: 3, column: 5 };
  return {
    id,
    conversation: id,
    covers: [],
    tags: [],
    channel: "chat",
    turns: turns.map(([say, expect]) => ({ say, expect, location })),
    location,
    ...more,
  };
}

export function suiteOf(...cases: readonly ConversationCase[]): Suite {
  return { cases, digest: `sha256:${"5".repeat(64)}` };
}
