/** Enough to recognise a reply by; the whole of it is in the results. */
const SHORT = 160;

// Controls, bidi controls, zero-width characters, tags and lone surrogates: they would hide or reorder what a person reads.
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]+/gu;

/** A text on one line, without characters that nobody sees, cut to `limit` characters. */
export function shortText(text: string, limit: number = SHORT): string {
  // Cut before cleaning as well: a reply of megabytes must not cost more than a short one.
  const line = text
    .slice(0, limit * 8)
    .replace(UNSEEN, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const characters = Array.from(line);
  if (characters.length <= limit && text.length <= limit * 8) return line;
  return `${characters.slice(0, limit).join("").trimEnd()}…`;
}

/** `"Dogs are welcome."` */
export function quote(text: string, limit: number = SHORT): string {
  return `"${shortText(text, limit)}"`;
}

/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
export function quoteList(texts: readonly string[], word: "and" | "or"): string {
  const quoted = texts.map((text) => quote(text));
  const last = quoted.at(-1) ?? '""';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}
