import type { Entry } from "../../src/domain/ledger/entry.ts";
import { findEnvironment, findVersion } from "../../src/domain/ledger/find.ts";
import { foldEntries } from "../../src/domain/ledger/fold.ts";
import { loadLedger } from "../../src/domain/ledger/load-ledger.ts";
import type { Deployment } from "../../src/domain/ledger/state.ts";
import { evaluateGates } from "../../src/domain/promotion/all-gates.ts";
import { findDrift } from "../../src/domain/promotion/decide-drift.ts";
import type { Reported } from "../../src/domain/promotion/describe.ts";
import { findInPipeline, wasVerified } from "../../src/domain/promotion/pipeline.ts";
import { digestOf } from "../../src/domain/snapshot/digest.ts";
import type { DeliveryPorts } from "../../src/operations/delivery-ports.ts";
import type { Bundle, RunningVersion } from "../../src/ports/agent-platform.ts";
import type { DeliveryWorld } from "./delivery-world.ts";
import { AGENT } from "./ledger.ts";

/**
 * Watches every activation as it happens, beside the code under test: it looks at the ledger's bytes and the platform
 * itself and believes no result. What it finds wrong is a broken guarantee of the README.
 */
export class Watch {
  readonly broken: string[] = [];
  readonly activations: { readonly environment: string; readonly version: number; readonly run: string }[] =
    [];
  readonly #world: DeliveryWorld;
  readonly #texts = new Map<string, string>();

  constructor(world: DeliveryWorld) {
    this.#world = world;
  }

  /** The ports of one run, watched. */
  ports(environment: string, ports: DeliveryPorts): DeliveryPorts {
    const platform = this.#world.platform(environment);
    const seen: (RunningVersion | undefined)[] = [];
    let told: Reported;
    return {
      ...ports,
      bot: {
        ...ports.bot,
        readVersion: async () => {
          told = await ports.bot.readVersion();
          return told;
        },
      },
      platform: {
        capabilities: ports.platform.capabilities,
        description: ports.platform.description,
        readRunning: async () => {
          const running = await ports.platform.readRunning();
          seen.push(running);
          return running;
        },
        deliver: async (bundle, expected) => {
          const over = await platform.readRunning();
          const lock = this.#openIntent(environment);
          try {
            return await ports.platform.deliver(bundle, expected);
          } finally {
            const now = await platform.readRunning();
            if (now?.etag !== over?.etag) {
              this.#onActivation(environment, bundle, ports.who.run.id, { over, lock, seen });
            }
          }
        },
      },
      ledger: {
        read: () => ports.ledger.read(),
        append: async (request) => {
          const answer = await ports.ledger.append(request);
          this.#onAppend();
          // Entries of an append that lost carry numbers that others took.
          if (answer.outcome === "appended") this.#onSuccess(request.entries, told);
          return answer;
        },
        describe: () => ports.ledger.describe(),
      },
    };
  }

  #openIntent(environment: string): Deployment | undefined {
    return findEnvironment(this.#world.state(), environment).open;
  }

  #onActivation(
    environment: string,
    bundle: Bundle,
    run: string,
    facts: {
      readonly over: RunningVersion | undefined;
      readonly lock: Deployment | undefined;
      readonly seen: readonly (RunningVersion | undefined)[];
    },
  ): void {
    const name = `v${bundle.version} in ${environment} by run ${run}`;
    this.activations.push({ environment, version: bundle.version, run });
    const { lock, over, seen } = facts;
    if (lock?.version !== bundle.version || lock.run.id !== run) {
      this.broken.push(`activation without an intent of its own: ${name}`);
    }
    if (!seen.some((one) => one?.etag === over?.etag)) {
      this.broken.push(`stale overwrite: ${name} replaced what it never saw`);
    }
    const published = findVersion(this.#world.state(), bundle.version)?.digest;
    if (bundle.digest !== published || digestOf(bundle.snapshot) !== published) {
      this.broken.push(`bytes: ${name} is not what was published`);
    }
  }

  /** Nothing that was ever written may change or go away, and the chain must verify at every moment. */
  #onAppend(): void {
    const stored = this.#world.stored();
    for (const [file, text] of this.#texts) {
      if (stored.entries.get(file) !== text) this.broken.push(`append-only: ${file} changed`);
    }
    for (const [file, text] of stored.entries) this.#texts.set(file, text);
    const [fault] = loadLedger(stored, AGENT).faults;
    if (fault) this.broken.push(`append-only: ${fault.message}`);
  }

  /**
   * A success may only be written down when the bot itself said last that it runs exactly that. What somebody changes by
   * hand after that nobody could know; the next look finds it.
   */
  #onSuccess(texts: ReadonlyMap<string, string>, told: Reported): void {
    for (const entry of this.#world.entries()) {
      const text = texts.get(`${String(entry.seq).padStart(8, "0")}.json`);
      if (entry.type !== "deployment-succeeded" || text === undefined) continue;
      const what = `v${entry.version} recorded as verified in ${entry.environment}`;
      if (told?.version !== entry.version || told.digest !== entry.digest) {
        this.broken.push(`truth: ${what}, but its bot said last that it runs ${told?.version}`);
      }
      if (this.#world.wrong.has(entry.version) || this.#world.mute.has(entry.version)) {
        this.broken.push(`fail closed: ${what}, but its bot is wrong or mute`);
      }
    }
  }

  /** Everything that can be told from the ledger alone, at the end. */
  checkLedger(): readonly string[] {
    const entries = this.#world.entries();
    for (const [index, entry] of entries.entries()) this.#checkIntent(entry, entries.slice(0, index));
    return this.broken;
  }

  #checkIntent(entry: Entry, earlier: readonly Entry[]): void {
    if (entry.type !== "deployment-intended") return;
    const state = foldEntries(AGENT, earlier);
    const { settings } = this.#world;
    const environment = findInPipeline(settings, entry.environment);
    const version = findVersion(state, entry.version);
    if (!environment || !version) throw new Error("an intent for something that does not exist");
    const there = findEnvironment(state, entry.environment);
    const name = `${entry.deployment} (${entry.kind} of v${entry.version})`;
    if (there.open) this.broken.push(`single writer: ${name} while ${there.open.id} is open`);
    if (state.holds.has(entry.version)) this.broken.push(`hold: ${name} of a version on hold`);
    if (entry.kind !== "promotion" && !wasVerified(there, entry.version, entry.digest)) {
      this.broken.push(`rollback: ${name} to a version never verified there`);
    }
    const last = there.deployments.at(-1);
    if (entry.kind === "automatic-rollback" && last?.kind !== "promotion") {
      this.broken.push(`rollback: ${name} goes back from a rollback by itself`);
    }
    if (entry.kind === "automatic-rollback") return;
    const purpose = entry.kind === "rollback" ? "rollback" : "promotion";
    for (const gate of evaluateGates({ state, settings, environment, there, version, purpose })) {
      if (gate.status !== "passed") this.broken.push(`gate ${gate.gate}: ${name} got past it`);
    }
  }

  /** After reconciling: no lock, and ledger and platform say the same. */
  async checkTruth(environment: string): Promise<void> {
    const state = this.#world.state();
    const there = findEnvironment(state, environment);
    if (there.open) this.broken.push(`truth: ${there.open.id} is still open`);
    if (there.condition === "drift" || there.condition === "unknown") return;
    const drift = findDrift(state, there, await this.#world.platform(environment).readRunning());
    if (drift) this.broken.push(`truth: ${drift.message}`);
  }
}
