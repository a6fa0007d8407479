import { beforeEach, describe, expect, it } from "vitest";
import { MemoryApprovals } from "../../src/adapters/memory/memory-approvals.ts";
import { loadAgent } from "../../src/domain/agent/load-agent.ts";
import { loadSettings } from "../../src/domain/agent/load-settings.ts";
import { agentFiles } from "../../src/domain/diff/agent-files.ts";
import { loadSuite } from "../../src/domain/regression/load-suite.ts";
import { digestOf } from "../../src/domain/snapshot/digest.ts";
import { takeSnapshot } from "../../src/domain/snapshot/take-snapshot.ts";
import { deploy } from "../../src/operations/deploy.ts";
import type { VersionContents } from "../../src/operations/read-version.ts";
import { requireApproval } from "../../src/operations/require-approval.ts";
import { renderReviewSummary } from "../../src/render/markdown/review-summary.ts";
import { commitOf, DeliveryWorld, MARA, PIPELINE, SAM } from "../support/delivery-world.ts";
import { AGENT } from "../support/ledger.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { sourceTree } from "../support/source-tree.ts";

const SETTINGS = {
  ...PIPELINE,
  policy: { ...PIPELINE.policy, preReleaseOptionalFor: ["wording"] },
} as const;
const files = smallAgentFiles();
const text = (path: string): string => files.get(path) ?? "";
const edited = (path: string, from: string, to: string) => ({ [path]: text(path).replace(from, to) });

const SMS = "agent/sms/booking-confirmation.yaml";
const WORDING = edited(SMS, "See you soon!", "We look forward to you.");
const COUNTER = "agent/handoffs/counter.yaml";

/** The small agent with other files, as a version's commit has it. */
function contents(overrides: Readonly<Record<string, string | null>>): VersionContents {
  const tree = sourceTree(smallAgentFiles(overrides));
  const loaded = loadAgent(tree, { agent: AGENT, root: "agent", tests: "tests", file: "greenroom.yml" });
  const { agent, locate } = loaded;
  const snapshot = takeSnapshot(agent);
  const settings = loadSettings({
    path: "greenroom.yml",
    text: overrides["greenroom.yml"] ?? text("greenroom.yml"),
  }).settings;
  const { suite } = loadSuite(tree, { tests: "tests" });
  const taken = { agent, locate, snapshot, digest: digestOf(snapshot), files: agentFiles(loaded), suite };
  return { ...taken, ...(settings ? { settings } : {}) };
}

let world: DeliveryWorld;
let versions: Map<string, VersionContents>;
let approvals: MemoryApprovals;
beforeEach(async () => {
  world = new DeliveryWorld();
  versions = new Map();
  approvals = new MemoryApprovals();
  approvals.protect("live", ["sam", "jo"]);
  await publish({});
  await put("sandbox", 1);
  await put("pre-release", 1);
  await tested(1, "pre-release");
  await approved(1);
  expect((await put("live", 1)).decision).toBe("proceed");
});

function ports(environment: string, run = world.begin()) {
  const ready = world.ports(environment, run);
  const bot = { ...ready.bot, open: async () => talk() };
  return { ...ready, bot, readVersion: async ({ commit }: { readonly commit: string }) => found(commit) };
}

function found(commit: string): VersionContents {
  const one = versions.get(commit);
  if (!one) throw new Error(`no commit ${commit}`);
  return one;
}

/** Answers every smoke conversation of the small agent rightly. */
async function talk() {
  return {
    greeting: "Hello.",
    say: async (said: string) => ({
      messages: ["From 8 am to 6 pm, also on the terrace."],
      trace: {
        tools: [],
        refusal: said.includes("sue"),
        state: {},
        ...(said.includes("person") ? { handoff: { id: "counter", destination: "+15005550010" } } : {}),
      },
      ended: false,
    }),
    close: async () => {},
  };
}

async function publish(overrides: Readonly<Record<string, string | null>>): Promise<number> {
  const version = world.state().versions.length + 1;
  const one = contents(overrides);
  versions.set(commitOf(version), one);
  const { digest } = one;
  const [tag, note] = [`${AGENT}/v${version}`, `Why version ${version} exists`];
  await world.record(
    {
      type: "version-published",
      ...{ version, digest, tag, note, commit: commitOf(version), authors: [MARA], summary: "Words." },
    },
    {
      type: "evidence-recorded",
      ...{ version, digest, kind: "validation", verdict: "passed", scope: "full", counts: {}, failed: [] },
    },
  );
  return version;
}

async function tested(version: number, environment: string): Promise<void> {
  await world.record({
    type: "evidence-recorded",
    ...{ version, environment, digest: found(commitOf(version)).digest, kind: "regression" },
    ...{ verdict: "passed", scope: "full", counts: { total: 2, passed: 2 }, failed: [] },
  });
}

async function approved(version: number): Promise<void> {
  await world.record({
    type: "approval-recorded",
    ...{ version, environment: "live", digest: found(commitOf(version)).digest },
    ...{ position: world.state().head, approver: SAM, source: "git-identity" },
  });
}

async function put(environment: string, version: number, settings: typeof PIPELINE = SETTINGS) {
  const run = world.begin();
  const result = await deploy(ports(environment, run), { settings, environment, version });
  world.finish(run);
  return result;
}

