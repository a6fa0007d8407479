import fc from "fast-check";
import { stringify } from "yaml";
import { WEIRD_SCALARS } from "./weird-scalars.ts";

const scalar = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WEIRD_SCALARS) },
  fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/[\n\r]/g, " ")),
);

const doubleQuoted = fc
  .array(
    fc.constantFrom(
      "a",
      "b c",
      "é",
      "\\n",
      "\\t",
      "\\\\",
      '\\"',
      "\\/",
      "\\x41",
      "\\u00e9",
      "\\ud83d",
      "\\U0001F600",
      "\\q",
      "\\ ",
      "\\\n   ",
      "\n  ",
      "\n\n   ",
      " \n ",
      "# ",
      ": ",
      "'",
      "  ",
    ),
    { maxLength: 6 },
  )
  .map((parts) => `"${parts.join("")}"`);
const singleQuoted = fc
  .array(fc.constantFrom("a", "b c", "''", "\\", '"', "\n  ", "\n\n   ", "  ", ": ", " #", "é"), {
    maxLength: 6,
  })
  .map((parts) => `'${parts.join("")}'`);
const inline = fc.oneof({ weight: 3, arbitrary: scalar }, doubleQuoted, singleQuoted);

const comment = fc.constantFrom("", "", "", "", " # note", "  #", " #: x", "#tight", " ", "   ");
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("a", "b", "c", "name", "two words", "ключ", "x-ask", "a.b") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "__proto__",
      "constructor",
      "<<",
      "1",
      "true",
      "null",
      "~",
      "",
      '"a"',
      "'b'",
      '"\\u0061"',
      "? a",
      "[a]",
      "{a: b}",
      "[a, [b]]",
      "&k a",
      "*k",
      "!t a",
      "a b:",
      "k".repeat(120),
    ),
  },
  { weight: 1, arbitrary: inline },
);
const colon = fc.constantFrom(": ", ": ", ": ", ":  ", ":", " : ", "   : ", ":\t");

const { flow } = fc.letrec<{ flow: string; pair: string }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    inline,
    fc
      .tuple(fc.array(fc.oneof(tie("flow"), tie("pair")), { maxLength: 4 }), flowBreak())
      .map(([entries, [open, between, close]]) => `[${open}${entries.join(between)}${close}]`),
    fc
      .tuple(
        fc.array(fc.oneof({ weight: 4, arbitrary: tie("pair") }, tie("flow")), { maxLength: 4 }),
        flowBreak(),
      )
      .map(([entries, [open, between, close]]) => `{${open}${entries.join(between)}${close}}`),
  ),
  pair: fc.tuple(key, colon, tie("flow")).map(([name, sign, value]) => `${name}${sign}${value}`),
}));

function flowBreak(): fc.Arbitrary<readonly [string, string, string]> {
  return fc.tuple(
    fc.constantFrom("", "", " ", "\n    ", "\n", " # c\n    "),
    fc.constantFrom(", ", ", ", ",", " , ", ",\n    ", ", # c\n    ", ",\n", ", , "),
    fc.constantFrom("", "", " ", ",", "\n    ", "\n", " # c\n  "),
  );
}

const header = fc.constantFrom(
  "|",
  "|",
  ">",
  ">",
  "|-",
  ">-",
  "|+",
  ">+",
  "|2",
  "|1",
  ">2-",
  "|-2",
  "|9",
  "| # c",
  "|#c",
  "> ",
  "|x",
  "|-+",
);
const blockLine = fc.constantFrom(
  "text",
  "more text here",
  "- item",
  "# no comment",
  "key: value",
  "",
  "",
  " ",
  "   ",
  "  indented",
  "é 😀",
  "***",
  "---",
  "...",
  "a\tb",
  "`x` @y",
  "tail  ",
  "{{a}}",
  "> quote",
  "? x",
  "! x",
  "& x",
);

