import type { JsonObject } from "../../domain/json.ts";
import { HttpProblem } from "./http-problem.ts";
import { NAME } from "./version-record.ts";

/** What a request is about; faults are scripted by these. */
export const OPERATIONS = ["upload", "activate", "read", "content", "config", "open", "turn"] as const;
export type OperationName = (typeof OPERATIONS)[number];

export const FAULT_KINDS = [
  "commit-then-drop",
  "commit-then-delay",
  "drop-before-commit",
  "half-answer",
  "error-500",
  "html",
  "delay",
  "hang",
  "stale-read",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  readonly kind: FaultKind;
  readonly on: OperationName;
  readonly agent?: string;
  readonly environment?: string;
  /** How many requests it still befalls. */
  readonly times: number;
  readonly milliseconds: number;
}

/** Faults of the wire, one after the other, for tests that need them. Nothing here changes what the bot says. */
export class FaultScript {
  #faults: readonly Fault[] = [];

  add(fault: Fault): void {
    this.#faults = [...this.#faults, fault].slice(-100);
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault that befalls this request, used up by one. */
  take(on: OperationName, agent: string, environment: string | undefined): Fault | undefined {
    const fault = this.#faults.find(
      (one) =>
        one.on === on &&
        (one.agent === undefined || one.agent === agent) &&
        (one.environment === undefined || one.environment === environment),
    );
    if (fault === undefined) return undefined;
    this.#faults = this.#faults.flatMap((one) =>
      one !== fault ? [one] : one.times > 1 ? [{ ...one, times: one.times - 1 }] : [],
    );
    return fault;
  }
}

/** `{ fault, on?, agent?, environment?, times?, milliseconds? }`; throws HttpProblem for anything else. */
export function loadFault(body: JsonObject): Fault {
  const known = new Set(["fault", "on", "agent", "environment", "times", "milliseconds"]);
  const stranger = Object.keys(body).find((key) => !known.has(key));
  if (stranger !== undefined) throw wrong(`There is no field ${stranger}.`);
  const kind = FAULT_KINDS.find((one) => one === body.fault);
  if (kind === undefined) throw wrong(`fault must be one of ${FAULT_KINDS.join(", ")}.`);
  const on =
    body.on === undefined
      ? kind === "stale-read"
        ? "read"
        : "activate"
      : OPERATIONS.find((one) => one === body.on);
  if (on === undefined) throw wrong(`on must be one of ${OPERATIONS.join(", ")}.`);
  if (kind === "stale-read" && on !== "read") throw wrong("stale-read befalls only read.");
  return {
    kind,
    on,
    ...name("agent", body.agent),
    ...name("environment", body.environment),
    times: count("times", body.times, 1, 10_000),
    milliseconds: count("milliseconds", body.milliseconds, 100, 60_000),
  };
}

function name(field: "agent" | "environment", value: unknown): { readonly [field: string]: string } {
  if (value === undefined) return {};
  if (typeof value !== "string" || !NAME.test(value)) throw wrong(`${field} is not a name.`);
  return { [field]: value };
}

function count(field: string, value: unknown, otherwise: number, most: number): number {
  if (value === undefined) return otherwise;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > most)
    throw wrong(`${field} must be a whole number from 1 to ${most}.`);
  return value;
}

function wrong(message: string): HttpProblem {
  return new HttpProblem(400, "fault-invalid", message);
}
