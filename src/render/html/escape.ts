import { showHidden } from "../visible.ts";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  ["`", "&#96;"],
]);

/** Text for an HTML page: between tags or within a quoted attribute. Hidden characters are written out. */
export function escapeHtml(text: string): string {
  return showHidden(text).replace(/[&<>"'`]/g, (character) => ENTITIES.get(character) ?? "");
}

/** An address for `href`: only http, https and paths of our own; anything else leads nowhere (`#`). */
export function safeHref(url: string): string {
  return /^(?:https?:\/\/|\.{0,2}\/(?!\/)|#)[\x21-\x7e]*$/.test(url) ? escapeHtml(url) : "#";
}
