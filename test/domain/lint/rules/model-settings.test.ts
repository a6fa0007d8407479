import { describe, expect, it } from "vitest";
import { judgeModel } from "../../../../src/domain/lint/model-names.ts";
import { lintSmallAgent, placeOf } from "../../../support/lint-small-agent.ts";

const model = (settings: string) => ({
  "agent/agent.yaml": `name: Café\nlanguages: [en-GB]\ngreeting: Hello.\nfallback: I only know cakes.\nmodel: { provider: openai, name: gpt-4.1, ${settings} }\n`,
});

describe("model-setting-range", () => {
  it.each([
    ["max_tokens: 1", "error"],
    ["max_tokens: 15", "error"],
    ["max_tokens: 16", "warning"],
    ["max_tokens: 63", "warning"],
    ["max_tokens: 64", undefined],
    ["max_tokens: 8192", undefined],
    ["max_tokens: 8193", "warning"],
    ["temperature: 0", undefined],
    ["temperature: 1", undefined],
    ["temperature: 1.1", "warning"],
    ["temperature: 2.5", "error"],
    ["temperature: -1", "error"],
  ])("%s: %s", async (settings, severity) => {
    const found = await lintSmallAgent(model(settings), "model-setting-range");
    expect(found.map((finding) => finding.severity)).toEqual(severity === undefined ? [] : [severity]);
    if (severity !== undefined) expect(found[0] && placeOf(found[0])).toMatch(/^agent\/agent\.yaml:5:5\d-/);
  });
});

describe("model-unknown", () => {
  it.each([
    ["openai", "gpt-4.1"],
    ["openai", "gpt-4o-mini-2024-07-18"],
    ["openai", "gpt-99-ultra"],
    ["openai", "o3"],
    ["OpenAI", "GPT-4.1"],
    ["openai", "ft:gpt-3.5-turbo:corner-cafe"],
    ["anthropic", "claude-sonnet-4-5"],
    ["google", "gemini-2.5-flash"],
    ["mistral", "mistral-large-latest"],
    ["mistral", "open-mistral-nemo"],
    ["cohere", "command-r-plus"],
    ["azure", "our-own-deployment"],
    ["in-house", "anything"],
    ["openai", "org/model"],
  ])("lets %s have %s", (provider, name) => {
    expect(judgeModel(provider, name).verdict).toBe("known");
  });

  it.each([
    ["openai", "gpt4.1"],
    ["openai", "claude-sonnet-4-5"],
    ["anthropic", "gpt-4.1"],
    ["google", "claude-3-opus"],
    ["openai", ""],
  ])("does not know %s to have %j", (provider, name) => {
    expect(judgeModel(provider, name).verdict).toBe("unknown");
  });

  it.each([
    ["openai", "gpt-3.5-turbo-0125"],
    ["openai", "text-davinci-003"],
    ["anthropic", "claude-3-opus-20240229"],
    ["anthropic", "claude-2.1"],
    ["openai", "o1-mini-2024-09-12"],
    ["mistral", "open-mixtral-8x7b"],
    ["vertex_ai", "gemini-1.5-pro"],
  ])("knows that %s has retired %s, and names a successor that is not", (provider, name) => {
    const judged = judgeModel(provider, name);
    if (judged.verdict !== "retired") throw new Error(`expected ${name} to be retired`);
    expect(judgeModel(provider, judged.successor).verdict).toBe("known");
  });

  it("says so at the name", async () => {
    const text = model("temperature: 0")["agent/agent.yaml"].replace("gpt-4.1", "gpt-3.5-turbo");
    const [finding] = await lintSmallAgent({ "agent/agent.yaml": text }, "model-unknown");
    expect(finding && placeOf(finding)).toBe("agent/agent.yaml:5:34-47");
    expect(finding?.hint).toContain("gpt-4.1-mini");
  });
});

describe("voice-setting-range", () => {
  it.each([
    ["speed: 0.6", 1],
    ["speed: 0.7", 0],
    ["speed: 1.3", 0],
    ["speed: 1.4", 1],
    ["stability: 0.1", 1],
    ["stability: 0.2", 0],
    ["stability: 1", 1],
    ["speed: 2\nstability: 0", 2],
  ])("%j: %d", async (settings, count) => {
    const text = `provider: elevenlabs\nvoice: Alice\n${settings}\n`;
    expect(await lintSmallAgent({ "agent/voice.yaml": text }, "voice-setting-range")).toHaveLength(count);
  });
});

describe("timeout-range", () => {
  const timeout = (milliseconds: number) => ({
    "agent/integrations/bookings.yaml": `endpoints:\n  sandbox: https://s.example.com\n  pre-release: https://p.example.com\n  live: https://l.example.com\ntimeout_ms: ${milliseconds}\n`,
  });
  it("is about agents with a voice only", async () => {
    expect(await lintSmallAgent(timeout(10_000), "timeout-range")).toEqual([]);
    expect((await lintSmallAgent(timeout(30_000), "timeout-range")).map(({ message }) => message)).toEqual([
      "A caller would wait 30 seconds in silence.",
    ]);
    expect(await lintSmallAgent({ ...timeout(30_000), "agent/voice.yaml": null }, "timeout-range")).toEqual(
      [],
    );
  });
});
