import type { RuleGroup } from "../../rule.ts";
import { homoglyph } from "./homoglyph.ts";
import { injectionLookingText } from "./injection-looking-text.ts";
import { invisibleCharacters } from "./invisible-characters.ts";
import { mergeMarker } from "./merge-marker.ts";
import { placeholderForm } from "./placeholder-form.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { placeholderUnknown } from "./placeholder-unknown.ts";

export const TEXT_RULES: RuleGroup = {
  id: "text",
  title: "Text safety",
  rules: [
    placeholderForm,
    placeholderUnknown,
    placeholderLeft,
    invisibleCharacters,
    homoglyph,
    mergeMarker,
    injectionLookingText,
  ],
};
