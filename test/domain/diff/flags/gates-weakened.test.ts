import { describe, expect, it } from "vitest";
import { loadSettings } from "../../../../src/domain/agent/load-settings.ts";
import type { Settings } from "../../../../src/domain/agent/settings.ts";
import { findWeakenedGates } from "../../../../src/domain/diff/flags/gates-weakened.ts";

function load(text: string): Settings {
  const { settings, findings } = loadSettings({ path: "greenroom.yml", text });
  if (settings === undefined) throw new Error(findings.map(({ message }) => message).join("\n"));
  return settings;
}
const place = (name: string) => `{ adapter: reference, url: "http://127.0.0.1:4010", environment: ${name} }`;
const environment = (name: string, gates?: string): string =>
  `  ${name}: { platform: ${place(name)}${gates === undefined ? "" : `, gates: [${gates}]`} }\n`;
const written = (environments: string, rest = ""): string =>
  `schema: greenroom/v1\nagent: a\nenvironments:\n${environments}${rest}`;

const SANDBOX = environment("sandbox");
const PRE = environment("pre-release", "validated");
const LIVE = environment("live", "regression, approval");
const THREE = `${SANDBOX}${PRE}${LIVE}`;
const weakened = (before: string, after: string) =>
  findWeakenedGates(load(before), load(after)).map(({ message }) => message);

describe("gates-weakened", () => {
  it.each([
    [
      "a gate that is gone",
      `${SANDBOX}${PRE}${environment("live", "approval")}`,
      "live asks no longer for regression.",
    ],
    [
      "all gates written away",
      `${SANDBOX}${PRE}${environment("live", "")}`,
      "live asks no longer for regression and approval.",
    ],
    [
      "an environment that is gone",
      `${SANDBOX}${LIVE}`,
      "Environment pre-release is not in the pipeline any more.",
    ],
    [
      "an environment moved behind live",
      `${SANDBOX}${LIVE}${PRE}`,
      [
        "live comes no longer after pre-release.",
        "The last environment is pre-release instead of live and does not ask for regression and approval.",
      ],
    ],
    [
      "a new last environment that asks for nothing",
      `${THREE}${environment("public", "")}`,
      "The last environment is public instead of live and does not ask for regression and approval.",
    ],
  ] as const)("tells %s", (_, after, expected) => {
    expect(weakened(written(THREE), written(after))).toEqual([expected].flat());
  });

  it.each([
    ["policy: { publish_note: { min_words: 6 } }", "", "A publish note needs 4 instead of 6 words."],
    [
      "",
      "policy: { pre_release_optional_for: [wording] }",
      "Pre-release became optional for changes of wording.",
    ],
    ["", "validation: { rules: { parity: off } }", "1 validation rule is turned down: parity (off)."],
    [
      "validation: { rules: { parity: error } }",
      "validation: { rules: { model-unknown: note } }",
      "2 validation rules are turned down: parity (no longer raised to error) and model-unknown (note).",
    ],
    [
      "validation: { ignore: [{ rule: parity, item: topics/a, reason: Looked at it. }] }",
      "validation: { ignore: [{ rule: parity, reason: Looked at it. }] }",
      "1 finding is ignored by validation: parity everywhere.",
    ],
    [
      "",
      'validation: { allow_contacts: ["+15005550010"] }',
      "1 contact is newly allowed in texts: +15005550010.",
    ],
    [
      "ledger: { branch: greenroom }",
      "ledger: { branch: elsewhere }",
      "The record is kept on another branch, elsewhere instead of greenroom, so what it held until now does not count.",
    ],
  ])("tells that `%s` became `%s`", (before, after, expected) => {
    expect(weakened(written(THREE, before), written(THREE, after))).toEqual([expected]);
  });

  it("says nothing of the same settings, of stricter ones, or of other words in a reason", () => {
    const ignoring = (reason: string) =>
      written(THREE, `validation: { ignore: [{ rule: parity, reason: "${reason}" }] }`);
    expect(weakened(ignoring("Looked at it."), ignoring("Looked at it again."))).toEqual([]);
    const strict = written(
      `${SANDBOX}${environment("pre-release", "regression")}${LIVE}`,
      "policy: { publish_note: { min_words: 9 } }\nvalidation: { rules: { parity: error } }",
    );
    expect(weakened(strict, strict)).toEqual([]);
    expect(weakened(written(THREE), strict)).toEqual([]);
    expect(weakened(written(`${SANDBOX}${LIVE}`), written(THREE))).toEqual([]);
  });
});
