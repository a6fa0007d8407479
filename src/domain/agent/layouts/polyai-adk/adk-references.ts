/** The prefixes of `{{prefix:name}}`, and what a name after them is called in a sentence. */
export const ADK_PREFIXES = {
  fn: "global function",
  ft: "function of the flow",
  entity: "entity",
  attr: "variant attribute",
  twilio_sms: "SMS template",
  ho: "handoff",
  vrbl: "variable",
  tn: "translation",
} as const;
export type AdkPrefix = keyof typeof ADK_PREFIXES;
const PREFIXES: ReadonlyMap<string, AdkPrefix> = new Map(
  (["fn", "ft", "entity", "attr", "twilio_sms", "ho", "vrbl", "tn"] as const).map((prefix) => [
    prefix,
    prefix,
  ]),
);

/** One pair of braces in a text, in the order of the text. */
export type AdkReference =
  | {
      readonly form: "reference";
      readonly written: string;
      readonly prefix: AdkPrefix;
      readonly name: string;
    }
  /** A known prefix with a name that the platform does not recognise as one: it stays in the text as it is. */
  | { readonly form: "bad-name"; readonly written: string; readonly prefix: AdkPrefix; readonly name: string }
  | { readonly form: "unknown-prefix"; readonly written: string; readonly name: string }
  | { readonly form: "no-prefix" | "open"; readonly written: string }
  /** What comes after as many as no prompt has is not looked at. */
  | { readonly form: "too-many"; readonly written: string }
  /** `${name}`, as older projects have it. */
  | { readonly form: "legacy"; readonly written: string; readonly name: string };

const NAME = /^[\p{L}\p{N}_-]+$/u;
const LONGEST = 200;
/** In one text. */
export const MOST_REFERENCES = 1_000;

/** Everything in a text that is or looks like a reference. One pass; each place of the text is looked at a bounded number of times. */
export function adkReferencesIn(text: string): AdkReference[] {
  const found: AdkReference[] = [];
  let at = 0;
  let double = text.indexOf("{{");
  let legacy = text.indexOf("${");
  while (double !== -1 || legacy !== -1) {
    if (found.length === MOST_REFERENCES) {
      found.push({ form: "too-many", written: "" });
      break;
    }
    if (legacy !== -1 && (double === -1 || legacy < double)) {
      const written = closedBy(text, legacy, "}");
      if (written !== undefined) found.push({ form: "legacy", written, name: written.slice(2, -1).trim() });
      at = legacy + (written?.length ?? 2);
      ({ double, legacy } = nextBraces(text, at, double, legacy));
      continue;
    }
    const written = closedBy(text, double, "}}");
    found.push(written === undefined ? open(text, double) : toReference(written));
    at = double + (written?.length ?? 2);
    ({ double, legacy } = nextBraces(text, at, double, legacy));
  }
  return found;
}

/** Looks on only for what has been passed: a text without any of one kind is searched for it once. */
function nextBraces(
  text: string,
  at: number,
  double: number,
  legacy: number,
): { readonly double: number; readonly legacy: number } {
  return {
    double: double !== -1 && double < at ? text.indexOf("{{", at) : double,
    legacy: legacy !== -1 && legacy < at ? text.indexOf("${", at) : legacy,
  };
}

/** The text from `start` to the closing braces, when they come soon, on the same line and before other braces are opened. */
function closedBy(text: string, start: number, close: string): string | undefined {
  const part = text.slice(start, start + LONGEST);
  const end = part.indexOf(close, 2);
  if (end === -1) return undefined;
  const written = part.slice(0, end + close.length);
  return written.includes("\n") || written.indexOf("{", 2) !== -1 ? undefined : written;
}

function open(text: string, start: number): AdkReference {
  return { form: "open", written: /^\{\{[\w:-]{0,60}/.exec(text.slice(start, start + 70))?.[0] ?? "{{" };
}

function toReference(written: string): AdkReference {
  const inside = written.slice(2, -2);
  const colon = inside.indexOf(":");
  if (colon === -1) return { form: "no-prefix", written };
  const prefix = PREFIXES.get(inside.slice(0, colon).trim());
  const name = inside.slice(colon + 1);
  if (prefix === undefined) return { form: "unknown-prefix", written, name: inside.slice(0, colon).trim() };
  if (NAME.test(name) && inside.slice(0, colon) === prefix)
    return { form: "reference", written, prefix, name };
  return { form: "bad-name", written, prefix, name: name.trim() };
}
