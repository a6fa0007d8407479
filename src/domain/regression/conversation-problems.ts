import type { ValuePath, YamlReading } from "../agent/read-yaml.ts";
import type { Finding } from "../lint/finding.ts";
import { channelsOf, expandConversation, listOf } from "./expand-conversation.ts";
import { assertsAnything } from "./judge-turn.ts";
import { loadPattern, type Pattern } from "./pattern.ts";
import { normaliseText } from "./text.ts";
import type { WrittenConversation, WrittenExpectation } from "./written-tests.ts";

/** What the schema can't see in one conversation. `locate` finds a place below the conversation's own path. */
export function findConversationProblems(
  written: WrittenConversation,
  locate: YamlReading["locate"],
): readonly Finding[] {
  return [
    ...repeatedVariants(written, locate),
    ...nothingAsserted(written, locate),
    ...expectationsOf(written).flatMap(({ expect, path }) => [
      ...badPatterns(expect, path, locate),
      ...emptyTexts(expect, path, locate),
    ]),
  ];
}

function repeatedVariants(written: WrittenConversation, locate: YamlReading["locate"]): readonly Finding[] {
  const seen = new Set<string>();
  return (written.variants ?? []).flatMap(({ id }, index): readonly Finding[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        rule: "variant-id-unique",
        severity: "error",
        message: `The variant ${id} is written twice in the conversation ${written.id}.`,
        hint: "Give each variant a name of its own.",
        location: locate(["variants", index, "id"]),
      },
    ];
  });
}

/** A conversation that expects nothing would be green for every bot. */
function nothingAsserted(written: WrittenConversation, locate: YamlReading["locate"]): readonly Finding[] {
  const single = { ...written, also_say: [], channels: channelsOf(written).slice(0, 1) };
  return expandConversation(single, locate)
    .filter(({ turns }) => !turns.some((turn) => assertsAnything(turn.expect)))
    .map((one) => ({
      rule: "nothing-asserted",
      severity: "error",
      message: `The conversation ${one.id} expects nothing, so it would pass whatever the agent says.`,
      hint: "Add `expect` to at least one turn, with a fact that the reply must contain.",
      location: one.location,
    }));
}

interface PlacedExpectation {
  readonly expect: Exclude<WrittenExpectation, string>;
  readonly path: ValuePath;
}

function expectationsOf(written: WrittenConversation): readonly PlacedExpectation[] {
  const placed: { readonly expect: WrittenExpectation | undefined; readonly path: ValuePath }[] = [
    { expect: written.expect, path: ["expect"] },
    ...(written.turns ?? []).map((turn, index) => ({
      expect: turn.expect,
      path: ["turns", index, "expect"],
    })),
    ...(written.variants ?? []).flatMap((variant, number) =>
      variant.turns.map((turn, index) => ({
        expect: turn.expect,
        path: ["variants", number, "turns", index, "expect"],
      })),
    ),
  ];
  return placed.flatMap(({ expect, path }) =>
    expect === undefined
      ? []
      : [{ expect: typeof expect === "string" ? { contains: expect } : expect, path }],
  );
}

function badPatterns(
  expect: PlacedExpectation["expect"],
  path: ValuePath,
  locate: YamlReading["locate"],
): readonly Finding[] {
  const args = typeof expect.tool === "object" ? Object.entries(expect.tool.args ?? {}) : [];
  const patterns: { readonly source: string; readonly path: ValuePath }[] = [
    ...(expect.matches === undefined ? [] : [{ source: expect.matches, path: [...path, "matches"] }]),
    ...args.flatMap(([name, match]) =>
      typeof match === "object"
        ? [{ source: match.matches, path: [...path, "tool", "args", name, "matches"] }]
        : [],
    ),
  ];
  return patterns.flatMap(({ source, path: at }): readonly Finding[] => {
    const loaded = loadPattern(source);
    if ("pattern" in loaded) {
      if (!findsEverything(loaded.pattern)) return [];
      return [
        {
          rule: "nothing-asserted",
          severity: "error",
          message: "This pattern is found in every text, so it proves nothing.",
          hint: "Write at least one word that the agent must say.",
          location: locate(at),
        },
      ];
    }
    return [
      {
        rule: "pattern-valid",
        severity: "error",
        message: `This pattern can't be used: ${loaded.problem}.`,
        hint: loaded.hint,
        location: locate(at),
      },
    ];
  });
}

/** `.*`, `a?` and the like: found in nothing at all, and also in a text of every printable character. */
function findsEverything(pattern: Pattern): boolean {
  const everyCharacter = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
  return pattern.finds("") && pattern.finds(`${everyCharacter}\n${everyCharacter}`);
}

/** Texts that are empty once white space is taken off: never found, or always. */
function emptyTexts(
  expect: PlacedExpectation["expect"],
  path: ValuePath,
  locate: YamlReading["locate"],
): readonly Finding[] {
  return (["contains", "contains_any", "not_contains"] as const).flatMap((key) =>
    listOf(expect[key])
      .filter((text) => normaliseText(text) === "")
      .map(
        (): Finding => ({
          rule: "nothing-asserted",
          severity: "error",
          message: `\`${key}\` holds an empty text, which proves nothing.`,
          hint: "Write the words that matter, or remove it.",
          location: locate([...path, key]),
        }),
      ),
  );
}
