import { isJsonObject, type JsonObject, type JsonValue } from "../../../json.ts";

/** `book for [two](party_size)`: what is said, and which of its words mean something. */
export interface AnnotatedText {
  readonly plain: string;
  readonly entities: readonly AnnotatedEntity[];
}

export interface AnnotatedEntity {
  readonly entity: string;
  readonly role?: string;
  readonly group?: string;
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };

/** Reads an example of NLU data. Looks at every character a few times at most, however many brackets there are. */
export function readAnnotatedText(text: string): AnnotatedText {
  const entities: AnnotatedEntity[] = [];
  const missing = new Set<string>();
  let plain = "";
  let done = 0;
  for (let close = text.indexOf("]"); close !== -1; close = text.indexOf("]", close + 1)) {
    if (close < done) continue;
    const opening = text[close + 1] ?? "";
    const closing = CLOSING[opening];
    if (closing === undefined || missing.has(closing)) continue;
    const open = text.slice(done, close).lastIndexOf("[");
    if (open === -1) continue;
    const end = text.indexOf(closing, close + 2);
    if (end === -1) {
      missing.add(closing);
      continue;
    }
    const read = readAnnotation(opening, text.slice(close + 2, end));
    if (read === undefined) continue;
    entities.push(...read);
    plain += text.slice(done, done + open) + text.slice(done + open + 1, close);
    done = end + 1;
  }
  return { plain: plain + text.slice(done), entities };
}

/** `city`, `city:Berlin` (a synonym), or JSON, alone or in a list; undefined when it is nothing of the kind. */
function readAnnotation(opening: string, inside: string): readonly AnnotatedEntity[] | undefined {
  if (opening === "(") {
    const entity = inside.split(":", 1)[0]?.trim() ?? "";
    return entity === "" ? undefined : [{ entity }];
  }
  // Text in brackets is common, and a parser that fails is slow.
  if (!inside.includes('"entity"')) return undefined;
  const value = parse(opening === "{" ? `{${inside}}` : `[${inside}]`);
  const found = (Array.isArray(value) ? value : [value]).flatMap((one: JsonValue | undefined) =>
    isJsonObject(one) ? toEntity(one) : [],
  );
  return found.length === 0 ? undefined : found;
}

function toEntity({ entity, role, group }: JsonObject): AnnotatedEntity[] {
  if (typeof entity !== "string" || entity === "") return [];
  return [
    {
      entity,
      ...(typeof role === "string" ? { role } : {}),
      ...(typeof group === "string" ? { group } : {}),
    },
  ];
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
