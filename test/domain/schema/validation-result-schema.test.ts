import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";
import { VALIDATION_RESULT_SCHEMA } from "../../../src/domain/schema/validation-result-schema.ts";
import { validate } from "../../../src/operations/validate.ts";
import { smallAgentFiles } from "../../support/small-agent.ts";
import { sourceTree } from "../../support/source-tree.ts";

const fits = new Ajv2020.default({ allErrors: true, strict: true }).compile(VALIDATION_RESULT_SCHEMA);

async function resultOf(changes: Record<string, string | null>, forReports: boolean): Promise<unknown> {
  const files = smallAgentFiles(changes);
  const { settings } = loadSettings({ path: "greenroom.yml", text: files.get("greenroom.yml") ?? "" });
  if (!settings) throw new Error("expected settings");
  const source = { readTree: async () => sourceTree(files) };
  const result = await validate({ source }, { settings, revision: { kind: "draft" }, forReports });
  return JSON.parse(JSON.stringify({ ...result, toolVersion: "1.2.3" }));
}
const TOPIC = "agent/topics/terrace.yaml";

describe("the schema of a validation's result", () => {
  it.each([
    ["nothing to say", {}, false],
    ["what reports need", {}, true],
    ["errors, hints, items and edits", { [TOPIC]: "nmae: x\nname: x\ncontent: y\nenabled: yes\n" }, true],
    ["an unreadable text", { [TOPIC]: "name: [\n" }, false],
    ["a secret", { [TOPIC]: `name: x\ncontent: sk_live_${"a1B2c3D4".repeat(4)}\n` }, false],
  ])("fits a result with %s", async (_, changes, forReports) => {
    fits(await resultOf(changes, forReports));
    expect(fits.errors ?? []).toEqual([]);
  });

  it("refuses what is no result, down to an edit's place", async () => {
    const result = await resultOf({ [TOPIC]: "nmae: x\ncontent: y\n" }, false);
    expect(fits(result)).toBe(true);
    const text = JSON.stringify(result);
    for (const [from, to] of [
      ['"severity":"error"', '"severity":"fatal"'],
      ['"line":1', '"line":0'],
      ['"decision":"stop"', '"decision":"nothing-to-do"'],
      ['"kind":"suggestion"', '"kind":"order"'],
      ['"kind":"fix"', '"kind":"order"'],
    ] as const) {
      if (text.includes(from)) expect(fits(JSON.parse(text.replace(from, to))), from).toBe(false);
    }
    expect(text).toContain('"edit"');
  });
});
