import { describe, expect, it } from "vitest";
import { lintSmallAgent } from "../../../support/lint-small-agent.ts";

const FLOW = "agent/flows/complaint.yaml";
const flow = (...steps: string[]) => ({
  [FLOW]: `sample_questions: [I want to complain]\nsteps:\n${steps.map((step) => `  - { ${step} }\n`).join("")}`,
});
const said = async (rule: string, overrides: Record<string, string>) =>
  (await lintSmallAgent(overrides, rule)).map(
    ({ message, location: { line, column } }) => `${line}:${column} ${message}`,
  );

describe("flow-loop", () => {
  it("finds a step that leads to itself", async () => {
    expect(await said("flow-loop", flow("id: a, say: Hm., next: a"))).toEqual([
      "3:30 The step a leads to itself and never waits for the guest.",
    ]);
  });

  it("finds each circle once, whatever leads into it", async () => {
    const steps = flow(
      "id: in, say: Hm.",
      "id: a, say: Hm.",
      "id: b, say: Hm., next: a",
      "id: c, say: Hm., next: d",
      "id: d, say: Hm., next: c",
      "id: late, say: Hm., next: b",
    );
    expect(await said("flow-loop", steps)).toEqual([
      "5:30 The steps a, b lead in a circle and never wait for the guest.",
      "7:30 The steps c, d lead in a circle and never wait for the guest.",
    ]);
  });

  it("names no more than three steps of a long circle", async () => {
    const names = ["a", "b", "c", "d", "e"].map((id) => `id: ${id}, say: Hm.`);
    expect(await said("flow-loop", flow(...names, "id: f, say: Hm., next: a"))).toEqual([
      "8:30 The steps a, b, c, … lead in a circle and never wait for the guest.",
    ]);
  });

  it.each([
    ["waits for an answer", "id: b, say: Hm., collect: { name: x, type: string }, next: a"],
    ["asks for consent to a text", "id: b, say: Hm., sms: booking-confirmation, next: a"],
    ["hands over", "id: b, say: Hm., handoff: counter, next: a"],
    ["ends", "id: b, say: Hm., next: end"],
    ["leads nowhere, which is another rule's", "id: b, say: Hm., next: nowhere"],
  ])("has nothing to say about a circle that %s", async (_, step) => {
    expect(await said("flow-loop", flow("id: a, say: Hm.", step))).toEqual([]);
  });

  it("goes round a hundred steps once", async () => {
    const steps = Array.from({ length: 100 }, (_, index) => `id: s${index}, say: Hm.`);
    expect(await said("flow-loop", flow(...steps, "id: last, say: Hm., next: s0"))).toHaveLength(1);
  });
});

describe("unreachable-flow-step", () => {
  it("finds where the flow goes past a step, once for steps that follow each other", async () => {
    const steps = flow(
      "id: a, say: Hm., next: d",
      "id: b, say: Hm.",
      "id: c, say: Hm., next: end",
      "id: d, say: Hm., next: end",
      "id: e, say: Hm.",
    );
    expect(await said("unreachable-flow-step", steps)).toEqual([
      "4:11 No step leads to b.",
      "7:11 No step leads to e.",
    ]);
  });

  it("has nothing to say about steps that are only reached by going back", async () => {
    const steps = flow("id: a, say: Hm., next: c", "id: b, say: Hm., next: end", "id: c, say: Hm., next: b");
    expect(await said("unreachable-flow-step", steps)).toEqual([]);
  });
});
