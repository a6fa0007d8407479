export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const NAME = /^[A-Za-z_][\w.:-]*/;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Reads the part of XML 1.0 that reports use (a declaration, elements, attributes, text, character references) and throws
 * at everything that is not well-formed: forbidden characters, bare `&`, `<` in attributes, wrong nesting, double attributes.
 */
export function readXml(source: string): XmlElement {
  for (const character of source) {
    if (!isAllowed(character.codePointAt(0) ?? 0))
      throw new Error(`forbidden character ${JSON.stringify(character)}`);
  }
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(source.slice(at, at + 40))}`);
  };
  const take = (text: string): void => {
    if (!source.startsWith(text, at)) fail(`expected ${text}`);
    at += text.length;
  };
  const space = (): boolean => {
    const start = at;
    while (/\s/.test(source.charAt(at))) at += 1;
    return at > start;
  };
  const name = (): string => {
    const found = NAME.exec(source.slice(at, at + 100))?.[0] ?? fail("expected a name");
    at += found.length;
    return found;
  };
  const attributes = (): Map<string, string> => {
    const found = new Map<string, string>();
    while (space() && NAME.test(source.charAt(at))) {
      const key = name();
      take('="');
      const end = source.indexOf('"', at);
      if (end === -1) fail("unclosed attribute");
      if (found.has(key)) fail(`attribute ${key} twice`);
      found.set(key, decode(source.slice(at, end), fail));
      at = end + 1;
    }
    return found;
  };
  const element = (): XmlElement => {
    take("<");
    const self: XmlElement = { name: name(), attributes: attributes(), children: [], text: "" };
    if (source.startsWith("/>", at)) {
      at += 2;
      return self;
    }
    take(">");
    for (;;) {
      const next = source.indexOf("<", at);
      if (next === -1) fail(`unclosed ${self.name}`);
      self.text += decode(source.slice(at, next), fail);
      at = next;
      if (!source.startsWith("</", at)) {
        self.children.push(element());
        continue;
      }
      take(`</${self.name}>`);
      return self;
    }
  };
  take('<?xml version="1.0" encoding="UTF-8"?>');
  space();
  const root = element();
  space();
  if (at !== source.length) fail("something after the root element");
  return root;
}

/** All elements of a name below an element, in document order. */
export function elementsNamed(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ]);
}

function decode(raw: string, fail: (what: string) => never): string {
  if (raw.includes("<")) fail("a bare <");
  if (raw.includes("]]>")) fail("a bare ]]>");
  return raw.replace(/&([^;&]{0,10});?/g, (whole, inside: string) => {
    if (!whole.endsWith(";")) fail("a bare &");
    const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(inside);
    if (number === null) return ENTITIES.get(inside) ?? fail(`unknown entity ${inside}`);
    const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
    if (!isAllowed(code)) fail(`reference to a forbidden character ${inside}`);
    return String.fromCodePoint(code);
  });
}

function isAllowed(code: number): boolean {
  if (code === 0x9 || code === 0xa || code === 0xd) return true;
  return (
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
