import type { DeliveryPorts } from "../../src/operations/delivery-ports.ts";

/** Thrown at a port call of a process that was killed. */
export class Killed extends Error {
  override readonly name = "Killed";
}

/** What happens around every port call of one process: a chance to wait, to be killed, or to be counted. */
export interface Around {
  before(call: string): Promise<void> | void;
  after(call: string): Promise<void> | void;
}

/** The same ports, with every call going through `around`. After a kill every further call is refused: the process is gone. */
export function around(ports: DeliveryPorts, hooks: Around): DeliveryPorts {
  const call = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
    await hooks.before(name);
    const value = await work();
    await hooks.after(name);
    return value;
  };
  const { ledger, platform, bot, runs, readVersion } = ports;
  return {
    ...ports,
    ledger: {
      read: () => call("ledger.read", () => ledger.read()),
      append: (request) => call("ledger.append", () => ledger.append(request)),
      describe: () => ledger.describe(),
    },
    platform: {
      capabilities: platform.capabilities,
      description: platform.description,
      readRunning: () => call("platform.readRunning", () => platform.readRunning()),
      deliver: (bundle, expected) => call("platform.deliver", () => platform.deliver(bundle, expected)),
    },
    bot: {
      description: bot.description,
      readVersion: () => call("bot.readVersion", () => bot.readVersion()),
      open: (channel, signal) => call("bot.open", () => bot.open(channel, signal)),
    },
    runs: { readState: (run) => call("runs.readState", () => runs.readState(run)) },
    readVersion: (version) => call("readVersion", () => readVersion(version)),
  };
}

/** Kills the process at its n-th port call (from 1), before or after the call did its work. */
export function killAt(
  n: number,
  moment: "before" | "after",
): Around & { readonly calls: readonly string[] } {
  const calls: string[] = [];
  let dead = false;
  return {
    calls,
    before(name) {
      if (dead) throw new Killed(name);
      calls.push(name);
      if (calls.length === n && moment === "before") {
        dead = true;
        throw new Killed(name);
      }
    },
    after(name) {
      if (dead) throw new Killed(name);
      if (calls.length === n && moment === "after") {
        dead = true;
        throw new Killed(name);
      }
    },
  };
}

/** Which of those that wait goes on, and for how many port calls. */
export interface Burst {
  readonly pick: number;
  readonly calls: number;
}

/**
 * Lets several processes run one port call at a time, in an order that numbers decide: the same numbers, the same schedule.
 */
export class Scheduler {
  readonly #waiting: { readonly process: number; readonly go: () => void }[] = [];
  readonly #killed = new Set<number>();

  around(process: number): Around {
    const wait = async (): Promise<void> => {
      if (this.#killed.has(process)) throw new Killed(`process ${process}`);
      await new Promise<void>((resolve) => this.#waiting.push({ process, go: resolve }));
      if (this.#killed.has(process)) throw new Killed(`process ${process}`);
    };
    // Before only: what comes after one call is before the next, and the last needs no other.
    return { before: wait, after: () => {} };
  }

  kill(process: number): void {
    this.#killed.add(process);
  }

  /**
   * Runs until nobody waits any more. Each burst lets one process make so many calls before the others get a turn: what goes
   * wrong in real life needs one that stands still for long, which taking turns hardly ever gives. `atStep` may kill or
   * change the world.
   */
  async run(bursts: readonly Burst[], atStep: (step: number) => void): Promise<void> {
    let turn = 0;
    let left = 0;
    let current: number | undefined;
    for (let step = 0; ; step += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#waiting.length === 0) return;
      atStep(step);
      let index = left > 0 ? this.#waiting.findIndex(({ process }) => process === current) : -1;
      if (index < 0) {
        const burst = bursts[turn++ % bursts.length] ?? { pick: 0, calls: 1 };
        index = burst.pick % this.#waiting.length;
        left = burst.calls;
      }
      left -= 1;
      const [next] = this.#waiting.splice(index, 1);
      current = next?.process;
      next?.go();
    }
  }
}
