import type { Reason } from "../result/operation-result.ts";

/** The gates of this release, by id. Adding one: a file in ./gates, a line in all-gates.ts, a paragraph in docs, a test. */
export const GATE_IDS = ["step-order", "validated", "regression", "approval"] as const;
export type GateId = (typeof GATE_IDS)[number];

/** `unknown` (the facts could not be had) blocks exactly as `blocked` does. */
export type GateResult =
  | { readonly gate: GateId; readonly status: "passed"; readonly detail: string }
  | { readonly gate: GateId; readonly status: "blocked" | "unknown"; readonly reason: Reason };
