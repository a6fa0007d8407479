import { describe, expect, it } from "vitest";
import { quote, quoteList, shortText } from "../../../src/domain/regression/quote.ts";

describe("what the bot said, on one line", () => {
  it("keeps a short reply as it is", () => {
    expect(quote("Dogs are not allowed inside.")).toBe('"Dogs are not allowed inside."');
  });
  it("cuts a reply of 100 kB without splitting a character", () => {
    const short = shortText("😀".repeat(50_000));
    expect(Array.from(short)).toHaveLength(161);
    expect(short.endsWith("😀…")).toBe(true);
  });
  it("says that something is missing even when the rest is white space", () => {
    expect(shortText(`a${" ".repeat(5_000)}`)).toBe("a…");
  });
  it("drops what nobody sees: colours, bidi, zero width, lone surrogates, line ends", () => {
    expect(shortText("\u001b[31mred\u001b[0m\u202eevil\u200b\ud800 end\r\n::error::x")).toBe(
      "[31mred [0m evil end ::error::x",
    );
  });
  it("names a list as a person would", () => {
    expect(quoteList(["a"], "or")).toBe('"a"');
    expect(quoteList(["a", "b", "c"], "and")).toBe('"a", "b" and "c"');
  });
});
