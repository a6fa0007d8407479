/**
 * What a voice would say of a written reply: link texts without their addresses, no Markdown marks, no emoji, one line.
 */
export function spokenText(text: string): string {
  return text
    .replace(/!?\[([^\]]{0,500})\]\([^)\s]{0,2000}\)/g, "$1")
    .replace(/<?\bhttps?:\/\/[^\s<>]{0,2000}[^\s<>.,;:!?)]>?/gi, "")
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+])[ \t]+/gm, "")
    .replace(/```[a-z]*|[*~`]{1,3}(?=\S)|(?<=\S)[*~`]{1,3}/gi, "")
    .replace(/(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, "")
    .replace(/\p{Extended_Pictographic}|\p{RI}|\p{EMod}|\u{FE0F}|\u{200D}|\u{20E3}/gu, "")
    .replace(/\s+/g, " ")
    .replace(/ +([.,;:!?])/g, "$1")
    .trim();
}
