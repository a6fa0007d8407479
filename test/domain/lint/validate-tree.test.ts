import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";
import type { Settings } from "../../../src/domain/agent/settings.ts";
import { sortFindings } from "../../../src/domain/lint/run-rules.ts";
import { validateTree } from "../../../src/domain/lint/validate-tree.ts";
import { smallAgentFiles } from "../../support/small-agent.ts";
import { sourceTree } from "../../support/source-tree.ts";

const settings = loadSettings({
  path: "greenroom.yml",
  text: smallAgentFiles().get("greenroom.yml") ?? "",
}).settings;
if (!settings) throw new Error("expected settings");
const SETTINGS: Settings = settings;

const check = (overrides: Record<string, string | null> = {}) =>
  validateTree(sourceTree(smallAgentFiles(overrides)), SETTINGS);
const placesOf = async (overrides: Record<string, string | null>) =>
  (await check(overrides)).findings.map(
    ({ rule, location }) => `${location.file}:${location.line}:${location.column} ${rule}`,
  );

const MANY_MISTAKES = {
  "agent/topics/pet-policy.yaml":
    "name: Opening hours\ncontent: Dogs pay {{dog_fee}}.\nactions:\n  sms: [nothing]\n  tools: [book-tabel]\n",
  "agent/tools/book-table.yaml": "descripton: Books.\nintegration: bookinks\n",
  "agent/flows/complaint.yaml": "steps: [{ id: a, say: Hm., handoff: countre }]\n",
  "agent/guardrails/legal-advice.yaml": "sample_questions: [When are you open?]\nresponse: No.\n",
};

