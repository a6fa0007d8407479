import type { ReasonCode } from "./reason-codes.ts";

/** Why an operation decided as it did. `code` is for machines, `message` and `hint` are for the person. */
export interface Reason {
  readonly code: ReasonCode;
  readonly message: string;
  readonly hint?: string;
}

export type Decision = "proceed" | "stop" | "nothing-to-do";

/** What every operation returns; written as JSON by every door. */
export interface OperationResult<Data> {
  readonly schemaVersion: 1;
  readonly operation: string;
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
  readonly data: Data;
}

export function operationResult<Data>(
  operation: string,
  decision: Decision,
  reasons: readonly Reason[],
  data: Data,
): OperationResult<Data> {
  return { schemaVersion: 1, operation, decision, reasons, data };
}
