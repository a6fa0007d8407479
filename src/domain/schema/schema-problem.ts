/** One thing that a value has and its schema does not allow, in words. */
export interface SchemaProblem {
  /** Names and indices down to the value; for an unknown or missing key, to the key. */
  readonly path: readonly (string | number)[];
  /** `key`: the problem is the key at the path itself, not its value. */
  readonly at: "key" | "value";
  /** Which rule it is: what docs/rules.md describes. */
  readonly rule: "unknown-key" | "missing-key" | "wrong-type" | "wrong-value";
  readonly message: string;
  readonly suggestion?: string;
}
