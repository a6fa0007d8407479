// src/render/visible.ts
/**
* Characters that a reader can't see, or that change how others are read: controls, bidirectional marks, zero-width and
* default-ignorable ones, fillers, line separators, lone surrogates. Tab and line feed are left to the caller.
*/
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc]/gu;
const PICTOGRAPH_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\ufe0f?$/u;
const PICTOGRAPH_AFTER = /^\p{Extended_Pictographic}/u;
/** Scripts whose spelling needs zero-width (non-)joiners. */
const JOINING = "\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Mongolian}";
const JOINING_BEFORE = new RegExp(`[${JOINING}]$`, "u");
const JOINING_AFTER = new RegExp(`^[${JOINING}]`, "u");
/** The text with every hidden character written out as `⟨U+202E⟩`, but those that spelling and emoji need. */
function showHidden(text) {
	return text.replace(HIDDEN, (character, offset) => {
		if (character === "\n" || character === "	") return character;
		return isNeeded(character, text.slice(Math.max(0, offset - 4), offset), text.slice(offset + character.length, offset + character.length + 2)) ? character : `⟨${codePoint(character)}⟩`;
	});
}
function isNeeded(character, before, after) {
	if (character === "️" || character === "︎") return /(?:\p{Emoji})$/u.test(before);
	if (character === "‍" && PICTOGRAPH_BEFORE.test(before) && PICTOGRAPH_AFTER.test(after)) return true;
	if (character === "‍" || character === "‌") return JOINING_BEFORE.test(before) && JOINING_AFTER.test(after);
	return false;
}
function codePoint(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
export { showHidden as t };
