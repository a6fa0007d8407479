/** Something to look for in prose. */
export interface AnchoredPattern {
  /** What it is, for the message. */
  readonly what: string;
  /** Texts with none of these, in small letters, are not looked at more closely. */
  readonly anchors: readonly string[];
  /** Instead of anchors, where there are none. */
  readonly mayHold?: (text: string) => boolean;
  /** No `g`. Bounded repeats only. */
  readonly pattern: RegExp;
}

export interface FoundPattern {
  readonly what: string;
  readonly words: string;
}

/** Whether a text may hold something. Quick: it is asked of every file. */
export type MayHold = (text: string) => boolean;

/**
 * Whether the text of a file has any anchor of the patterns, in letters of any size, where a blank may be a line's end; or what `more`
 * finds. Only for patterns that can't be likely without an anchor.
 *
 * Words and signs are looked for one after the other, the words by their first letter: that is several times quicker than one expression
 * for all, because an engine can't skip ahead when an anchor may be a single sign.
 */
export function anchorsInFile(patterns: readonly AnchoredPattern[], more?: MayHold): MayHold {
  const anchors = [...new Set(patterns.flatMap(({ anchors }) => anchors))];
  const isWord = (anchor: string): boolean => /^[a-z ]/.test(anchor);
  const words = anyOf(anchors.filter(isWord));
  const signs = anyOf(anchors.filter((anchor) => !isWord(anchor)));
  return (text) => signs.test(text) || words.test(text) || more?.(text) === true;
}

function anyOf(anchors: readonly string[]): RegExp {
  if (anchors.length === 0) return NOTHING;
  const rests = new Map<string, string[]>();
  for (const anchor of anchors) {
    const first = anchor.slice(0, 1);
    rests.set(first, [...(rests.get(first) ?? []), anchor.slice(1)]);
  }
  const blank = (source: string): string => source.replaceAll(" ", "\\s+");
  const groups = [...rests].map(
    ([first, others]) =>
      `${blank(literal(first))}(?:${others.map((rest) => blank(literal(rest))).join("|")})`,
  );
  return new RegExp(groups.join("|"), "i");
}

/** Without anchors nothing is found by them. */
const NOTHING = /(?!)/;

function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** For each list of patterns one expression that finds any of their anchors. Anchors are ours, so nothing in them can backtrack. */
const anyAnchor = new WeakMap<readonly AnchoredPattern[], RegExp>();

function anchorsOf(patterns: readonly AnchoredPattern[]): RegExp {
  const known = anyAnchor.get(patterns);
  if (known !== undefined) return known;
  const anchors = [...new Set(patterns.flatMap((pattern) => pattern.anchors))];
  const plain = anchors.map(literal);
  const any = plain.length === 0 ? NOTHING : new RegExp(plain.join("|"), "i");
  anyAnchor.set(patterns, any);
  return any;
}

/** The first place of each pattern in a text. Most texts have none of the anchors, and cost no more than looking for those. */
export function findPatterns(text: string, patterns: readonly AnchoredPattern[]): readonly FoundPattern[] {
  const hasAnchor = anchorsOf(patterns).test(text);
  const small = hasAnchor ? text.toLowerCase() : "";
  const found: FoundPattern[] = [];
  for (const { what, anchors, mayHold, pattern } of patterns) {
    const isLikely = hasAnchor && anchors.some((anchor) => small.includes(anchor));
    if (!isLikely && mayHold?.(text) !== true) continue;
    const match = pattern.exec(text);
    if (match !== null) found.push({ what, words: match[0] });
  }
  return found;
}
