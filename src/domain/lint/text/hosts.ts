/** The host of an address in a text, and where it stands. */
export interface FoundHost {
  readonly index: number;
  readonly host: string;
}

const HOST = /:\/\/(?:[^\s/?#"'<>@]{1,100}@)?([\p{L}\p{M}\p{N}.-]{1,253})/gu;

/** Hosts that need a closer look: with letters beyond ASCII, or written in Punycode. */
export function findOddHosts(text: string): FoundHost[] {
  if (!text.includes("://")) return [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is what most texts consist of
  if (!text.includes("xn--") && !/[^\u0000-\u007f]/.test(text)) return [];
  return [...text.matchAll(HOST)].flatMap((match) => {
    const host = match[1] ?? "";
    const isOdd = /[^A-Za-z0-9.-]/.test(host) || /(?:^|\.)xn--/i.test(host);
    return isOdd ? [{ index: match.index + match[0].length - host.length, host }] : [];
  });
}

/** A label of a host as people read it: RFC 3492, section 6.2. Undefined when it is not well-formed. */
export function decodePunycode(label: string): string | undefined {
  if (label.length > 63) return undefined;
  const split = label.lastIndexOf("-");
  const output = [...label.slice(0, Math.max(0, split))].map((character) => character.charCodeAt(0));
  let code = 128;
  let bias = 72;
  let position = 0;
  for (let at = split === -1 ? 0 : split + 1; at < label.length; ) {
    const start = position;
    let weight = 1;
    for (let step = 36; ; step += 36) {
      const digit = digitOf(label.charCodeAt(at));
      if (digit === undefined) return undefined;
      at += 1;
      position += digit * weight;
      const threshold = step <= bias ? 1 : Math.min(step - bias, 26);
      if (digit < threshold) break;
      weight *= 36 - threshold;
      if (position > 0x7fffffff || weight > 0x7fffffff) return undefined;
    }
    const length = output.length + 1;
    bias = adapt(position - start, length, start === 0);
    code += Math.floor(position / length);
    position %= length;
    if (code > 0x10ffff) return undefined;
    output.splice(position, 0, code);
    position += 1;
  }
  return String.fromCodePoint(...output);
}

function digitOf(unit: number): number | undefined {
  if (unit >= 97 && unit <= 122) return unit - 97;
  if (unit >= 65 && unit <= 90) return unit - 65;
  if (unit >= 48 && unit <= 57) return unit - 22;
  return undefined;
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / length);
  let steps = 0;
  while (rest > 455) {
    rest = Math.floor(rest / 35);
    steps += 36;
  }
  return steps + Math.floor((36 * rest) / (rest + 38));
}
