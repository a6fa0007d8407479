import type { CaseResult } from "./results.ts";

/** How far a run is; told after every case, in the order in which they end. */
export interface SuiteProgress {
  readonly done: number;
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly error: number;
  readonly latest: CaseResult;
}
