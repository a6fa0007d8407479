import { plainText } from "./words.ts";

const STARTS_WITH_YES =
  /^(?:(?:oh|well|um|uh|ah|hm) )*(?:yes|yeah|yep|yup|sure|certainly|absolutely|definitely|of course|ok|okay|alright|all right|please do)\b/;
const SAYS_YES =
  /\b(?:yes please|please do|go ahead|do it|do that|send it|text me|sounds good|that works|id (?:love|like) (?:that|it|to)|i would (?:love|like) (?:that|it|to)|that would be (?:great|good|nice|lovely|perfect|helpful|wonderful))\b/;
/** Polite words that fill many sentences; a yes only when hardly anything else is said. */
const SHORT_YES = /\b(?:yes|right|correct|fine|please|perfect|great|lovely|good|agreed|true)\b/;
const NO =
  /\b(?:no|nope|nah|not|never|dont|doesnt|do not|cannot|cant|wont|wouldnt|without|stop|rather not|leave it|skip|negative|incorrect|wrong|false)\b/;

/**
 * `unclear` when neither or both are said. Consent hangs on this: whatever holds a word of refusal is never a yes, so
 * "not sure" and "yes, but don't send it" are unclear, and a question is no answer unless it starts with a yes.
 */
export function yesOrNo(text: string): "yes" | "no" | "unclear" {
  const plain = plainText(text).replace(/\b(?:no problem|no worries|why not)\b/g, "ok");
  const asks = /\?\s*$/.test(text);
  const words = plain.split(" ").length;
  const begins = STARTS_WITH_YES.test(plain);
  if (NO.test(plain)) {
    if (begins || /\bsure\b/.test(plain)) return "unclear";
    return asks || words > 12 ? "unclear" : "no";
  }
  if (begins) return "yes";
  if (asks) return "unclear";
  if (SAYS_YES.test(plain)) return "yes";
  return words <= 4 && SHORT_YES.test(plain) ? "yes" : "unclear";
}
