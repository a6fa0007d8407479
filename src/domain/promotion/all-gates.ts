import type { GateId, GateResult } from "./gate.ts";
import type { Gate, GateFacts } from "./gate-facts.ts";
import { approval } from "./gates/approval.ts";
import { regression } from "./gates/regression.ts";
import { stepOrder } from "./gates/step-order.ts";
import { validated } from "./gates/validated.ts";

export const ALL_GATES: readonly Gate[] = [stepOrder, validated, regression, approval];

/**
 * Every gate of the environment, in the order of its settings: a person should see all that is missing at once. A rollback
 * passes through `approval` only; its target proved itself when it was promoted.
 */
export function evaluateGates(
  facts: GateFacts,
  except: ReadonlySet<GateId> = new Set(),
): readonly GateResult[] {
  return facts.environment.gates
    .filter((id) => !except.has(id) && (facts.purpose === "promotion" || id === "approval"))
    .map((id) => gateById(id).evaluate(facts));
}

function gateById(id: GateId): Gate {
  const gate = ALL_GATES.find((one) => one.id === id);
  // Closed list: the settings' loader lets nothing else through.
  if (!gate) throw new Error(`no gate is called ${id}`);
  return gate;
}
