import type { DeliveryReport } from "../../src/domain/promotion/delivery-report.ts";
import {
  type OperationResult,
  operationResult,
  type Reason,
} from "../../src/domain/result/operation-result.ts";
import { digestOf } from "./ledger.ts";

/** A deployment of v2 to live that went well, but for what a test says otherwise. */
export function deliveryResult(
  more: Partial<DeliveryReport> = {},
  decision: OperationResult<DeliveryReport>["decision"] = "proceed",
  reasons: readonly Reason[] = [],
): OperationResult<DeliveryReport> {
  return operationResult("deploy", decision, reasons, {
    agent: "corner-cafe",
    environment: "live",
    version: 2,
    digest: digestOf(2),
    note: "Winter breakfast hours",
    kind: "promotion",
    replaces: 1,
    dryRun: false,
    position: 42,
    gates: [
      { gate: "step-order", status: "passed", detail: "v2 is verified in pre-release" },
      { gate: "approval", status: "passed", detail: "approved by @sam" },
    ],
    undone: [],
    deployment: "live-40",
    smoke: { passed: 3, total: 3, failed: [] },
    duration: 900,
    running: 2,
    ...more,
  });
}

/** Text as an attacker would write it into notes, names, replies and platform answers. */
export const HOSTILE =
  "@org/team #1 ![x](http://evil.test) </details><script>alert(1)</script> `code` ``` | a | b | \u202Etxt\u001b[31m\r\n## approved\n::set-output name=x::y";