async function straightToLive(
  overrides: Readonly<Record<string, string | null>>,
  settings: typeof PIPELINE = SETTINGS,
) {
  const version = await publish(overrides);
  await put("sandbox", version);
  await tested(version, "sandbox");
  await approved(version);
  return put("live", version, settings);
}

const active = async (environment: string) => (await world.platform(environment).readRunning())?.version;

describe("a version that only has other words", () => {
  it("goes live from the sandbox, and the ledger says why", async () => {
    expect((await straightToLive(WORDING)).reasons).toEqual([]);
    expect(await active("live")).toBe(2);
    expect(await active("pre-release")).toBe(1);
    expect(world.entries().findLast((entry) => entry.type === "deployment-intended")).toMatchObject({
      environment: "live",
      version: 2,
      reason:
        "pre-release was skipped, because only wording differs from v1 in live (1 change), and nothing is flagged",
    });
  });

  it("still needs the sandbox's full run and a person's approval", async () => {
    const version = await publish(WORDING);
    await put("sandbox", version);
    const codes = (await put("live", version)).reasons.map(({ code }) => code);
    expect(codes).toEqual(["regression-missing", "approval-missing"]);
    expect(await active("live")).toBe(1);
  });

  it("shows on the approval screen that pre-release was skipped, why, and where it was tested", async () => {
    const version = await publish(WORDING);
    await put("sandbox", version);
    await tested(version, "sandbox");
    const result = await requireApproval(
      { ...ports("live"), approvals },
      { settings: SETTINGS, phase: "request", environment: "live", version },
    );
    expect(result).toMatchObject({ decision: "proceed", reasons: [] });
    const { review } = result.data;
    const screen = review && renderReviewSummary(review);
    expect(screen).toContain(
      "| Skipped | ⚠️ pre-release, because only wording differs from v1 in live (1 change), and nothing is flagged |",
    );
    expect(screen).toMatch(/\| Waiting in \| sandbox.*\(verified\)/);
    expect(screen).toContain("| Regression on sandbox | ✅ 2 of 2");
  });

  it("counts comments and order as nothing", async () => {
    const cosmetic = { [COUNTER]: `# The people at the counter.\n${text(COUNTER)}` };
    expect((await straightToLive({ ...WORDING, ...cosmetic })).decision).toBe("proceed");
  });
});

describe("a version that is more than that", () => {
  it.each<[string, Readonly<Record<string, string | null>>, RegExp]>([
    ["a topic's answer", edited("agent/topics/pet-policy.yaml", "not allowed", "allowed"), /behaviour/],
    [
      "a guardrail's words",
      edited("agent/guardrails/legal-advice.yaml", "I am sorry, I can only", "Of course, I can"),
      /guardrails\/legal-advice: safety/,
    ],
    ["a rule", edited("agent/rules.yaml", "Never", "Always"), /rules\/no-prices-by-heart: safety/],
    ["the instructions", { "agent/instructions.md": "Be brief.\n" }, /instructions\/instructions: behaviour/],
    [
      "the question for consent",
      edited(SMS, "Shall I text you a confirmation?", "You get a text, okay?"),
      /sms\/booking-confirmation: safety/,
    ],
    [
      "a renamed handoff",
      { [COUNTER]: null, "agent/handoffs/desk.yaml": text(COUNTER) },
      /more than wording|flagged/,
    ],
    ["a transfer number", edited(COUNTER, "+15005550010", "+15005550066"), /flagged \(transfer number/],
    [
      "weaker tests",
      edited("tests/smoke.test.yaml", "{ handoff: counter }", "{ handoff: true }"),
      /flagged \(tests weakened\)/,
    ],
    ["fewer tests", { "tests/topics.test.yaml": null }, /flagged \(tests weakened\)/],
    ["weaker gates", edited("greenroom.yml", ", regression, approval]", "]"), /flagged \(gates weakened\)/],
    [
      "this very policy, which its own version can't use",
      edited("greenroom.yml", "policy:", "policy:\n  pre_release_optional_for: [wording]"),
      /flagged \(gates weakened\)/,
    ],
    ["settings that can't be read", { "greenroom.yml": "schema: [" }, /has no settings/],
  ])("does not skip pre-release: %s", async (_, overrides, why) => {
    const result = await straightToLive({ ...WORDING, ...overrides });
    expect(result.decision).toBe("stop");
    expect(result.reasons[0]).toMatchObject({ code: "step-skipped", message: expect.stringMatching(why) });
    expect(await active("live")).toBe(1);
  });

  it("can't use a policy of its own commit: the settings that decide are the base's", async () => {
    const policy = edited("greenroom.yml", "policy:", "policy:\n  pre_release_optional_for: [wording]");
    const result = await straightToLive({ ...WORDING, ...policy }, PIPELINE);
    expect(result.reasons.map(({ code }) => code)).toContain("step-skipped");
    expect(result.reasons[0]?.message).not.toContain("skipped, because");
  });

  it("does not skip when what live runs can't be read any more", async () => {
    const version = await publish(WORDING);
    await put("sandbox", version);
    versions.set(commitOf(1), contents({ "agent/instructions.md": "Something else.\n" }));
    const result = await put("live", version);
    expect(result.reasons[0]?.message).toContain(
      "It can't be skipped, because v1 is not what was published.",
    );
  });
});
