/** One kind of secret. */
export interface SecretFormat {
  /** `a Twilio API key`: the end of `This looks like …`. */
  readonly what: string;
  /** Texts without any of these are not searched for it. In small letters where `near` is given. */
  readonly anchors: readonly string[];
  /** Global. Must not start twice within one run of the characters it repeats: that keeps the search linear. */
  readonly pattern: RegExp;
  /** The format alone says too little: one of the anchors must stand in the characters before it, whatever the case. */
  readonly near?: true;
}

/** What, anchors with | between them, and the whole token. */
export type FormatRow = readonly [what: string, anchors: string, token: RegExp];

/** Formats that are recognised by themselves; the token has nothing of its own kind on either side. */
export function selfEvident(rows: readonly FormatRow[]): SecretFormat[] {
  return rows.map(([what, anchors, token]) => ({
    what,
    anchors: anchors.split("|"),
    pattern: new RegExp(`(?<![A-Za-z0-9_-])(?:${token.source})(?![A-Za-z0-9_-])`, "g"),
  }));
}

/** Formats that could be anything, were not the vendor's name near. */
export function namedNear(rows: readonly FormatRow[]): SecretFormat[] {
  return rows.map(([what, anchors, token]) => ({
    what,
    anchors: anchors.split("|"),
    pattern: new RegExp(`(?<![A-Za-z0-9_/+-])(?:${token.source})(?![A-Za-z0-9_/+-])`, "g"),
    near: true,
  }));
}

/** Formats with edges of their own. */
export function asWritten(rows: readonly FormatRow[]): SecretFormat[] {
  return rows.map(([what, anchors, token]) => ({
    what,
    anchors: anchors.split("|"),
    pattern: new RegExp(token.source, "g"),
  }));
}
