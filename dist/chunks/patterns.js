// src/domain/schema/patterns.ts
/**
* Every pattern of the schemas, with what it asks for in words: `… must be <words>`. They are ours only, anchored, and none of them
* can backtrack: a person's pattern never comes here.
*/
const PATTERNS = {
	id: {
		pattern: "^[a-z0-9][a-z0-9-]{0,79}$",
		words: "small letters, digits and -, at most 80 characters, beginning with a letter or digit"
	},
	/** Of an item in any layout: other platforms' names keep their capitals, dots and underscores. */
	itemId: {
		pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$",
		words: "letters, digits, . _ and -, at most 120 characters, beginning with a letter or digit"
	},
	agentName: {
		pattern: "^[a-z0-9][a-z0-9-]{0,62}$",
		words: "small letters, digits and -, at most 63 characters, beginning with a letter or digit"
	},
	environmentName: {
		pattern: "^[a-z][a-z0-9-]{0,62}$",
		words: "small letters, digits and -, at most 63 characters, beginning with a letter"
	},
	notBlank: {
		pattern: "\\S",
		words: "text that is not blank"
	},
	variable: {
		pattern: "^[a-z][a-z0-9_]{0,63}$",
		words: "small letters, digits and _, beginning with a letter"
	},
	argument: {
		pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$",
		words: "letters, digits and _, beginning with a letter"
	},
	secretName: {
		pattern: "^[A-Z][A-Z0-9_]{0,127}$",
		words: "the name of a secret in capital letters, digits and _ (never its value)"
	},
	language: {
		pattern: "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$",
		words: "a language tag such as en, en-GB or zh-Hant-TW"
	},
	phoneNumber: {
		pattern: "^\\+[1-9][0-9]{6,14}$",
		words: "a phone number in E.164 form, in quotes, such as \"+15005550001\""
	},
	destination: {
		pattern: "^(?:\\+[1-9][0-9]{6,14}|sips?:[^\\s@]+@[^\\s@]+|queue:[A-Za-z0-9][A-Za-z0-9._-]{0,79})$",
		words: "a phone number such as \"+15005550010\", a sip:name@host address, or queue:name"
	},
	webAddress: {
		pattern: "^https?://[^\\s@/?#\\\\]+(?:[/?#][^\\s\\\\]*)?$",
		words: "an address that begins with https:// or http://, without a password in it"
	},
	operation: {
		pattern: "^(?:GET|POST|PUT|PATCH|DELETE) /[^\\s]*$",
		words: "a method and a path, such as POST /bookings"
	},
	folder: {
		pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]*$",
		words: "a folder inside the repository, with / between its parts and without .."
	},
	branch: {
		pattern: "^[A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*$",
		words: "a branch name of letters, digits and single . _ - or / between them"
	},
	covers: {
		pattern: "^[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$",
		words: "the name of an item, such as topics/pet-policy"
	},
	ruleId: {
		pattern: "^[a-z]+(?:-[a-z0-9]+){0,10}$",
		words: "the id of a rule, such as invisible-characters"
	},
	reason: {
		pattern: "^\\s*\\S+\\s+\\S",
		words: "a reason of at least two words"
	},
	fieldWay: {
		pattern: "^[^.\\s][^.]{0,99}(?:\\.[^.\\s][^.]{0,99}){0,9}$",
		words: "names of fields with dots between them"
	},
	channel: {
		pattern: "^(?:chat|call)$",
		words: "chat or call"
	},
	digest: {
		pattern: "^sha256:[0-9a-f]{64}$",
		words: "a digest: sha256: and 64 hex digits"
	}
};
export { PATTERNS as t };
