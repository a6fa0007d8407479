const SHORTEST = 4;

/**
 * Takes secrets out of texts before they reach a log, a summary, a comment or a file. GitHub masks logs by itself; nothing masks the
 * rest. A secret is also found encoded (base64, URL, JSON) and line by line. Secrets shorter than 4 characters are not taken for
 * secrets: every text would be riddled.
 */
export class Redactor {
  readonly #forms = new Set<string>();

  constructor(secrets: Iterable<string | undefined> = []) {
    for (const secret of secrets) this.add(secret);
  }

  add(secret: string | undefined): void {
    if (secret === undefined) return;
    for (const part of [secret, ...secret.split(/\r?\n/)]) {
      const plain = part.trim();
      if (plain.length < SHORTEST) continue;
      const forms = [
        plain,
        JSON.stringify(plain).slice(1, -1),
        encodeURIComponent(plain.toWellFormed()),
        Buffer.from(plain, "utf8").toString("base64").replace(/=+$/, ""),
        Buffer.from(`x-access-token:${plain}`, "utf8").toString("base64"),
      ];
      for (const form of forms) this.#forms.add(form);
    }
  }

  redact(text: string): string {
    let clean = text;
    // Longest first: a form that holds another must go as a whole.
    for (const form of [...this.#forms].toSorted((left, right) => right.length - left.length))
      clean = clean.replaceAll(form, "***");
    return clean;
  }
}
