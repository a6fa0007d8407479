import validateEntry from "../schema/generated/entry-validator.js";
import { digestOfText } from "../snapshot/digest.ts";
import { entryFileName, renderTip } from "./chain.ts";
import { checkMeaning } from "./check-meaning.ts";
import type { Entry } from "./entry.ts";
import { foldEntries } from "./fold.ts";
import type { LedgerFault, LedgerState } from "./state.ts";

/** Far above any entry that we write; a larger one is no entry of ours. In UTF-16 units. */
const MAX_ENTRY_LENGTH = 256 * 1024;
/** Enough to see what is wrong, short enough to read. */
const MAX_FAULTS = 20;

/** What is stored: entry file name to text, and the text of the tip file when there is one. */
export interface StoredLedger {
  readonly entries: ReadonlyMap<string, string>;
  readonly tip?: string | undefined;
}

/**
 * Stored texts to the folded state. Every byte is accounted for: each entry holds the digest of the text before it, the tip
 * holds that of the newest. With a fault, `state` holds only the entries before the first one and decides nothing.
 */
export function loadLedger(
  stored: StoredLedger,
  agent: string,
): { readonly state: LedgerState; readonly faults: readonly LedgerFault[] } {
  const entries: Entry[] = [];
  const faults: LedgerFault[] = [];
  const names = new Set(stored.entries.keys());
  let before: string | undefined;

  for (let seq = 1; names.size > 0; seq += 1) {
    const name = entryFileName(seq);
    const text = stored.entries.get(name);
    if (text === undefined) {
      faults.push({
        seq,
        message: `entry ${seq} is missing, but ${[...names].sort().slice(0, 3).join(", ")} is there`,
      });
      break;
    }
    names.delete(name);
    const loaded = loadEntry(text, seq, before, agent);
    if ("fault" in loaded) {
      faults.push({ seq, message: `entry ${seq} ${loaded.fault}` });
      break;
    }
    entries.push(loaded.entry);
    before = text;
  }

  if (faults.length === 0) {
    const fault = tipFault(stored.tip, agent, entries.length, before);
    if (fault) faults.push({ seq: entries.length, message: fault });
    for (const { seq, message } of checkMeaning(agent, entries)) {
      faults.push({ seq, message: `entry ${seq} ${message}` });
    }
  }
  const first = faults[0]?.seq;
  const sound = first === undefined ? entries : entries.filter((entry) => entry.seq < first);
  return { state: foldEntries(agent, sound), faults: faults.slice(0, MAX_FAULTS) };
}

function loadEntry(
  text: string,
  seq: number,
  before: string | undefined,
  agent: string,
): { readonly entry: Entry } | { readonly fault: string } {
  if (text.length > MAX_ENTRY_LENGTH) return { fault: "is larger than any entry can be" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: "is not JSON" };
  }
  if (!validateEntry(value)) {
    const error = validateEntry.errors?.[0];
    return {
      fault: `is not an entry this version understands: ${where(error?.instancePath)}${error?.message}`,
    };
  }
  if (value.seq !== seq) return { fault: `says that it is entry ${value.seq}` };
  if (value.agent !== agent) return { fault: `belongs to agent ${value.agent}, not to ${agent}` };
  const prev = before === undefined ? null : digestOfText(before);
  if (value.prev !== prev)
    return { fault: "does not continue the entry before it: one of the two was changed" };
  return { entry: value };
}

function where(path: string | undefined): string {
  return path ? `${path.slice(1).replaceAll("/", ".")} ` : "";
}

function tipFault(
  tip: string | undefined,
  agent: string,
  count: number,
  last: string | undefined,
): string | undefined {
  if (last === undefined) return tip === undefined ? undefined : "the entries are gone, but the tip is there";
  if (tip === undefined) return "the tip, which protects the newest entry, is missing";
  if (tip === renderTip(agent, count, last)) return undefined;
  return `the tip does not belong to entry ${count}: the newest entries were changed or dropped`;
}
