import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  pythonDecoratorsIn,
  pythonFunctionsIn,
  pythonText,
} from "../../../../src/domain/agent/layouts/polyai-adk/python-function.ts";

const parametersOf = (code: string) =>
  pythonFunctionsIn(code)[0]?.parameters.map(({ name, annotation, hasDefault }) => [
    name,
    annotation,
    hasDefault,
  ]);

describe("looking at Python", () => {
  it("finds the functions at the margin, with the place of their names", () => {
    const code = "import x\n\ndef one(conv):\n    def inner(): pass\n\nasync def two (conv): ...\n";
    expect(pythonFunctionsIn(code).map(({ name, start, end }) => [name, code.slice(start, end)])).toEqual([
      ["one", "one"],
      ["two", "two"],
    ]);
  });

  it.each([
    [
      "def f(conv: Conversation, size: int): ...",
      [
        ["conv", "Conversation", false],
        ["size", "int", false],
      ],
    ],
    [
      "def f(a, *, b=1, **rest): ...",
      [
        ["a", undefined, false],
        ["b", undefined, true],
        ["**rest", undefined, false],
      ],
    ],
    [
      "def f(\n    a: str,  # the first, (the best)\n    b: int,\n): ...",
      [
        ["a", "str", false],
        ["b", "int", false],
      ],
    ],
    ["def f(a: str # last\n): ...", [["a", "str", false]]],
    [
      'def f(a: Literal["x, y", "=)"], b: dict[str, int] = {}): ...',
      [
        ["a", 'Literal["x, y", "=)"]', false],
        ["b", "dict[str, int]", true],
      ],
    ],
    ["def f(): ...", []],
  ])("reads the parameters of %j", (code, expected) => {
    expect(parametersOf(code)).toEqual(expected);
  });

  it("reads decorators with their arguments", () => {
    const code =
      '@func_description("Finds, (always).")\n@func_latency_control(\n  a=1,\n  b=[("Hm, wait", 3)],\n)\ndef f(): ...';
    expect(pythonDecoratorsIn(code).map((one) => [one.name, one.arguments])).toEqual([
      ["func_description", ['"Finds, (always)."']],
      ["func_latency_control", ["a=1", 'b=[("Hm, wait", 3)]', ""]],
    ]);
  });

  it.each([
    ['"a"', "a"],
    ["'a'", "a"],
    ['"""a\nb"""', "a\nb"],
    ['f"{a}"', undefined],
    ["A_CONSTANT", undefined],
    [undefined, undefined],
  ])("knows the text of %j", (literal, text) => {
    expect(pythonText(literal)).toBe(text);
  });

  it("never throws and never runs away, whatever the code", () => {
    const pieces = fc.constantFrom(
      "def f(",
      "def ",
      "@func_x(",
      "\n",
      "(",
      ")",
      "[",
      "]",
      '"',
      "'",
      '"""',
      "#",
      ",",
      "=",
      ":",
      "\\",
      "a",
      " ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const code = parts.join("");
        for (const { name, start, end, parameters } of pythonFunctionsIn(code)) {
          expect(code.slice(start, end)).toBe(name);
          for (const one of parameters) expect(code.slice(one.start, one.end)).toMatch(/\S/);
        }
        pythonDecoratorsIn(code);
      }),
    );
    expect(pythonFunctionsIn("def f(\n".repeat(50_000)).length).toBeLessThanOrEqual(200);
  });
});