describe("validating a tree", () => {
  it("counts items and files and finds nothing wrong with the small agent", async () => {
    const { findings, counts, items, files } = await check();
    expect({ findings, counts, items, files }).toEqual({
      findings: [],
      counts: { error: 0, warning: 0, note: 0 },
      items: 18,
      files: 21,
    });
  });

  it("reports all mistakes of all files, by file, line and column", async () => {
    expect(await placesOf(MANY_MISTAKES)).toEqual([
      "agent/flows/complaint.yaml:1:1 unreachable-flow",
      "agent/flows/complaint.yaml:1:37 unknown-handoff-reference",
      "agent/guardrails/legal-advice.yaml:1:20 duplicate-sample-question",
      "agent/integrations/bookings.yaml:1:1 unused-integration",
      "agent/tools/book-table.yaml:1:1 unknown-key",
      "agent/tools/book-table.yaml:2:14 unknown-integration-reference",
      "agent/topics/pet-policy.yaml:1:1 sample-questions-missing",
      "agent/topics/pet-policy.yaml:1:7 duplicate-topic-name",
      "agent/topics/pet-policy.yaml:2:10 variables-complete",
      "agent/topics/pet-policy.yaml:4:9 unknown-sms-reference",
      "agent/topics/pet-policy.yaml:5:11 unknown-tool-reference",
    ]);
  });

  it("gives the same findings in the same order whatever the order of files and rules", async () => {
    const tree = sourceTree(smallAgentFiles(MANY_MISTAKES));
    const { findings } = await validateTree(tree, SETTINGS);
    const reversed = await validateTree({ ...tree, files: [...tree.files].reverse() }, SETTINGS);
    expect(reversed.findings).toEqual(findings);
    expect(sortFindings([...findings, ...findings].reverse())).toEqual(findings);
  });

  it("suggests what was meant", async () => {
    const hints = (await check(MANY_MISTAKES)).findings.map(({ hint }) => hint);
    expect(hints).toContain("Did you mean book-table?");
    expect(hints).toContain("Did you mean bookings?");
    expect(hints).toContain("Did you mean counter?");
    expect(hints).toContain("Did you mean `description`?");
  });

  it("points at the very entry of covers", async () => {
    expect(
      await placesOf({
        "tests/more.test.yaml":
          "version: 1\nconversations:\n  - id: more\n    covers: [topics/pet-policy, topics/pets]\n    say: Dogs?\n    expect: terrace\n",
      }),
    ).toEqual(["tests/more.test.yaml:4:33 covers-unknown-item"]);
  });

  it("says once what several channels and paraphrases repeat", async () => {
    const text =
      "version: 1\nconversations:\n  - { id: more, covers: topics/pets, channels: [chat, call], also_say: [Cats?], say: Dogs?, expect: { topic: pets } }\n";
    expect((await check({ "tests/more.test.yaml": text })).findings.map(({ rule }) => rule)).toEqual([
      "covers-unknown-item",
      "expects-unknown-item",
    ]);
  });

  it("lets environments without any need have no files, but not some with and some without", async () => {
    const none = Object.fromEntries(
      ["sandbox", "pre-release", "live"].map((name) => [`agent/environments/${name}.yaml`, null]),
    );
    const plain = {
      "agent/topics/opening-hours.yaml":
        "name: Opening hours\nsample_questions: [When?]\ncontent: From 8 am to 6 pm.\n",
    };
    expect(await placesOf({ ...none, ...plain })).toEqual([]);
    expect(await placesOf(none)).toEqual(["agent/topics/opening-hours.yaml:5:10 variables-complete"]);
    expect(
      (await placesOf({ ...plain, "agent/environments/live.yaml": null })).filter(
        (place) => !place.includes("unused"),
      ),
    ).toEqual(["agent/environments/pre-release.yaml:1:1 environment-file-missing"]);
  });

  it("knows what may stand in a reply, in a flow and in an override", async () => {
    expect(
      await placesOf({
        "agent/flows/complaint.yaml":
          "sample_questions: [A complaint]\nsteps: [{ id: a, say: Room?, collect: { name: room, type: string } }, { id: b, say: 'Thanks, {{room}} at {{opening_time}}.' }]\n",
        "agent/environments/live.yaml":
          "variables: { opening_time: 9 am }\noverrides: { greeting: 'We open at {{opening_time}}.' }\n",
        "agent/environments/sandbox.yaml":
          "variables: { opening_time: 9 am, only_here: x }\noverrides: { greeting: '{{only_here}}' }\n",
      }),
    ).toEqual([]);
  });

  it("takes a value that is meant for the prototype as what it is: unknown", async () => {
    expect(
      (
        await check({
          "agent/topics/pet-policy.yaml":
            "name: Pets\nsample_questions: [Pets?]\ncontent: '{{constructor}} {{toString}}'\nactions: { tools: [constructor] }\n",
          "agent/tools/book-table.yaml": "description: x\nreply: '{{valueOf}} {{result.constructor}}'\n",
        })
      ).findings
        .map(({ rule }) => rule)
        .filter((rule) => !rule.startsWith("covers")),
    ).toEqual([
      "unused-integration",
      "placeholder-unknown",
      "placeholder-unknown",
      "variables-complete",
      "variables-complete",
      "unknown-tool-reference",
    ]);
  });

  it("finds text written invisibly by escapes, but lets conversations try it", async () => {
    const topic = 'name: Pets\nsample_questions: [Pets?]\ncontent: "Dogs\\u202E are fine"\n';
    expect(await placesOf({ "agent/topics/pet-policy.yaml": topic })).toEqual([
      "agent/topics/pet-policy.yaml:3:10 invisible-characters",
    ]);
    const test = 'version: 1\nconversations:\n  - { id: odd, say: "Dogs\\u202E?", expect: terrace }\n';
    expect(await placesOf({ "tests/odd.test.yaml": test })).toEqual([]);
    expect(await placesOf({ "tests/odd.test.yaml": test.replace("\\u202E", "\u202E") })).toEqual([
      "tests/odd.test.yaml:3:26 invisible-characters",
    ]);
  });

  it("names a test file that can't be read", async () => {
    const tree = sourceTree(smallAgentFiles(), [{ path: "tests/link.test.yaml", reason: "symlink" }]);
    expect((await validateTree(tree, SETTINGS)).findings.map(({ rule }) => rule)).toEqual([
      "unreadable-file",
    ]);
  });

  it("never throws for values of wrong types anywhere", async () => {
    const paths = [...smallAgentFiles().keys()].filter((path) => path.endsWith(".yaml"));
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(null, true, 5, "x", "{{", "{{a}}", "topics/x", ""),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            "id",
            "name",
            "actions",
            "tools",
            "steps",
            "say",
            "parameters",
            "properties",
            "required",
            "rules",
            "text",
            "variables",
            "overrides",
            "handoffs",
            "endpoints",
            "conversations",
            "covers",
            "sample_questions",
            "enabled",
            "expect",
            "version",
          ),
          tie("any"),
          { maxKeys: 6 },
        ),
      ),
    })).any;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), value, async (path, any) => {
        const { findings } = await check({ [path]: JSON.stringify(any) });
        expect(findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
