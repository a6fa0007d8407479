import type { SchemaRepair } from "./schema-repair.ts";

/** One thing that a value has and its schema does not allow, in words. */
export interface SchemaProblem {
  /** Names and indices down to the value; for an unknown key, to the key; for a missing one, to the mapping that lacks it. */
  readonly path: readonly (string | number)[];
  /** `key`: the problem is the key at the path itself, not its value. */
  readonly at: "key" | "value";
  /** Which rule it is: what docs/rules.md describes. */
  readonly rule: "unknown-key" | "missing-key" | "wrong-type" | "wrong-value";
  /** The key that is missing, for `missing-key`. */
  readonly key?: string;
  readonly message: string;
  readonly suggestion?: string;
  readonly repair?: SchemaRepair;
}
