import { showHidden } from "../visible.ts";

/**
 * Text from config, tests, bots or people, made inert in GitHub's Markdown. GitHub looks for mentions, issue numbers,
 * commit ids, addresses and emoji in the *rendered* text, where a backslash or an entity is gone already; only a character
 * between (a zero-width space) keeps it from seeing them.
 */
const BREAK = "&#8203;";
const MAX_CODE = 240;

/** Everything that can open, close or join Markdown or HTML; as an entity it never counts as structure, in no context. */
const MARKUP = /[&<>\\`*_~[\]|$#^]/g;

/**
 * One line of text for any place: a paragraph, a table cell, within emphasis, or inside an HTML element such as
 * `<summary>`. Line breaks and runs of blanks become one space, as they would look anyway.
 */
export function escapeText(text: string): string {
  return escapeVisible(showHidden(text).replace(/[ \t\r\n]+/g, " "));
}

/** As `escapeText`, for a table cell: line breaks stay visible as `<br>`. */
export function escapeCell(text: string): string {
  return showHidden(text.replace(/\r\n?/g, "\n"))
    .split("\n")
    .map((line) => escapeVisible(line.replace(/[ \t]+/g, " ")))
    .join("<br>");
}

/**
 * Text as inline code, within fences longer than the longest run of backticks in it. Safe in a table cell too: what holds
 * a pipe is written as an HTML element, since there a pipe would end the cell even within backticks; and so is what looks like
 * the marker of a comment. Longer than any name, id or path needs to be, it is cut.
 */
export function inlineCode(text: string): string {
  const whole = showHidden(text.slice(0, MAX_CODE * 4)).replace(/[ \t\r\n]+/g, " ");
  const line = whole.length <= MAX_CODE ? whole : `${whole.slice(0, MAX_CODE).toWellFormed()}…`;
  if (line.trim() === "") return "<code> </code>";
  if (line.includes("|") || line.includes("<!--")) return htmlCode(line);
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = /^[` ]|[` ]$/.test(line) ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Inline code where Markdown is not read, as in `<summary>`. */
export function htmlCode(text: string): string {
  return `<code>${escapeText(text)}</code>`;
}

/** A block of code, its fence longer than any run of backticks in it. Ends without a line break. */
export function fencedCode(text: string, language = ""): string {
  const visible = showHidden(text.replace(/\r\n?/g, "\n"))
    .replace(/\n+$/, "")
    .replaceAll("<!--", "<!\u200b--");
  const fence = "`".repeat(Math.max(3, longestRun(visible) + 1));
  return `${fence}${language.replace(/[^a-z0-9-]/gi, "")}\n${visible}\n${fence}`;
}

/** `**text**`, or the element where Markdown's rules about neighbouring characters would show the asterisks. */
export function strong(escaped: string): string {
  return emphasised(escaped, "**", "strong");
}

/** `~~text~~`, or the element where Markdown's rules about neighbouring characters would show the tildes. */
export function struck(escaped: string): string {
  return emphasised(escaped, "~~", "del");
}

/** Only an address with a scheme and no character that could end the link; anything else is shown as text. */
export function link(escapedLabel: string, url: string | undefined): string {
  return url !== undefined && /^https?:\/\/[^\s<>()[\]\\"'`|]+$/.test(url) && !/[^\x21-\x7e]/.test(url)
    ? `[${escapedLabel}](${url})`
    : escapedLabel;
}

function emphasised(escaped: string, mark: string, element: string): string {
  const inner = escaped.trim();
  if (inner === "") return escaped;
  const before = escaped.slice(0, escaped.length - escaped.trimStart().length);
  const after = escaped.slice(escaped.trimEnd().length);
  const plain = /^[\p{L}\p{N}]/u.test(inner) && /[\p{L}\p{N}]$/u.test(inner) && !inner.includes("<br>");
  const marked = plain ? `${mark}${inner}${mark}` : `<${element}>${inner}</${element}>`;
  return `${before}${marked}${after}`;
}

function escapeVisible(line: string): string {
  return line
    .replace(TRIGGER, "\u200b")
    .replace(COMMIT_ID, (digits) => digits.replace(/.{5}(?=.)/g, "$&\u200b"))
    .replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^(\s*)([-+=])/, (_, blank: string, start: string) => `${blank}&#${start.charCodeAt(0)};`)
    .replace(/^(\s*\d{1,9})(?=[.)](?:\s|$))/, "$1\u200b")
    .replaceAll("\u200b", BREAK);
}

/** Where the rendered text must be broken: after @ and #, within `://`, `www.`, `GH-1`, `:emoji:` and `mailto:`. */
const TRIGGER =
  /(?<=[@#])|(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?<=(?<![a-z0-9])gh)(?=-\d)|(?<=:)(?=[\w+-]{1,100}:)|(?<=mailto|xmpp)(?=:)/giu;

/** What could be a commit id, abbreviated or whole: broken every five characters. */
const COMMIT_ID = /(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi;

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
