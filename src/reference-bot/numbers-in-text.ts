const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TENS = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);
const WORDS = new Map<string, number>([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS,
  ["dozen", 12],
  ["couple", 2],
]);

export interface NumberInText {
  readonly value: number;
  /** Where it stands, for cutting it out. */
  readonly start: number;
  readonly end: number;
  /** The two words after it and the one before it, lower case: `2 nights` is about nights. */
  readonly neighbours: readonly string[];
  readonly spelled: boolean;
}

/** Every number in a text, digits or English words up to ninety-nine, left to right. Ordinals and parts of codes are none. */
export function numbersInText(text: string): readonly NumberInText[] {
  const pattern = /(?<![\p{L}\p{N}.,:+#-])(-?\d{1,9}(?:[.,]\d{1,6})?)(?![\p{L}\p{N}]|[:.,]\d)|\p{L}+/gu;
  const found: NumberInText[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[1] !== undefined) {
      found.push({ ...place(text, start, end), value: Number(match[1].replace(",", ".")), spelled: false });
      continue;
    }
    const value = WORDS.get(match[0].toLowerCase());
    if (value === undefined) continue;
    const before = found.at(-1);
    const joined = before?.spelled === true && /^[\s-]$/.test(text.slice(before.end, start));
    if (joined && before.value >= 20 && before.value % 10 === 0 && value >= 1 && value <= 9) {
      found.pop();
      found.push({ ...place(text, before.start, end), value: before.value + value, spelled: true });
    } else found.push({ ...place(text, start, end), value, spelled: true });
  }
  return found;
}

function place(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; neighbours: readonly string[] } {
  const after =
    (text.slice(end, end + 80).match(/^[^.,;!?]*/)?.[0] ?? "").toLowerCase().match(/\p{L}+/gu) ?? [];
  const before =
    text
      .slice(Math.max(0, start - 40), start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return { start, end, neighbours: [...after.slice(0, 2), ...before.slice(-1)] };
}
