import type { JsonValue } from "../../json.ts";
import { findSecrets } from "../../lint/secrets/find-secrets.ts";
import { shortText } from "../../regression/quote.ts";
import { canonicalJson } from "../../snapshot/canonical-json.ts";
import type { Change } from "../change.ts";
import { itemWords, sectionWords } from "../section-words.ts";

const LONGEST_VALUE = 120;
/** More would not be read to their end. */
const LONGEST_TEXT = 2_000;
const HIDDEN = "•••";

/** `Handoff front-desk`, `SMS late-checkout-offer`, `Agent settings`. */
export function flaggedItem(change: Pick<Change, "section" | "id">): string {
  // Other layouts have several items in a section that is one item in ours; then only the name tells which.
  const words =
    change.id === change.section
      ? itemWords(change.section, change.id)
      : `${sectionWords(change.section).one} ${change.id}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** `+15005550010 → +15005550099`; that two values differ shows even when what differs must not be shown. */
export function fromTo(before: JsonValue | undefined, after: JsonValue | undefined): string {
  const [was, is] = [safeValue(before), safeValue(after)];
  return was === is ? `${was} → another that looks the same here` : `${was} → ${is}`;
}

/** A value on one line, cut, without passwords, queries and what else looks like a secret. */
export function safeValue(value: JsonValue | undefined): string {
  if (value === undefined || value === null || value === "") return "none";
  const text = typeof value === "string" ? value : canonicalJson(value);
  return shortText(withoutSecrets(text.slice(0, LONGEST_TEXT)), LONGEST_VALUE);
}

function withoutSecrets(text: string): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of findSecrets(text)) {
    shown += `${text.slice(at, start)}${HIDDEN}`;
    at = end;
  }
  return (shown + text.slice(at))
    .replace(/\/\/[^/?#\s]*@/g, `//${HIDDEN}@`)
    .replace(/^(sips?|tel):([^:@\s]*):[^@\s]*@/i, `$1:$2:${HIDDEN}@`)
    .replace(/[?#].*$/s, (rest) => (rest.length > 1 ? `${rest.charAt(0)}${HIDDEN}` : rest));
}
