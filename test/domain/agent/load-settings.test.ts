import { describe, expect, it } from "vitest";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";

const load = (text: string) => loadSettings({ path: "greenroom.yml", text });
const MINIMAL = `schema: greenroom/v1
agent: corner-cafe
environments:
  sandbox: { platform: { adapter: reference, url: "http://127.0.0.1:4010/" } }
  pre-release: { platform: { adapter: reference, url: "http://127.0.0.1:4010" } }
  live: { platform: { adapter: reference, url: "http://127.0.0.1:4010" } }
`;
const problems = (text: string) =>
  load(text).findings.map(({ rule, location }) => `${rule} ${location.line}:${location.column}`);

describe("loading greenroom.yml", () => {
  it("fills in every default", () => {
    expect(load(MINIMAL)).toMatchObject({ findings: [] });
    expect(load(MINIMAL).settings).toEqual({
      file: "greenroom.yml",
      agent: "corner-cafe",
      root: "agent",
      tests: "tests",
      environments: ["sandbox", "pre-release", "live"].map((name) => ({
        name,
        platform: { adapter: "reference", url: "http://127.0.0.1:4010", environment: name },
        phoneNumbers: [],
        gates:
          name === "live"
            ? ["step-order", "validated", "regression", "approval"]
            : ["step-order", "validated"],
      })),
      policy: { publishNote: { minWords: 4 }, preReleaseOptionalFor: [], rerun: "rollback" },
      validation: { severities: new Map(), ignores: [], allowedContacts: [] },
      ledger: { branch: "greenroom" },
    });
  });

  it("takes folders from where the settings lie, so that a repository may hold several agents", () => {
    const { settings } = loadSettings({ path: "agents/spa/greenroom.yml", text: MINIMAL });
    expect(settings).toMatchObject({
      file: "agents/spa/greenroom.yml",
      root: "agents/spa/agent",
      tests: "agents/spa/tests",
    });
  });

  it("keeps the pipeline in the order in which it is written", () => {
    const text = MINIMAL.replace("  sandbox:", "  zebra:").replace("  live:", "  alpha:");
    expect(load(text).settings?.environments.map(({ name }) => name)).toEqual([
      "zebra",
      "pre-release",
      "alpha",
    ]);
  });

  it("always applies step-order and validated, whatever is listed", () => {
    const withGates = (gates: string) =>
      load(MINIMAL.replace("live: { ", `live: { gates: ${gates}, `)).settings?.environments.at(-1)?.gates;
    expect(withGates("[]")).toEqual(["step-order", "validated"]);
    expect(withGates("[approval]")).toEqual(["step-order", "validated", "approval"]);
    expect(withGates("[regression, step-order]")).toEqual(["validated", "regression", "step-order"]);
  });

  it("takes everything that is written", () => {
    const { settings, findings } = load(`${MINIMAL.replace(
      "live: { platform: {",
      'live: { phone_numbers: ["+15005550003"], platform: { token_env: LIVE_TOKEN, environment: production,',
    )}layout: greenroom
root: ./bots/cafe/
tests: .
policy: { publish_note: { min_words: 6 }, pre_release_optional_for: [], rerun: refuse }
ledger: { branch: greenroom/ledger }
`);
    expect(findings).toEqual([]);
    expect(settings).toMatchObject({
      root: "bots/cafe",
      tests: "",
      policy: { publishNote: { minWords: 6 }, rerun: "refuse" },
      ledger: { branch: "greenroom/ledger" },
    });
    expect(settings?.environments.at(-1)).toMatchObject({
      phoneNumbers: ["+15005550003"],
      platform: { environment: "production", tokenEnv: "LIVE_TOKEN" },
    });
  });

  it("lets wording alone skip pre-release, and says why nothing else may", () => {
    const policy = (risks: string) => load(`${MINIMAL}policy: { pre_release_optional_for: ${risks} }\n`);
    expect(policy("[wording]").settings?.policy.preReleaseOptionalFor).toEqual(["wording"]);
    expect(policy("[]").settings?.policy.preReleaseOptionalFor).toEqual([]);
    for (const risk of ["behaviour", "safety", "Wording", "*"]) {
      const [finding] = policy(`[${risk === "*" ? '"*"' : risk}]`).findings;
      expect(finding?.message).toContain("must be `wording`");
      if (risk !== "Wording") expect(finding?.hint).toMatch(/every other risk changes what the agent does/);
    }
  });

  it.each([
    ["another schema", MINIMAL.replace("greenroom/v1", "greenroom/v9"), "wrong-value 1:9"],
    ["no agent", MINIMAL.replace("agent: corner-cafe\n", ""), "missing-key 1:1"],
    ["an agent's name with capitals", MINIMAL.replace("corner-cafe", "Corner"), "wrong-value 2:8"],
    ["an agent's name like an option", MINIMAL.replace("corner-cafe", "--upload-pack"), "wrong-value 2:8"],
    ["an unknown key", `${MINIMAL}polcy: {}\n`, "unknown-key 7:1"],
    ["an unknown gate", MINIMAL.replace("live: { ", "live: { gates: [aproval], "), "wrong-value 6:19"],
    [
      "an unknown adapter",
      MINIMAL.replace("live: { platform: { adapter: reference", "live: { platform: { adapter: other"),
      "wrong-value 6:32",
    ],
    [
      "an environment of digits, which would lose its place",
      MINIMAL.replace("  live:", "  1:"),
      "yaml-key 6:3",
    ],
    ["an environment of digits in quotes", MINIMAL.replace("  live:", '  "1":'), "wrong-value 6:3"],
    ["a prototype as environment", MINIMAL.replace("  live:", "  __proto__:"), "yaml-forbidden-key 6:3"],
    ["two environments of one name", MINIMAL.replace("  live:", "  sandbox:"), "yaml-duplicate-key 6:3"],
    [
      "two environments in one place",
      MINIMAL.replace('4010" } }\n  live: {', '4010", environment: live } }\n  live: {'),
      "shared-platform-environment 6:21",
    ],
    ["no environments", "schema: greenroom/v1\nagent: a\nenvironments: {}\n", "wrong-value 3:15"],
    ["a root outside of the repository", `${MINIMAL}root: ../other\n`, "wrong-value 7:7"],
    ["a root that climbs", `${MINIMAL}root: agent/../../x\n`, "wrong-value 7:7"],
    ["an absolute root", `${MINIMAL}root: /etc\n`, "wrong-value 7:7"],
    ["a branch like an option", `${MINIMAL}ledger: { branch: --force }\n`, "wrong-value 7:19"],
    ["a branch with dots", `${MINIMAL}ledger: { branch: a..b }\n`, "wrong-value 7:19"],
    ["a branch that git refuses", `${MINIMAL}ledger: { branch: ledger.lock }\n`, "wrong-value 7:19"],
    [
      "a password in an address",
      MINIMAL.replace("http://127.0.0.1:4010/", "http://user:pass@127.0.0.1"),
      "wrong-value 4:51",
    ],
    [
      "another kind of address",
      MINIMAL.replace("http://127.0.0.1:4010/", "file:///etc/passwd"),
      "wrong-value 4:51",
    ],
    [
      "a token instead of its name",
      MINIMAL.replace("live: { platform: {", 'live: { platform: { token_env: "s3cret",'),
      "wrong-value 6:34",
    ],
    [
      "a phone number without quotes",
      MINIMAL.replace("live: { ", "live: { phone_numbers: [+15005550003], "),
      "wrong-type 6:27",
    ],
    [
      "pre-release skipped by what is no wording",
      `${MINIMAL}policy: { pre_release_optional_for: [wording, behaviour] }\n`,
      "wrong-value 7:47",
    ],
    ["an empty file", "", "wrong-type 1:1"],
    ["a list", "- a\n", "wrong-type 1:1"],
  ])("refuses %s", (_, text, problem) => {
    expect(problems(text)).toEqual([problem]);
    expect(load(text).settings).toBeUndefined();
  });
});