const document = fc.letrec<{ node: readonly string[]; map: readonly string[]; list: readonly string[] }>(
  (tie) => ({
    node: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie("map"), tie("list")),
    map: fc
      .array(fc.tuple(key, fc.constantFrom(":", ":", ":", " :"), value(tie("node"))), {
        minLength: 1,
        maxLength: 4,
      })
      .map((pairs) => pairs.flatMap(([name, sign, [first, rest]]) => [`${name}${sign}${first}`, ...rest])),
    list: fc
      .array(value(tie("node")), { minLength: 1, maxLength: 4 })
      .map((values) => values.flatMap(([first, rest]) => [`-${first}`, ...rest])),
  }),
).node;

/** What follows a colon or a dash: the rest of its line, and the lines below. */
function value(node: fc.Arbitrary<readonly string[]>): fc.Arbitrary<readonly [string, readonly string[]]> {
  const indent = fc.constantFrom("  ", "  ", "  ", " ", "    ", "", "\t", "   ");
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(inline, comment).map(([text, tail]) => [` ${text}${tail}`, []] as const),
    },
    { weight: 2, arbitrary: fc.tuple(flow, comment).map(([text, tail]) => [` ${text}${tail}`, []] as const) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(node, indent, comment)
        .map(([lines, by, tail]) => [tail, lines.map((line) => `${by}${line}`)] as const),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(node, fc.constantFrom(" ", "  "))
        .map(([[first = "", ...rest], by]) => [`${by}${first}`, rest.map((line) => `  ${line}`)] as const),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(header, fc.array(blockLine, { maxLength: 5 }), indent)
        .map(
          ([head, lines, by]) =>
            [` ${head}`, lines.map((line) => (line === "" ? "" : `${by}${line}`))] as const,
        ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.array(scalar, { minLength: 1, maxLength: 4 }), indent)
        .map(([[first = "", ...rest], by]) => [` ${first}`, rest.map((line) => `${by}${line}`)] as const),
    },
    { weight: 1, arbitrary: comment.map((tail) => [tail, []] as const) },
  );
}

const written = fc
  .tuple(
    fc.jsonValue({ maxDepth: 4, stringUnit: "grapheme" }),
    fc.record({
      indent: fc.constantFrom(2, 4),
      lineWidth: fc.constantFrom(0, 20, 80),
      defaultStringType: fc.constantFrom(
        "PLAIN",
        "QUOTE_DOUBLE",
        "QUOTE_SINGLE",
        "BLOCK_LITERAL",
        "BLOCK_FOLDED",
      ),
      collectionStyle: fc.constantFrom("any", "block", "flow"),
      indentSeq: fc.boolean(),
    } as const),
  )
  .map(([json, options]) => stringify(json, options));

const start = fc.constantFrom(
  "",
  "",
  "",
  "",
  "",
  "# note\n",
  "\n",
  "---\n",
  "--- ",
  "\uFEFF",
  "%YAML 1.2\n---\n",
  "  ",
  " \n",
);
const end = fc.constantFrom(
  "\n",
  "\n",
  "\n",
  "",
  "\n\n",
  "  ",
  "\n ",
  "\n# end",
  "\n...\n",
  "\n---\nb: 1\n",
  "\n\n  \n",
);
const lineEnds = fc.constantFrom("\n", "\n", "\n", "\n", "\n", "\r\n", "\r");

/** Texts that look like YAML of a careful, a careless or a hostile hand. */
export const yamlText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(start, document, end, lineEnds)
      .map(([head, lines, tail, by]) => (head + lines.join("\n") + tail).replaceAll("\n", by)),
  },
  { weight: 2, arbitrary: written },
  { weight: 1, arbitrary: fc.tuple(start, flow, end).map((parts) => parts.join("")) },
  {
    weight: 1,
    arbitrary: fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ..."\n\n\n  \t-?:,[]{}&*!|>'\"%@`#~<\\ab1.",
            "- ",
            "? ",
            ": ",
            "a: ",
            "\n  ",
            "\n- ",
            "[ ",
            " #",
          ),
          scalar,
        ),
        { maxLength: 25 },
      )
      .map((parts) => parts.join("")),
  },
);
