import type { LayoutId } from "../agent/layouts/layout.ts";
import type { SourceLocation } from "../agent/source-tree.ts";
import type { Severity, SuggestedEdit } from "./finding.ts";
import type { LintContext } from "./lint-context.ts";

/** Files laid over a small, complete agent; null takes one away. Each example is executed by a test. */
export type ExampleFiles = Readonly<Record<string, string | null>>;

/** What the rule's page in docs/rules says about it. */
export interface RuleDescription {
  /** kebab-case, stable. */
  readonly id: string;
  readonly severity: Severity;
  /** One line. */
  readonly summary: string;
  /** Why it matters and what to do: one short paragraph. */
  readonly docs: string;
  /** It is about what others could take or do: code scanning shows it among what concerns security. */
  readonly security?: true;
  /** The rule is about these layouts only. Absent: about every one. */
  readonly layouts?: readonly LayoutId[];
  /** The layout whose small agent the examples are laid over. Absent: the first of `layouts`, else the native one. */
  readonly exampleLayout?: LayoutId;
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
  readonly edit?: SuggestedEdit;
}

/**
 * A check of a loaded agent. Pure; sees values that may not fit their schemas and must not mind. A rule waits only for code that is
 * loaded when it is needed.
 */
export interface Rule extends RuleDescription {
  readonly check: (context: LintContext) => readonly RuleHit[] | Promise<readonly RuleHit[]>;
}

export interface RuleGroup {
  readonly id: string;
  /** For people: `Text safety`. */
  readonly title: string;
  readonly rules: readonly Rule[];
}
