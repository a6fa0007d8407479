import type { RuleGroup } from "../../rule.ts";
import { invisibleCharacters } from "./invisible-characters.ts";
import { mergeMarker } from "./merge-marker.ts";
import { placeholderForm } from "./placeholder-form.ts";
import { placeholderUnknown } from "./placeholder-unknown.ts";

export const TEXT_RULES: RuleGroup = {
  id: "text",
  title: "Text safety",
  rules: [placeholderForm, placeholderUnknown, invisibleCharacters, mergeMarker],
};
