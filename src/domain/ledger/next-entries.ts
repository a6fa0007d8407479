import validateEntry from "../schema/generated/entry-validator.js";
import { digestOfText } from "../snapshot/digest.ts";
import { entryFileName, renderTip } from "./chain.ts";
import { checkMeaning } from "./check-meaning.ts";
import type { Entry, EntryBody, Run } from "./entry.ts";
import { foldEntries } from "./fold.ts";
import type { LedgerState } from "./state.ts";

/** Who writes, as every entry carries it. */
export interface EntryWriter {
  readonly actor: string;
  readonly triggeringActor: string;
  readonly run: Run;
  readonly toolVersion: string;
}

export interface NextEntries {
  /** File name to text, in order. */
  readonly texts: ReadonlyMap<string, string>;
  readonly entries: readonly Entry[];
  /** Text of the tip file after them. */
  readonly tip: string;
  /** The state after them. */
  readonly state: LedgerState;
}

/**
 * Chains bodies onto a ledger. `lastText` is the text of its newest entry, undefined for an empty ledger; `append` a random
 * id of this append.
 * Throws an Error (a bug of ours) for bodies that a reader would refuse: such a thing must never be written.
 */
export function nextEntries(
  state: LedgerState,
  lastText: string | undefined,
  bodies: readonly EntryBody[],
  who: EntryWriter,
  at: Date,
  append?: string,
): NextEntries {
  if (bodies.length === 0) throw new Error("nothing to append to the ledger");
  if ((state.head === 0) !== (lastText === undefined)) throw new Error("the last text is not of this state");
  const texts = new Map<string, string>();
  const entries: Entry[] = [];
  let before = lastText;
  for (const body of bodies) {
    const seq = state.head + entries.length + 1;
    const entry: Entry = {
      schemaVersion: 1,
      seq,
      prev: before === undefined ? null : digestOfText(before),
      at: at.toISOString(),
      agent: state.agent,
      actor: who.actor,
      triggeringActor: who.triggeringActor,
      run: who.run,
      toolVersion: who.toolVersion,
      ...(append === undefined ? {} : { append }),
      ...body,
    };
    const text = `${JSON.stringify(entry, null, 2)}\n`;
    // What a reader will see, not what we hold: undefined fields are gone, lone surrogates are escaped.
    const written: unknown = JSON.parse(text);
    if (!validateEntry(written)) {
      const error = validateEntry.errors?.[0];
      throw new Error(`a ${body.type} entry breaks the schema: ${error?.instancePath} ${error?.message}`);
    }
    entries.push(written);
    texts.set(entryFileName(seq), text);
    before = text;
  }
  const all = [...state.entries, ...entries];
  const [fault] = checkMeaning(state.agent, all);
  if (fault) throw new Error(`entry ${fault.seq} ${fault.message}`);
  return {
    texts,
    entries,
    tip: renderTip(state.agent, state.head + entries.length, before ?? ""),
    state: foldEntries(state.agent, all),
  };
}
