import type { Digest } from "../../domain/snapshot/snapshot.ts";
import {
  type AgentPlatform,
  type Bundle,
  type Delivery,
  PlatformUnreachable,
  type RunningContent,
  type RunningVersion,
} from "../../ports/agent-platform.ts";

/** What happens to the next call instead of what should. */
export type MemoryPlatformFault =
  /** The next `deliver` activates, but no answer comes. */
  | { readonly on: "deliver"; readonly fault: "commit-then-drop" }
  /** The next `deliver` does nothing, and no answer comes. */
  | { readonly on: "deliver"; readonly fault: "drop-before-commit" }
  | { readonly on: "deliver"; readonly fault: "refuse"; readonly message: string }
  /** Someone else activates something just before the next `deliver`. */
  | { readonly on: "deliver"; readonly fault: "overtake"; readonly version: number; readonly digest: Digest }
  | { readonly on: "read"; readonly fault: "unreachable"; readonly times: number }
  /** The next reads still show what ran before the newest activation. */
  | { readonly on: "read"; readonly fault: "stale"; readonly times: number };

/** One environment in this process, with scripted faults. Runs nothing: it only remembers what was activated. */
export class MemoryPlatform implements AgentPlatform {
  readonly capabilities: AgentPlatform["capabilities"];
  readonly description: string;
  readonly #versions = new Map<number, Bundle>();
  readonly #faults: MemoryPlatformFault[] = [];
  #running: RunningVersion | undefined;
  #before: RunningVersion | undefined;
  #activations = 0;

  constructor(environment = "live", options: { readonly conditionalActivation?: boolean } = {}) {
    this.capabilities = { conditionalActivation: options.conditionalActivation ?? true };
    this.description = `platform in memory, environment ${environment}`;
  }

  /** Faults happen in the order in which they were scripted, each to the first call that it is about. */
  script(...faults: readonly MemoryPlatformFault[]): void {
    this.#faults.push(...faults);
  }

  /** As if someone else had activated it, past the ledger; undefined stops what runs. */
  activateByHand(running: { readonly version: number | null; readonly digest: string } | undefined): void {
    this.#before = this.#running;
    this.#activations += 1;
    this.#running =
      running === undefined
        ? undefined
        : {
            version: running.version,
            digest: running.digest,
            ...(this.capabilities.conditionalActivation ? { etag: `"${this.#activations}"` } : {}),
          };
  }

  /** What was uploaded under a number, for looking at. */
  findUploaded(version: number): Bundle | undefined {
    return this.#versions.get(version);
  }

  async readRunning(): Promise<RunningVersion | undefined> {
    const fault = this.#take("read");
    if (fault?.fault === "unreachable") throw new PlatformUnreachable(`${this.description} did not answer`);
    return fault?.fault === "stale" ? this.#before : this.#running;
  }

  async readContent(): Promise<RunningContent | undefined> {
    const running = await this.readRunning();
    if (running === undefined) return undefined;
    const held = running.version === null ? undefined : this.#versions.get(running.version);
    return { running, snapshot: held?.snapshot };
  }

  async deliver(bundle: Bundle, expected: RunningVersion | undefined): Promise<Delivery> {
    const fault = this.#take("deliver");
    if (fault?.fault === "drop-before-commit") throw this.#noAnswer();
    if (fault?.fault === "refuse") return { outcome: "refused", message: fault.message };
    if (fault?.fault === "overtake") this.activateByHand(fault);
    const held = this.#versions.get(bundle.version);
    if (held !== undefined && held.digest !== bundle.digest)
      return {
        outcome: "refused",
        message: `Version ${bundle.version} exists with digest ${held.digest}.`,
      };
    this.#versions.set(bundle.version, bundle);
    if (this.capabilities.conditionalActivation && expected?.etag !== this.#running?.etag)
      return { outcome: "conflict", message: `${this.description} runs something else meanwhile` };
    this.activateByHand({ version: bundle.version, digest: bundle.digest });
    if (fault?.fault === "commit-then-drop") throw this.#noAnswer();
    return { outcome: "accepted" };
  }

  #noAnswer(): PlatformUnreachable {
    return new PlatformUnreachable(`${this.description} dropped the connection`);
  }

  #take<On extends MemoryPlatformFault["on"]>(on: On): Extract<MemoryPlatformFault, { on: On }> | undefined {
    const index = this.#faults.findIndex((fault) => fault.on === on);
    const fault = this.#faults[index];
    if (fault === undefined) return undefined;
    if (fault.on === "read" && fault.times > 1) this.#faults[index] = { ...fault, times: fault.times - 1 };
    else this.#faults.splice(index, 1);
    return isOn(fault, on) ? fault : undefined;
  }
}

function isOn<On extends MemoryPlatformFault["on"]>(
  fault: MemoryPlatformFault,
  on: On,
): fault is Extract<MemoryPlatformFault, { on: On }> {
  return fault.on === on;
}
