import type { SourceLocation } from "../../agent/source-tree.ts";
import type { SuggestedEdit } from "../finding.ts";
import { sliceAt, wholeLocation } from "./source-slice.ts";

/** Words that YAML 1.1 readers, or 1.2 ones, take for something else than text. */
const NO_TEXT = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
const PLAIN = /^[A-Za-z][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+)?$/;

/**
 * The edit that writes `to` where `from` stands, keeping the quotes that are there. Undefined when the place does not show `from`
 * letter by letter on one line: a block of text, an alias, a text with escapes is for a person.
 */
export function replaceScalar(
  text: string,
  location: SourceLocation,
  from: string,
  to: string,
  kind: SuggestedEdit["kind"],
): SuggestedEdit | undefined {
  const place = wholeLocation(location);
  const written = sliceAt(text, location);
  if (place === undefined || written === undefined) return undefined;
  const quote = written.length >= 2 && written.at(0) === written.at(-1) ? written.at(0) : undefined;
  if ((quote === '"' || quote === "'") && written.slice(1, -1) === from && !/["'\\]/.test(from + to)) {
    return { kind, location: place, text: `${quote}${to}${quote}` };
  }
  if (written !== from) return undefined;
  return { kind, location: place, text: isPlain(to) ? to : JSON.stringify(to) };
}

/** The edit that puts quotes around a number, or true or false, exactly as it is written. */
export function quoteScalar(text: string, location: SourceLocation): SuggestedEdit | undefined {
  const place = wholeLocation(location);
  const written = sliceAt(text, location);
  if (place === undefined || written === undefined || !/^[A-Za-z0-9+.:_-]+$/.test(written)) return undefined;
  return { kind: "fix", location: place, text: `"${written}"` };
}

/** Whether a text may stand in YAML without quotes, for every reader. */
function isPlain(text: string): boolean {
  return PLAIN.test(text) && !NO_TEXT.test(text);
}
