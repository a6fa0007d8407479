import type { Clock } from "../../ports/clock.ts";

/** A clock that moves only when someone sleeps or says so. */
export class FixedClock implements Clock {
  #now: number;
  #seed = 1;

  constructor(start = "2026-11-20T10:00:00.000Z") {
    this.#now = Date.parse(start);
  }

  now(): Date {
    return new Date(this.#now);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
  }

  random(): number {
    // A small linear congruential generator (Numerical Recipes constants): the same numbers in every run.
    this.#seed = (Math.imul(this.#seed, 1664525) + 1013904223) >>> 0;
    return this.#seed / 2 ** 32;
  }
}
