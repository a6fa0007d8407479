import type { EntryBody } from "../../src/domain/ledger/entry.ts";
import { findEnvironment, findVersion } from "../../src/domain/ledger/find.ts";
import { ALL_GATES } from "../../src/domain/promotion/all-gates.ts";
import type { GateId } from "../../src/domain/promotion/gate.ts";
import { findInPipeline } from "../../src/domain/promotion/pipeline.ts";
import { PIPELINE } from "./delivery-world.ts";
import { chain } from "./ledger.ts";

/** The gate's status, with the reason code when it does not pass. */
export function judgeGate(
  gate: GateId,
  bodies: readonly EntryBody[],
  { environment = "live", version = 1, purpose = "promotion" as "promotion" | "rollback" } = {},
): string {
  const { state } = chain(bodies);
  const settings = findInPipeline(PIPELINE, environment);
  const found = findVersion(state, version);
  if (!settings || !found) throw new Error("the row names something that does not exist");
  const result = ALL_GATES.find(({ id }) => id === gate)?.evaluate({
    state,
    settings: PIPELINE,
    environment: settings,
    there: findEnvironment(state, environment),
    version: found,
    purpose,
  });
  if (!result) throw new Error(`no gate ${gate}`);
  return result.status === "passed" ? "passed" : `${result.status} ${result.reason.code}`;
}
