import { describe, expect, it } from "vitest";
import { renderTerminalResults } from "../../../src/render/terminal/results.ts";
import { errorCase, failedCase, HOSTILE_TEXT, passedCase, resultsOf } from "../../support/small-results.ts";

const failed = failedCase("How much is breakfast?", "Breakfast is free.", "18 €");

describe("results in a terminal", () => {
  it("show a failure by its name and the two lines of dialogue, and end with the verdict", () => {
    expect(renderTerminalResults(resultsOf([passedCase(), failed]))).toBe(
      `breakfast-price FAILS   guest: "How much is breakfast?"
                        bot:   "Breakfast is free."
                        expected the reply to contain "18 €"
                        tests/money.test.yaml:12

Of 2 conversations on pre-release v42, 1 failed and 1 passed.
suite b81cb81cb81c · full suite · 2.1 s`,
    );
  });

  it("are three words long when all is well", () => {
    expect(renderTerminalResults(resultsOf([passedCase()]))).toBe(
      "The one conversation passed on pre-release v42.\nsuite b81cb81cb81c · full suite · 2.1 s",
    );
    expect(renderTerminalResults(resultsOf([passedCase(), passedCase()]))).toContain(
      "All 2 conversations passed on pre-release v42.",
    );
  });

  it("call what could not be measured an error", () => {
    const text = renderTerminalResults(
      resultsOf([errorCase("the bot did not answer turn 1: socket hang up")]),
    );
    expect(text).toContain("parking ERROR   the bot did not answer turn 1: socket hang up");
    expect(text).toContain("The one conversation could not be measured on pre-release v42.");
  });

  it("say once why a whole run proves nothing, and what to do", () => {
    const problem = { code: "wrong-version", message: "The bot runs v41.", hint: "Deploy v42." } as const;
    const text = renderTerminalResults(
      resultsOf([errorCase("not run: x"), errorCase("not run: x")], { verdict: "error", problem }),
    );
    expect(text).toContain("Nothing was proven on pre-release v42. The bot runs v41.\nDeploy v42.");
    expect(text).not.toContain("not run");
  });

  it("stay short when everything fails", () => {
    const text = renderTerminalResults(resultsOf(Array.from({ length: 500 }, () => failed)));
    expect(text).toContain("and 450 more, see results.json");
    expect(text.split("\n").length).toBeLessThan(300);
  });

  it("hold no control or bidi characters and no line that a stranger began", () => {
    const hostile = failedCase(HOSTILE_TEXT, HOSTILE_TEXT.repeat(500), HOSTILE_TEXT, {
      id: HOSTILE_TEXT,
      location: { file: HOSTILE_TEXT, line: 1, column: 1 },
    });
    const text = renderTerminalResults(resultsOf([hostile, errorCase(HOSTILE_TEXT)]));
    expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e]/u);
    expect(text).not.toMatch(/^::/mu);
    expect(text.length).toBeLessThan(6_000);
  });
});
