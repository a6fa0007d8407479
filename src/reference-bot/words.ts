/**
 * Text to words that can be compared: lower case, no accents, light stems, a few synonyms, and markers for what kind of
 * question was asked. English; words of other languages pass through unstemmed and still match themselves.
 */

/** Asked "when", days, numbers say little about the subject, so they count little; they start with this sign. */
export const MARKER = "~";

const STOP_WORDS = new Set(
  `a about above actually after again all also am an and any anyone anything are around as at be because been before being but by can cannot cant
  could couldnt did didnt do does doesnt doing dont else for from get gets getting give given go going got had has have having he hello help her here hey
  hi him his how i id if ill im in into is isnt it its ive just kind know let lets like ll looking lot m make may maybe me might mine much must my
  myself need needs no not now of off ok okay on or our out over please possible really s say she should so some something somewhere anywhere sorry such t tell
  than thank thanks that thats the their them then there theres they thing things think this those to too try trying under until up us use using ve very
  want wanted was we well were what whats when where which while who why will with wonder wondering wont would yes you your yours`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Two words that people also write as one. */
const COMPOUNDS = new Map<string, string>([
  ["check out", "checkout"],
  ["checking out", "checkout"],
  ["checked out", "checkout"],
  ["check in", "checkin"],
  ["checking in", "checkin"],
  ["checked in", "checkin"],
  ["wi fi", "wifi"],
  ["e mail", "email"],
  ["pick up", "pickup"],
  ["air con", "aircon"],
  ["air conditioning", "aircon"],
  ["wheel chair", "wheelchair"],
]);

/** Each line: words that mean the same to a guest; the first is what they all become. Compared as stems. */
const SYNONYMS = `
  price cost costs costing fee rate expensive cheap
  dog dogs puppy puppies
  pet pets animal animals cat cats kitten
  allergy allergies allergic intolerant intolerance
  child children kid kids toddler baby babies
  car vehicle automobile
  wifi internet wireless wlan
  tv television telly
  person human someone somebody representative operator colleague
  invoice receipt
  bag bags luggage baggage suitcase suitcases
  taxi cab
  gym fitness workout
  pool swim swimming
  sms text
  book booking reserve reserving reservation reservations
  room rooms bedroom
  hours hour
  allow allowed permitted permit allowance
  cancel cancellation cancelling
  lift elevator
  aircon airconditioning
  vegetarian veggie
  phone telephone
  doctor medic physician
  stolen theft
  lost lose missing misplaced forgot forgotten
  wake waking
  celebrate celebration celebrating
  early earlier
  late later
`;

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /\bhow (?:much|expensive)(?: do (?:you|they|we) charge)?\b|\b(?:a|an|any|extra|additional) charge\b/g,
    " price ",
  ],
  [
    /\b(?:what|which|at what) time\b|\bhow (?:late|early)\b|\b(?:until|till|since) when\b|\bwhen\b/g,
    " qwhen ",
  ],
  [/\bwhere\b|\bhow (?:do|can|could|would|should) (?:i|we) (?:get to|find|reach)\b/g, " qwhere "],
  [/\bhow long\b/g, " qhowlong "],
  [/\bhow many\b/g, " qhowmany "],
];
const MARKERS = new Set(["qwhen", "qwhere", "qhowlong", "qhowmany"]);
/** Days and times of day are rarely the subject of a question. */
const TIMES = new Set(
  `today tomorrow tonight yesterday morning afternoon evening night am pm week weekend day
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays`.split(
    /\s+/,
  ),
);

/** Lower case, no accents, apostrophes closed up, everything else that is no letter or digit a single space. */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’'`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words that carry meaning, stemmed, in order, repeats kept. Question kinds appear as `~when`, `~where` … */
export function meaningfulWords(text: string): string[] {
  let plain = plainText(text);
  for (const [phrase, word] of PHRASES) plain = plain.replace(phrase, word);
  const words = joinCompounds(plain.split(" ").filter((word) => word !== ""));
  return words.flatMap((word) => {
    if (MARKERS.has(word)) return [MARKER + word.slice(1)];
    if (STOP_WORDS.has(word)) return [];
    return [TIMES.has(word) || /^\p{N}+$/u.test(word) ? MARKER + word : canonicalWord(word)];
  });
}

function joinCompounds(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    const pair = COMPOUNDS.get(`${word} ${words[index + 1] ?? ""}`);
    if (pair !== undefined) index += 1;
    joined.push(pair ?? word);
  }
  return joined;
}

/** A light English stem: plurals, -ing, -ed, -ation, a final e. Never shorter than three letters. */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  let base = word;
  if (/(?:ss|us|is)$/.test(base)) return base;
  if (base.endsWith("ies") && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(?:sh|ch|x|z|ss)es$/.test(base)) base = base.slice(0, -2);
  else if (base.endsWith("s")) base = base.slice(0, -1);
  for (const ending of ["ation", "ing", "ed"]) {
    if (!base.endsWith(ending) || base.length - ending.length < (ending === "ation" ? 4 : 3)) continue;
    const rest = base.slice(0, -ending.length);
    if (!/[aeiouy]/.test(rest)) continue;
    base = /([bdfgklmnprt])\1$/.test(rest) && !/(?:ll|ss)$/.test(rest) ? rest.slice(0, -1) : rest;
    break;
  }
  if (/ll$/.test(base) && base.length > 5) base = base.slice(0, -1);
  if (base.endsWith("e") && base.length > 3) base = base.slice(0, -1);
  if (base.endsWith("y") && base.length > 3) base = `${base.slice(0, -1)}i`;
  return base;
}

const CANONICAL: ReadonlyMap<string, string> = new Map(
  SYNONYMS.split("\n").flatMap((line) => {
    const words = line.trim().split(/\s+/);
    const first = stem(words[0] ?? "");
    return words.filter((word) => word !== "").map((word): [string, string] => [stem(word), first]);
  }),
);

function canonicalWord(word: string): string {
  const base = stem(word);
  return CANONICAL.get(base) ?? base;
}
