import { isJsonObject, type JsonValue } from "../../../json.ts";

/** What a button sends in the guest's place: `/inform{"city": "Berlin"}` or `/SetSlots(city=Berlin)`. */
export interface ButtonPayload {
  readonly intent?: string;
  readonly entities: readonly string[];
  readonly slots: readonly string[];
  /** What can't be read of it, as the end of a sentence. */
  readonly problem?: string;
}

/** Undefined for what is plain text: the guest says it. */
export function readPayload(payload: JsonValue | undefined): ButtonPayload | undefined {
  if (typeof payload !== "string") return undefined;
  const text = payload.trim();
  if (!text.startsWith("/")) return undefined;
  if (text.startsWith("/SetSlots")) return readSetSlots(text);
  const brace = text.indexOf("{");
  const intent = (brace === -1 ? text : text.slice(0, brace))
    .slice(1)
    .trim()
    .replace(/@[0-9.]{1,20}$/, "");
  const nothing = { entities: [], slots: [] };
  if (intent === "") return { ...nothing, problem: "names no intent" };
  if (/\s/.test(intent)) return { ...nothing, problem: "has a space in the name of its intent" };
  if (brace === -1) return { ...nothing, intent };
  const end = text.lastIndexOf("}");
  const written = end < brace ? "" : text.slice(brace, end + 1);
  // Braces are doubled where Rasa would take them for a slot's value.
  const value = parse(written) ?? parse(written.replaceAll("{{", "{").replaceAll("}}", "}"));
  if (!isJsonObject(value)) return { ...nothing, intent, problem: "has entities that are no valid JSON" };
  const rest = text.slice(end + 1);
  return {
    intent,
    entities: Object.keys(value),
    slots: [],
    ...(rest === "" ? {} : { problem: "goes on after the brace that closes its entities" }),
  };
}

function readSetSlots(text: string): ButtonPayload {
  const inside = /^\/SetSlots\(([^()]*)\)$/.exec(text)?.[1];
  if (inside === undefined)
    return { entities: [], slots: [], problem: "must look like /SetSlots(name=value)" };
  const slots = inside.split(",").flatMap((one) => {
    const name = one.split("=", 1)[0]?.trim() ?? "";
    return one.includes("=") && name !== "" ? [name] : [];
  });
  return { entities: [], slots };
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
