import type { RunningVersion } from "../ports/agent-platform.ts";
import { activate } from "./activate.ts";
import { type Delivery, type DeliveryEnd, type DeliveryPorts, READ_BACK_TIMEOUT } from "./delivery-ports.ts";
import { recordInterruption, recordSuccess, recordUnproven, recordWithoutActivation } from "./record-end.ts";
import { rollBackByItself } from "./roll-back-by-itself.ts";
import { smoke } from "./smoke.ts";

/**
 * From the intent to the outcome: deliver, read back, smoke test, record. The only way in which an environment changes,
 * whatever the change is called. The intent must be recorded before.
 */
export async function deliver(
  ports: DeliveryPorts,
  delivery: Delivery,
  expected: RunningVersion | undefined,
): Promise<DeliveryEnd> {
  const { environment, version, contents, signal } = delivery;
  if (signal?.aborted) return recordInterruption(ports, delivery);
  delivery.onStep?.({ step: "deliver", environment, version: version.number });
  const activation = await activate(ports, {
    bundle: {
      agent: delivery.settings.agent,
      version: version.number,
      digest: contents.digest,
      snapshot: contents.snapshot,
    },
    environment,
    expected,
    readBackTimeout: delivery.readBackTimeout ?? READ_BACK_TIMEOUT,
    ...(signal ? { signal } : {}),
  });
  if (activation.activation === "active") return verify(ports, delivery);
  return recordWithoutActivation(ports, delivery, activation);
}

/**
 * The version runs by the platform's own report: does it work? A promotion that does not is taken back at once; a rollback
 * that does not is left for a person, because going back from a rollback by itself would never end.
 */
export async function verify(ports: DeliveryPorts, delivery: Delivery): Promise<DeliveryEnd> {
  const { environment, version, contents, settings, signal } = delivery;
  delivery.onStep?.({ step: "smoke", environment, version: version.number });
  const result = await smoke(ports, {
    agent: settings.agent,
    environment,
    version: version.number,
    digest: version.digest,
    suite: contents.suite,
    ...(signal ? { signal } : {}),
  });
  if (result.smoke === "interrupted") return recordInterruption(ports, delivery);
  delivery.onStep?.({ step: "record", environment, version: version.number });
  if (result.smoke === "passed") return recordSuccess(ports, delivery, result.report);
  if (result.smoke === "failed" && delivery.kind === "promotion") {
    return rollBackByItself(ports, delivery, result, { deliver, verify });
  }
  return recordUnproven(ports, delivery, result);
}
