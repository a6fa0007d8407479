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

/**
 * One expression that finds any anchor of the patterns in the text of a file, where a blank may be a line's end. Only for patterns that
 * can't be likely without an anchor.
 */
export function anchorsInFile(patterns: readonly AnchoredPattern[], more: readonly string[] = []): RegExp {
  const words = [...new Set(patterns.flatMap(({ anchors }) => anchors))].map((anchor) =>
    literal(anchor).replaceAll(" ", "\\s+"),
  );
  return new RegExp([...words, ...more].join("|"), "i");
}

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
  // Without anchors nothing is found by them.
  const any = plain.length === 0 ? /(?!)/ : new RegExp(plain.join("|"), "i");
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
