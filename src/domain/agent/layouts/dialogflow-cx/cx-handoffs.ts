import { isJsonObject, type JsonValue } from "../../../json.ts";
import { objectAt, textAt } from "../../../json-fields.ts";
import type { ValuePath } from "../../agent.ts";
import { itemId } from "../item-id.ts";

/** A message that gives the conversation to people. */
export interface CxHandoff {
  readonly id: string;
  /** Where the message stands in the value that was searched. */
  readonly path: ValuePath;
  readonly value: Readonly<Record<string, JsonValue>>;
}

const DEEPEST = 60;

/** Every handoff in a value. What goes to one destination is one handoff, however often it is made: it has one id. */
export function handoffsIn(value: JsonValue): CxHandoff[] {
  const found: CxHandoff[] = [];
  walk(value, [], found);
  return found;
}

function walk(value: JsonValue, path: (string | number)[], found: CxHandoff[]): void {
  if (path.length >= DEEPEST) return;
  if (Array.isArray(value)) {
    value.forEach((entry: JsonValue, index) => {
      walk(entry, [...path, index], found);
    });
  } else if (isJsonObject(value)) {
    for (const [key, entry] of Object.entries(value)) {
      const at = [...path, key];
      const handoff = key === "payload" ? undefined : handoffOf(key, entry, at);
      if (handoff !== undefined) found.push(handoff);
      else if (key !== "payload") walk(entry, at, found);
    }
  }
}

function handoffOf(key: string, value: JsonValue, path: ValuePath): CxHandoff | undefined {
  if (!isJsonObject(value)) return undefined;
  if (key === "telephonyTransferCall") {
    const number = textAt(value, "phoneNumber");
    if (number === undefined) return undefined;
    return {
      id: itemId(`call ${number}`),
      path,
      value: { name: `Call ${number}`, destination: number },
    };
  }
  if (key !== "liveAgentHandoff") return undefined;
  const metadata = objectAt(value, "metadata");
  const words = Object.values(metadata).filter((entry) => typeof entry === "string");
  const id = itemId(["live-agent", ...words.slice(0, 3)].join(" ").slice(0, 100));
  return { id, path, value: { name: "Live agent", destination: `queue:${id}`.slice(0, 86), metadata } };
}
