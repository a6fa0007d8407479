import { sentences } from "./sentences.ts";
import { meaningfulWords } from "./words.ts";

/** The sentences of a long text from the one that fits the question best onwards, `limit` characters at most. */
export function quoteAround(text: string, question: string, limit: number): string {
  const asked = new Set(meaningfulWords(question));
  const all = sentences(text);
  const fits = all.map(
    (sentence) => new Set(meaningfulWords(sentence).filter((word) => asked.has(word))).size,
  );
  const best = Math.max(0, fits.indexOf(Math.max(...fits)));
  let quote = (all[best] ?? "").slice(0, limit);
  for (const sentence of all.slice(best + 1)) {
    if (quote.length + sentence.length + 1 > limit) break;
    quote = `${quote} ${sentence}`;
  }
  return quote;
}
