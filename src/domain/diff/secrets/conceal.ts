import type { KnownSecrets } from "./collect-secrets.ts";

/** More in one comparison than anybody leaves by accident: so many are looked for wherever they could have been copied to. */
export const MOST_VALUES = 200;
/** So much of a secret's beginning is enough to hide what follows it up to the next blank or quote. */
const TELLING = 12;
/** A part of a secret of this length, on the other side or elsewhere, is hidden too. */
const PART = 12;
const TOKEN = /[A-Za-z0-9+/=_.~-]{12,}/g;
const HIDDEN = /^••• \([^()]{1,80}\)$/u;

/** Hides known secrets in texts, and tells whether a text holds any. */
export interface Concealer {
  /**
   * The text with every secret as `••• (a GitHub token)`. `other`: the text on the other side; a secret that it does not
   * hold while it holds others is `••• (a GitHub token, changed)`.
   */
  conceal(text: string, other?: string): string;
  /** For ids, which may hold only letters, digits, `.`, `_` and `-`. */
  concealId(id: string): string;
}

/** Whether a text is nothing but a hidden secret. */
export function isHiddenSecret(text: string): boolean {
  return HIDDEN.test(text);
}

/** `all`: those of the whole comparison, by which ids are numbered. */
export function concealer(known: KnownSecrets, all: KnownSecrets): Concealer {
  const order = [...all.keys()];
  const values = [...known.keys()].slice(0, MOST_VALUES).sort((a, b) => b.length - a.length);
  const parts = values.filter((value) => value.length >= PART).join("\n");
  const pattern = new RegExp(
    values
      .flatMap((value) =>
        value.length <= TELLING
          ? [escaped(value)]
          : [escaped(value), `${escaped(value.slice(0, TELLING))}[^\\s"'\`]*`],
      )
      .join("|"),
    "g",
  );

  const whatIs = (found: string): string =>
    known.get(found) ??
    known.get(values.find((value) => value.startsWith(found.slice(0, TELLING))) ?? "") ??
    "a secret";
  const hide = (text: string, mask: (found: string) => string): string =>
    text
      .replace(pattern, mask)
      .replace(TOKEN, (token) => (/[0-9]/.test(token) && parts.includes(token) ? mask(token) : token));
  const holdsAny = (text: string): boolean => hide(text, () => "") !== text;

  return {
    conceal(text, other) {
      const comparing = other !== undefined && other !== text && holdsAny(other);
      const hidden = hide(
        text,
        (found) => `••• (${whatIs(found)}${comparing && !other.includes(found) ? ", changed" : ""})`,
      );
      if (!comparing || hidden === text || hidden !== hide(other, (found) => `••• (${whatIs(found)})`))
        return hidden;
      // Secrets that only changed places: what differs must still be seen to differ.
      return hide(text, (found) => `••• (${whatIs(found)}, changed)`);
    },
    concealId: (id) =>
      hide(id, (found) => `hidden-secret-${order.findIndex((value) => value.includes(found)) + 1}`),
  };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
