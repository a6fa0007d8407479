import type { Settings } from "../domain/agent/settings.ts";
import type { DeploymentKind } from "../domain/ledger/entry.ts";
import type { AutomaticRollback, SmokeReport } from "../domain/promotion/delivery-report.ts";
import type { Decision, Reason } from "../domain/result/operation-result.ts";
import type { Version } from "../domain/version/version.ts";
import type { AgentPlatform } from "../ports/agent-platform.ts";
import type { AgentSource } from "../ports/agent-source.ts";
import type { BotConnector } from "../ports/bot-connector.ts";
import type { RunRegistry } from "../ports/run-registry.ts";
import { type ReadVersion, readVersionFrom, type VersionContents } from "./read-version.ts";
import type { RecordPorts } from "./record-entries.ts";

/** What it takes to change one environment. `platform` and `bot` are those of that environment. */
export interface DeliveryPorts extends RecordPorts {
  readonly platform: AgentPlatform;
  readonly bot: BotConnector;
  readonly runs: RunRegistry;
  readonly readVersion: ReadVersion;
}

/** Whatever is wired, with what every environment needs to be chosen from. */
interface EveryEnvironment {
  readonly settings: Settings;
  readonly source: AgentSource;
  platform(environment: string): AgentPlatform;
  connector(environment: string): BotConnector;
}

/** What a delivery to one environment needs. Throws UserError ENVIRONMENT_UNKNOWN. */
export function deliveryPorts<Wired extends EveryEnvironment>(
  wired: Wired,
  environment: string,
): Omit<Wired, "platform"> & Pick<DeliveryPorts, "platform" | "bot" | "readVersion"> {
  return {
    ...wired,
    platform: wired.platform(environment),
    bot: wired.connector(environment),
    readVersion: readVersionFrom(wired.source, wired.settings),
  };
}

/** Told as it happens, for those who watch. */
export interface DeliveryStep {
  readonly step: "settle" | "intend" | "deliver" | "smoke" | "record" | "automatic-rollback";
  readonly environment: string;
  readonly version: number;
}

export interface DeliveryOptions {
  readonly settings: Settings;
  readonly signal?: AbortSignal;
  readonly onStep?: (step: DeliveryStep) => void;
  /** Milliseconds until the platform must report what it was given; 60,000 unless told. */
  readonly readBackTimeout?: number;
}

/** Exactly the options of a request that may hold more: a field of the same name must not slip into a delivery. */
export function optionsOf({ settings, signal, onStep, readBackTimeout }: DeliveryOptions): DeliveryOptions {
  return {
    settings,
    ...(signal ? { signal } : {}),
    ...(onStep ? { onStep } : {}),
    ...(readBackTimeout === undefined ? {} : { readBackTimeout }),
  };
}

/** One intended deployment on its way: the environment's lock is ours. */
export interface Delivery extends DeliveryOptions {
  readonly id: string;
  readonly environment: string;
  readonly version: Version;
  readonly kind: DeploymentKind;
  readonly replaces: number | null;
  /** ISO 8601. */
  readonly intendedAt: string;
  readonly contents: VersionContents;
  /** After success, this version goes on hold. */
  readonly hold?: { readonly version: Version; readonly reason: string };
}

/** How a delivery ended, as recorded. */
export interface DeliveryEnd {
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
  readonly position: number;
  readonly smoke?: SmokeReport;
  readonly duration?: number;
  readonly running?: number | null | "unknown";
  readonly held?: number;
  readonly rolledBack?: AutomaticRollback;
}

export const READ_BACK_TIMEOUT = 60_000;

/** The name of the signal that interrupted, as the ledger keeps it. */
export function signalName(signal: AbortSignal | undefined): string {
  return typeof signal?.reason === "string" && /^[A-Za-z0-9-]{1,40}$/.test(signal.reason)
    ? signal.reason
    : "cancelled";
}
