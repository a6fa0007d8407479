import type { Assertion } from "./assertion.ts";
import { contains } from "./contains.ts";
import { containsAny } from "./contains-any.ts";
import { handoff } from "./handoff.ts";
import { matches } from "./matches.ts";
import { noTool } from "./no-tool.ts";
import { notContains } from "./not-contains.ts";
import { refusal } from "./refusal.ts";
import { tool } from "./tool.ts";
import { topic } from "./topic.ts";

/** Every kind of assertion, in the order in which they are judged and reported. */
export const ALL_ASSERTIONS: readonly Assertion[] = [
  contains,
  containsAny,
  notContains,
  matches,
  topic,
  tool,
  noTool,
  handoff,
  refusal,
];
