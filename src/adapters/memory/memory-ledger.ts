import { UserError } from "../../domain/errors.ts";
import type { AppendOutcome, LedgerAppend, LedgerStore, RawLedger } from "../../ports/ledger-store.ts";

/** What a place for ledgers holds; several `MemoryLedger`s may share one, as several runners share a branch. */
export interface LedgerPlace {
  head: number;
  /** Agent to entry file name to text. */
  readonly entries: Map<string, Map<string, string>>;
  /** Full path (`agent/README.md`, `README.md`) to text. */
  readonly views: Map<string, string>;
  readonly tags: Map<string, { readonly commit: string; readonly message: string }>;
  /** Messages of the appends, oldest first. */
  readonly log: string[];
}

export function emptyPlace(): LedgerPlace {
  return { head: 0, entries: new Map(), views: new Map(), tags: new Map(), log: [] };
}

export interface MemoryLedgerHooks {
  /** Runs before each append looks at the head: the moment in which another writer may come first. */
  beforeAppend?: (request: LedgerAppend) => void | Promise<void>;
  /** When it gives true, the append is written and its answer lost. */
  failAfterWrite?: (request: LedgerAppend) => boolean;
  /** When it gives true, nothing is written and the answer is lost. */
  failBeforeWrite?: (request: LedgerAppend) => boolean;
  failRead?: () => boolean;
}

/** A ledger in memory with the same compare-and-swap as the one in git. */
export class MemoryLedger implements LedgerStore {
  readonly place: LedgerPlace;
  readonly hooks: MemoryLedgerHooks;
  readonly #agent: string;

  constructor(agent: string, place: LedgerPlace = emptyPlace(), hooks: MemoryLedgerHooks = {}) {
    this.#agent = agent;
    this.place = place;
    this.hooks = hooks;
  }

  async read(): Promise<RawLedger> {
    if (this.hooks.failRead?.()) throw lost("read");
    const { place } = this;
    return {
      head: place.head === 0 ? undefined : String(place.head),
      entries: new Map(place.entries.get(this.#agent) ?? []),
      tip: place.views.get(`${this.#agent}/tip.json`),
      agents: [...place.entries.keys()].sort(),
    };
  }

  async append(request: LedgerAppend): Promise<AppendOutcome> {
    await this.hooks.beforeAppend?.(request);
    if (this.hooks.failBeforeWrite?.(request)) throw lost("written");
    const { place } = this;
    const head = place.head === 0 ? undefined : String(place.head);
    const entries = new Map(place.entries.get(this.#agent) ?? []);
    if (head !== request.expected) return { outcome: "moved" };
    if (request.tag && place.tags.has(request.tag.name)) {
      throw new UserError(
        "TAG_TAKEN",
        `Tag ${request.tag.name} exists already, but the ledger does not know it.`,
        "Find out who made it; when it is nobody's, delete it and run this again.",
      );
    }
    for (const [name, text] of request.entries) {
      if (entries.has(name)) return { outcome: "moved" };
      entries.set(name, text);
    }
    place.entries.set(this.#agent, entries);
    for (const [path, text] of request.views) {
      place.views.set(path.startsWith("/") ? path.slice(1) : `${this.#agent}/${path}`, text);
    }
    if (request.tag) {
      place.tags.set(request.tag.name, { commit: request.tag.commit, message: request.tag.message });
    }
    place.log.push(request.message);
    place.head += 1;
    if (this.hooks.failAfterWrite?.(request)) throw lost("written");
    return { outcome: "appended", head: String(place.head) };
  }

  describe(): Promise<string> {
    return Promise.resolve("ledger in memory");
  }
}

function lost(what: string): UserError {
  return new UserError(
    "LEDGER_UNREACHABLE",
    `The ledger in memory could not be ${what}: no answer.`,
    "Try again; nothing is lost.",
    { exitCode: 3 },
  );
}
