import type { SourceLocation } from "../../agent/source-tree.ts";
import type { SuggestedEdit } from "../finding.ts";
import { lineAt, wholeLocation } from "./source-slice.ts";

/** Tag characters, embeddings, overrides and isolates, selectors, byte order marks: none of them is a letter or a blank of anybody's. */
const NEVER_RIGHT =
  /^(?:[\u{E0000}-\u{E007F}\u202A-\u202E\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])+$/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The edit that takes invisible characters out. On a line that runs from right to left, and for all others, a person decides. */
export function removeInvisible(
  text: string,
  characters: string,
  location: SourceLocation,
): SuggestedEdit | undefined {
  const place = wholeLocation(location);
  if (place === undefined || characters.includes("\n")) return undefined;
  const sure = NEVER_RIGHT.test(characters) && !RIGHT_TO_LEFT.test(lineAt(text, place.line).slice(0, 20_000));
  return { kind: sure ? "fix" : "suggestion", location: place, text: "" };
}
