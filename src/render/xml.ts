/** What XML is made of: valid XML 1.0 whatever the texts say. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** An opening tag. */
export function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`);
  return `<${name}${written.join("")}>`;
}

// What XML 1.0 allows: tab, line ends, and every character but controls, lone surrogates, U+FFFE and U+FFFF.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text between tags. */
export function content(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** In attributes, line ends would be read as spaces. */
function attribute(text: string): string {
  return content(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

export type Property = readonly [name: string, value: string];

/** The `properties` of a suite or a case of JUnit. */
export function properties(list: readonly Property[], indent: string): readonly string[] {
  return [
    `${indent}<properties>`,
    ...list.map(([name, value]) => `${indent}  ${tag("property", { name, value }).slice(0, -1)}/>`),
    `${indent}</properties>`,
  ];
}

/** Milliseconds as JUnit writes times. */
export function seconds(milliseconds: number): string {
  return (Number.isFinite(milliseconds) ? milliseconds / 1_000 : 0).toFixed(3);
}
