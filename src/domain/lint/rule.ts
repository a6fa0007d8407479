import type { SourceLocation } from "../agent/source-tree.ts";
import type { Severity } from "./finding.ts";
import type { LintContext } from "./lint-context.ts";

/** Files laid over a small, complete agent; null takes one away. Each example is executed by a test. */
export type ExampleFiles = Readonly<Record<string, string | null>>;

/** What docs/rules.md says about a rule. */
export interface RuleDescription {
  /** kebab-case, stable. */
  readonly id: string;
  readonly severity: Severity;
  /** One line. */
  readonly summary: string;
  /** Why it matters and what to do: one short paragraph. */
  readonly docs: string;
  readonly bad: ExampleFiles;
  readonly good: ExampleFiles;
}

/** What a rule has found; the runner adds the rule's id, and its severity where the hit has none of its own. */
export interface RuleHit {
  readonly message: string;
  readonly hint?: string;
  readonly location: SourceLocation;
  readonly item?: string;
  readonly severity?: Severity;
  readonly hideLine?: true;
}

/** A check of a loaded agent. Pure; sees values that may not fit their schemas and must not mind. */
export interface Rule extends RuleDescription {
  readonly check: (context: LintContext) => readonly RuleHit[];
}
