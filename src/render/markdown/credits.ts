import type { Change } from "../../domain/diff/change.ts";
import { sectionOf } from "../../domain/diff/remarks.ts";
import { itemWords, listWords } from "../../domain/diff/section-words.ts";
import { creditWords } from "../credit-words.ts";
import { changeTitle } from "./change-words.ts";
import { escapeText } from "./escape.ts";

const MAX_LINES = 40;

/**
 * Who made a change, also where Markdown is not read. A name is no login, so it mentions nobody, and a commit id is no link: it may
 * be of another repository than the one that shows it.
 */
export function creditCell(change: Pick<Change, "credits" | "moreCredits">): string {
  return creditWords(change, { name: escapeText, commit: escapeText });
}

/** Changes without details of their own, with who made them; those of which nobody is known are left out. */
export function creditLines(changes: readonly Change[]): string {
  const known = changes.flatMap((change) => {
    const who = creditCell(change);
    return who === "" ? [] : [`- ${changeTitle(change)} · ${who}`];
  });
  if (known.length <= MAX_LINES) return known.join("\n");
  return [...known.slice(0, MAX_LINES), `- … and ${known.length - MAX_LINES} more`].join("\n");
}

/** What depends on the item, as lines of a block; what is told with it already is left out. */
export function touched({
  dependents,
  includes = [],
}: Pick<Change, "dependents" | "includes">): readonly string[] {
  const told = new Set(includes.map(({ name }) => name));
  const others = dependents.filter((name) => !told.has(name));
  if (others.length === 0) return [];
  const names = others.map((name) => {
    const section = sectionOf(name);
    return escapeText(itemWords(section, name.slice(section.length + 1)));
  });
  return ["", `Touches: ${listWords(names)}`];
}
