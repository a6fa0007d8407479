import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadAgent } from "../../../src/domain/agent/load-agent.ts";
import { diffSnapshots } from "../../../src/domain/diff/diff-snapshots.ts";
import { planTests } from "../../../src/domain/plan/plan-tests.ts";
import { loadSuite } from "../../../src/domain/regression/load-suite.ts";
import { takeSnapshot } from "../../../src/domain/snapshot/take-snapshot.ts";
import { sourceTree } from "../../support/source-tree.ts";
import { DRAFT, LIVE } from "./make-snapshot.ts";

const HOTEL = "workflows-examples/harbour-hotel";
const SETTINGS = { agent: "harbour-hotel", root: "agent", tests: "tests", file: "greenroom.yml" };

function filesIn(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), readFileSync(path, "utf8"));
  }
  return files;
}

describe("the sample agent's three changes", () => {
  const base = new Map([...filesIn(HOTEL)].filter(([path]) => !path.startsWith(".demo/")));
  const changed = new Map([...base, ...filesIn(`${HOTEL}/.demo/1-three-changes`)]);
  const before = loadAgent(sourceTree(base), SETTINGS);
  const after = loadAgent(sourceTree(changed), SETTINGS);
  const diff = diffSnapshots(
    { side: LIVE, snapshot: takeSnapshot(before.agent) },
    { side: DRAFT, snapshot: takeSnapshot(after.agent) },
  );

  it("are exactly three", () => {
    expect(diff.changes.map((change) => `${change.kind} ${change.name}`)).toEqual([
      "changed topics/pet-policy",
      "added sms/late-checkout-offer",
      "changed voice/voice",
    ]);
  });

  it("leave nothing uncovered", () => {
    const plan = planTests(diff, loadSuite(sourceTree(changed), SETTINGS).suite, after.agent);
    expect(plan.uncovered).toEqual([]);
    expect(plan.changes[0]?.covered).toContain("dogs-allowed");
    expect(plan.changes[0]?.neighbours).toContain("service-dogs");
    expect(plan.changes[1]?.covered).toContain("late-checkout-sms");
  });

  it("are none when every file is only written differently", () => {
    const rewritten = new Map(
      [...base].map(([path, text]) => [
        path,
        path.endsWith(".yaml") ? `# a comment\n\n${text.replaceAll("\n", "\r\n")}` : `${text}\n\n`,
      ]),
    );
    const again = takeSnapshot(loadAgent(sourceTree(rewritten), SETTINGS).agent);
    expect(
      diffSnapshots({ side: LIVE, snapshot: takeSnapshot(before.agent) }, { side: DRAFT, snapshot: again })
        .changes,
    ).toEqual([]);
  });
});
