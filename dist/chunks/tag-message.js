import { r as isDigest } from "./digest.js";
// src/domain/version/tag-message.ts
/**
* The note, and after an empty line the trailers as the last paragraph. A note can't forge trailers: ours come last, and a
* line of the note that looks like one, or like the start of a signature, is indented.
*/
function renderTagMessage(message) {
	return `${message.note.replace(/\r\n?/g, "\n").trim().replace(/^(?=greenroom-[a-z]+\s*:|-----BEGIN )/gim, " ")}\n\nGreenroom-Agent: ${message.agent}\nGreenroom-Version: ${message.version}\nGreenroom-Digest: ${message.digest}\n`;
}
const TRAILERS = /\n\nGreenroom-Agent: ([a-z0-9][a-z0-9-]{0,62})\nGreenroom-Version: ([1-9][0-9]{0,8})\nGreenroom-Digest: (\S+)\n?$/;
/** Undefined when the text is not a message of ours, to the letter. */
function loadTagMessage(text) {
	const match = TRAILERS.exec(text);
	const [, agent = "", version = "", digest] = match ?? [];
	if (!match || !isDigest(digest)) return void 0;
	return {
		note: text.slice(0, match.index),
		agent,
		version: Number(version),
		digest
	};
}
export { renderTagMessage as n, loadTagMessage as t };
