import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateTree } from "../../../src/domain/lint/validate-tree.ts";
import { rasaSettings } from "../../support/small-agents/load-rasa.ts";
import { smallRasaFiles } from "../../support/small-agents/rasa.ts";
import { sourceTree } from "../../support/source-tree.ts";

describe("hostile files", () => {
  const paths = [
    "config.yml",
    "domain/bot.yml",
    "domain/responses.yml",
    "data/nlu.yml",
    "data/rules.yml",
    "data/flows.yml",
    "endpoints.yml",
    "credentials.yml",
  ];
  const keys = fc.constantFrom(
    ..."intents entities slots forms actions responses nlu rules stories flows intent examples steps action or next then else if".split(
      " ",
    ),
    ..."collect link call set_slots slot_was_set active_loop condition mappings conditions required_slots buttons payload".split(
      " ",
    ),
    ..."rule story pipeline policies llm model name threshold entity use_entities validation rejections utter text synonym".split(
      " ",
    ),
    ..."__proto__ constructor toString 0".split(" "),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(
        null,
        true,
        0,
        -1.5,
        "",
        "greet",
        "utter_greet",
        "a/b",
        "/x{",
        "- a\n- [b](c)\n-",
        "[[](",
        "\u0000",
      ),
      fc.string(),
      fc.array(tie("any"), { maxLength: 3 }),
      fc.dictionary(keys, tie("any"), { maxKeys: 4 }),
    ),
  })).any;

  it("never make it throw, whatever stands where", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...paths), fc.dictionary(keys, value), { minKeys: 1 }),
        async (written) => {
          const texts = Object.entries(written).map(
            ([path, content]) => [path, JSON.stringify(content)] as const,
          );
          const files = smallRasaFiles(Object.fromEntries(texts));
          const { findings } = await validateTree(sourceTree(files), rasaSettings(files));
          for (const { location } of findings) expect(location.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  it.each(["[]", "just words", "null", "- a\n- b", "42", ": :", "\t"])(
    "are read without harm: %j everywhere",
    async (text) => {
      const files = smallRasaFiles(Object.fromEntries(paths.map((path) => [path, text])));
      await expect(validateTree(sourceTree(files), rasaSettings(files))).resolves.toBeDefined();
    },
  );
});
