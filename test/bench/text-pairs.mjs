// Pairs of texts of 100 KB, some of them hostile, the same in every run: what `compareTexts` may take 0.2 s for.

const SIZE = 100_000;
const WORDS =
  "guest room harbour breakfast late check-out dog terrace invoice desk key card pool towel quiet hour booking change rate deposit ferry".split(
    " ",
  );

function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function textOf(roll, word, between) {
  let text = "";
  for (let n = 0; text.length < SIZE; n += 1) text += word(roll, n) + between(n);
  return text;
}
const known = (roll) => WORDS[roll(WORDS.length)];
const fresh = (roll) => `w${roll(1_000_000_000).toString(36)}`;
const lines = (n) => (n % 12 === 11 ? ".\n" : " ");
const oneLine = () => " ";

function edited(text, share, roll = dice(7)) {
  return text
    .split(" ")
    .map((word) => (roll(1000) < share * 1000 ? `new${roll(1000)}` : word))
    .join(" ");
}
const both = (make) => [make(dice(1)), make(dice(2))];
function editedPair(word, between, share) {
  const before = textOf(dice(1), word, between);
  return [before, edited(before, share)];
}

export const TEXT_PAIRS = {
  "1 % of the words edited": () => editedPair(known, lines, 0.01),
  "1 % of the words edited, one line": () => editedPair(known, oneLine, 0.01),
  "a fifth of the words edited": () => editedPair(known, lines, 0.2),
  "a fifth of the words edited, one line": () => editedPair(known, oneLine, 0.2),
  unrelated: () => both((roll) => textOf(roll, fresh, lines)),
  "unrelated, one line": () => both((roll) => textOf(roll, fresh, oneLine)),
  "the same words in another order": () => both((roll) => textOf(roll, known, lines)),
  "the same words in another order, one line": () => both((roll) => textOf(roll, known, oneLine)),
  "lines of one word": () => both((roll) => textOf(roll, known, () => "\n")),
  "lines of one letter": () =>
    both((roll) =>
      textOf(
        roll,
        (one) => "ab"[one(2)],
        () => "\n",
      ),
    ),
  "letters without blanks": () =>
    both((roll) =>
      textOf(
        roll,
        (one) => "ab"[one(2)],
        () => "",
      ),
    ),
  "characters of a script without blanks": () =>
    both((roll) =>
      textOf(
        roll,
        (one) => String.fromCharCode(0x4e00 + one(2000)),
        () => "",
      ),
    ),
  "blanks only": () =>
    both((roll) =>
      textOf(
        roll,
        (one) => " \t"[one(2)],
        () => "",
      ),
    ),
  "marks only": () =>
    both((roll) =>
      textOf(
        roll,
        (one) => "!?"[one(2)],
        () => "",
      ),
    ),
  "every second line new": () => {
    const before = textOf(dice(1), known, lines);
    return [
      before,
      before
        .split("\n")
        .map((line, n) => (n % 2 ? line : `${line} really`))
        .join("\n"),
    ];
  },
  "nothing but line ends": () => ["\n".repeat(SIZE), "\r\n".repeat(SIZE / 2)],
};
