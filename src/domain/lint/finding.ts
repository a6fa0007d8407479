import type { SourceLocation } from "../agent/source-tree.ts";

export type Severity = "error" | "warning" | "note";

/** One validation result with a location. */
export interface Finding {
  /** Id of the rule: kebab-case, documented in docs/rules.md. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, one sentence, no location in it. Plain text: renderers escape it. */
  readonly message: string;
  /** What to do next. */
  readonly hint?: string;
  readonly location: SourceLocation;
  /** The item concerned, if any: `topics/pet-policy`. */
  readonly item?: string;
  /** The line may hold a secret: renderers must not show it. */
  readonly hideLine?: true;
}
