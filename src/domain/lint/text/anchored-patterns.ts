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

/** The first place of each pattern in a text. Most texts have none of the anchors, and cost no more than looking for those. */
export function findPatterns(text: string, patterns: readonly AnchoredPattern[]): FoundPattern[] {
  const small = text.toLowerCase();
  return patterns.flatMap(({ what, anchors, mayHold, pattern }): FoundPattern[] => {
    if (!anchors.some((anchor) => small.includes(anchor)) && mayHold?.(text) !== true) return [];
    const match = pattern.exec(text);
    return match === null ? [] : [{ what, words: match[0] }];
  });
}
