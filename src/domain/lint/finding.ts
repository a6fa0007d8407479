import type { SourceLocation } from "../agent/source-tree.ts";

export type Severity = "error" | "warning" | "note";

/** Other text for a place, which would make a finding go away. */
export interface SuggestedEdit {
  /** `fix`: the one right answer, which --fix writes. `suggestion`: a likely one, which a person takes or leaves. */
  readonly kind: "fix" | "suggestion";
  /** The text there is replaced; start and end are the same to insert. */
  readonly location: Required<SourceLocation>;
  readonly text: string;
  /** What stands there now, so that who has another copy of the file can tell whether it is the same. Absent when it is long. */
  readonly replaces?: string;
}

/** One validation result with a location. */
export interface Finding {
  /** Id of the rule: kebab-case, documented in docs/rules/<rule>.md. */
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
  readonly edit?: SuggestedEdit;
}
