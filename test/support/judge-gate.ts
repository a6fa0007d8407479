import type { Policy } from "../../src/domain/agent/settings.ts";
import type { EntryBody } from "../../src/domain/ledger/entry.ts";
import { findEnvironment, findVersion } from "../../src/domain/ledger/find.ts";
import { ALL_GATES } from "../../src/domain/promotion/all-gates.ts";
import type { GateId } from "../../src/domain/promotion/gate.ts";
import { findInPipeline } from "../../src/domain/promotion/pipeline.ts";
import type { LiveComparison } from "../../src/domain/promotion/pre-release.ts";
import { PIPELINE } from "./delivery-world.ts";
import { chain, environmentSettings } from "./ledger.ts";

interface Row {
  readonly environment?: string;
  readonly version?: number;
  readonly purpose?: "promotion" | "rollback";
  readonly preReleaseOptionalFor?: Policy["preReleaseOptionalFor"];
  readonly comparison?: LiveComparison;
  /** Names of another pipeline than that of the tests, in its order. */
  readonly pipeline?: readonly string[];
  readonly gatesOf?: Readonly<Record<string, readonly GateId[]>>;
}

/** The gate's status, with the reason code when it does not pass. */
export function judgeGate(gate: GateId, bodies: readonly EntryBody[], row: Row = {}): string {
  const { environment = "live", version = 1, purpose = "promotion", preReleaseOptionalFor = [] } = row;
  const { state } = chain(bodies);
  const known = row.pipeline ?? PIPELINE.environments.map(({ name }) => name);
  const environments = known.map((name) => {
    const one = findInPipeline(PIPELINE, name) ?? environmentSettings(name);
    return { ...one, gates: row.gatesOf?.[name] ?? one.gates };
  });
  const pipeline = { environments, policy: { preReleaseOptionalFor } };
  const settings = findInPipeline(pipeline, environment);
  const found = findVersion(state, version);
  if (!settings || !found) throw new Error("the row names something that does not exist");
  const result = ALL_GATES.find(({ id }) => id === gate)?.evaluate({
    state,
    settings: pipeline,
    environment: settings,
    there: findEnvironment(state, environment),
    version: found,
    purpose,
    ...(row.comparison ? { comparison: row.comparison } : {}),
  });
  if (!result) throw new Error(`no gate ${gate}`);
  return result.status === "passed" ? "passed" : `${result.status} ${result.reason.code}`;
}
