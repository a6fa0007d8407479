/** What may stand in a page of a comparison, and nothing else: elements with the attributes that they may have. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  html: ["lang"],
  head: [],
  body: [],
  meta: ["charset", "name", "content", "http-equiv"],
  title: [],
  style: [],
  script: [],
  main: [],
  header: ["class", "id"],
  nav: ["id", "aria-label"],
  section: ["class", "id", "aria-labelledby"],
  article: ["class", "id", "data-risk", "data-kind", "tabindex", "aria-labelledby"],
  div: ["id", "class", "role", "aria-label", "hidden", "tabindex", "dir"],
  h1: [],
  h2: ["id"],
  h3: ["id"],
  p: ["class", "id", "hidden"],
  ul: ["class", "aria-label"],
  li: ["class", "data-flag"],
  a: ["class", "href", "title", "aria-label"],
  b: ["data-count"],
  small: ["data-count"],
  code: [],
  kbd: [],
  del: [],
  ins: [],
  span: ["class", "role", "aria-label", "aria-hidden"],
  label: ["for", "class"],
  input: ["id", "type", "placeholder", "autocomplete", "spellcheck"],
  output: ["id", "aria-live"],
  button: [
    "type",
    "id",
    "class",
    "aria-label",
    "title",
    "data-facet",
    "data-value",
    "aria-pressed",
    "hidden",
  ],
  dialog: ["id", "aria-labelledby"],
  dl: [],
  dt: [],
  dd: [],
  table: ["class"],
  thead: [],
  tbody: [],
  tr: [],
  th: ["scope", "rowspan"],
  td: ["class", "dir", "colspan"],
  details: [],
  summary: [],
};

export interface FoundElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is wrong with the elements of a page; empty when all of them are ours. */
export function strangers(elements: readonly FoundElement[]): readonly string[] {
  const found = elements.flatMap(({ name, attributes }) => {
    const known = ATTRIBUTES[name];
    if (known === undefined) return [`an element ${name}`];
    return Object.entries(attributes).flatMap(([attribute, value]) => {
      if (!known.includes(attribute)) return [`an attribute ${attribute} of ${name}`];
      if (attribute === "href" && !/^#[\w./-]+$/.test(value)) return [`a link to ${value}`];
      if (attribute === "class" && !/^[a-z0-9 -]+$/.test(value)) return [`a class ${value}`];
      return [];
    });
  });
  for (const [name, count] of [
    ["script", 1],
    ["style", 1],
    ["meta", 4],
    ["title", 1],
    ["input", 1],
  ] as const) {
    const seen = elements.filter((element) => element.name === name).length;
    if (seen !== count) found.push(`${seen} elements ${name}`);
  }
  return found;
}
