import { FixedClock } from "../../src/adapters/memory/fixed-clock.ts";
import { emptyPlace, type LedgerPlace, MemoryLedger } from "../../src/adapters/memory/memory-ledger.ts";
import { MemoryPlatform } from "../../src/adapters/memory/memory-platform.ts";
import { MemoryRuns } from "../../src/adapters/memory/memory-runs.ts";
import { loadAgent } from "../../src/domain/agent/load-agent.ts";
import type { Settings } from "../../src/domain/agent/settings.ts";
import { agentFiles } from "../../src/domain/diff/agent-files.ts";
import type { Entry, EntryBody, Run } from "../../src/domain/ledger/entry.ts";
import { loadLedger } from "../../src/domain/ledger/load-ledger.ts";
import type { LedgerState } from "../../src/domain/ledger/state.ts";
import { digestOf } from "../../src/domain/snapshot/digest.ts";
import { takeSnapshot } from "../../src/domain/snapshot/take-snapshot.ts";
import type { Person } from "../../src/domain/version/version.ts";
import type { DeliveryPorts } from "../../src/operations/delivery-ports.ts";
import type { VersionContents } from "../../src/operations/read-version.ts";
import { recordEntries } from "../../src/operations/record-entries.ts";
import type { ApprovalPorts } from "../../src/operations/require-approval.ts";
import type { AgentPlatform } from "../../src/ports/agent-platform.ts";
import { type BotConnector, BotUnreachable } from "../../src/ports/bot-connector.ts";
import { AGENT, runsAs, SETTINGS } from "./ledger.ts";
import { smallAgentFiles } from "./small-agent.ts";
import { conversation, suiteOf } from "./small-suite.ts";
import { sourceTree } from "./source-tree.ts";

/** The pipeline of the tests: live asks for everything. */
export const PIPELINE: Settings = {
  ...SETTINGS,
  environments: SETTINGS.environments.map((environment) =>
    environment.name === "live"
      ? { ...environment, gates: ["step-order", "validated", "regression", "approval"] }
      : environment,
  ),
};

const LOCATION_SUITE = suiteOf(
  conversation("opening-hours", [["When are you open?", { contains: ["8 am"] }]], { tags: ["smoke"] }),
  conversation("dogs-allowed", [["Are dogs allowed?", { contains: ["terrace"] }]]),
);

/** Real contents, one digest a version. Version 4 means the same as version 1. */
const CONTENTS: ReadonlyMap<string, VersionContents> = new Map(
  [1, 2, 3, 4, 5].map((number) => {
    const text = `Version ${number === 4 ? 1 : number} of the instructions.\n`;
    const tree = sourceTree(smallAgentFiles({ "agent/instructions.md": text }));
    const loaded = loadAgent(tree, { agent: AGENT, root: "agent", tests: "tests", file: "greenroom.yml" });
    const { agent, locate } = loaded;
    const snapshot = takeSnapshot(agent);
    const contents = { agent, locate, snapshot, files: agentFiles(loaded), suite: LOCATION_SUITE };
    return [commitOf(number), { ...contents, digest: digestOf(snapshot) }];
  }),
);

export function commitOf(version: number): string {
  return version.toString(16).padStart(40, "0");
}

export function contentsOf(version: number): VersionContents {
  const contents = CONTENTS.get(commitOf(version));
  if (!contents) throw new Error(`the tests have no version ${version}`);
  return contents;
}

export const MARA: Person = { name: "Mara", email: "mara@example.test", login: "mara" };
export const SAM: Person = { name: "Sam", email: "sam@example.test", login: "sam" };

/** A team's whole world in memory: one ledger, three environments, runs that come and go. */
export class DeliveryWorld {
  readonly settings: Settings = PIPELINE;
  readonly place: LedgerPlace = emptyPlace();
  readonly clock = new FixedClock();
  readonly runs = new MemoryRuns();
  readonly platforms = new Map(
    PIPELINE.environments.map(({ name }) => [name, new MemoryPlatform(name)] as const),
  );
  /** Versions whose bot gives wrong answers, or none. */
  readonly wrong = new Set<number>();
  readonly mute = new Set<number>();
  #runs = 0;

  platform(environment: string): MemoryPlatform {
    const platform = this.platforms.get(environment);
    if (!platform) throw new Error(`no platform for ${environment}`);
    return platform;
  }

  /** A run that GitHub would know, at work until `finish`. */
  begin(attempt = 1, id?: string): Run {
    this.#runs += 1;
    const run = { id: id ?? String(1000 + this.#runs), attempt };
    this.runs.set(run, "running");
    return run;
  }

  finish(run: Run): void {
    this.runs.set(run, "finished");
  }

  ports(
    environment: string,
    run: Run = this.begin(),
    actor = "mara",
  ): DeliveryPorts & Pick<ApprovalPorts, "source"> {
    const platform = this.platform(environment);
    return {
      ledger: new MemoryLedger(AGENT, this.place),
      clock: this.clock,
      who: runsAs({ actor, triggeringActor: actor, run, toolVersion: "0.1.0" }),
      platform,
      bot: this.bot(platform),
      runs: this.runs,
      // Whoever published the newer version is who changed it.
      source: {
        readCredits: async (_, to, items) => ({
          credits: new Map(
            to.kind === "draft"
              ? []
              : items.map(({ name }) => [
                  name,
                  { credits: [{ author: MARA.name, commit: to.commit }], more: 0 },
                ]),
          ),
        }),
      },
      readVersion: async ({ commit }) => {
        const contents = CONTENTS.get(commit);
        if (!contents) throw new Error(`no commit ${commit}`);
        return contents;
      },
    };
  }

  /** Answers rightly unless the running version is among the wrong or the mute ones. */
  bot(platform: Pick<AgentPlatform, "readRunning">): BotConnector {
    return {
      description: "the bot of the tests",
      readVersion: async () => {
        const running = await platform.readRunning();
        return running && { version: running.version, digest: running.digest };
      },
      open: async () => {
        const version = (await platform.readRunning())?.version ?? 0;
        if (this.mute.has(version)) throw new BotUnreachable("connection refused");
        return {
          greeting: "Hello.",
          say: async () => ({
            messages: [
              this.wrong.has(version) ? "We are closed." : "From 8 am to 6 pm, also on the terrace.",
            ],
            trace: { tools: [], refusal: false, state: {} },
            ended: false,
          }),
          close: async () => {},
        };
      },
    };
  }

  async record(...bodies: readonly EntryBody[]): Promise<void> {
    const run = this.begin();
    const ports = this.ports("sandbox", run);
    const recording = await recordEntries(ports, this.settings, () => ({ bodies, message: "by a test" }));
    this.finish(run);
    if (recording.outcome !== "recorded") throw new Error("the test's entries were not recorded");
  }

  /** Publishes the next version, validated. */
  async publish(authors: readonly Person[] = [MARA]): Promise<number> {
    const version = this.state().versions.length + 1;
    const { digest } = contentsOf(version);
    await this.record(
      {
        type: "version-published",
        version,
        digest,
        commit: commitOf(version),
        tag: `${AGENT}/v${version}`,
        note: `Why version ${version} exists`,
        authors,
        summary: "Instructions changed.",
      },
      {
        type: "evidence-recorded",
        version,
        digest,
        kind: "validation",
        verdict: "passed",
        scope: "full",
        counts: { errors: 0 },
        failed: [],
      },
    );
    return version;
  }

  async tested(version: number, verdict: "passed" | "failed" | "error" = "passed"): Promise<void> {
    await this.record({
      type: "evidence-recorded",
      version,
      digest: contentsOf(version).digest,
      kind: "regression",
      environment: "pre-release",
      verdict,
      scope: "full",
      counts: { total: 2, passed: verdict === "passed" ? 2 : 1, failed: verdict === "failed" ? 1 : 0 },
      failed: verdict === "failed" ? ["dogs-allowed"] : [],
    });
  }

  async approved(version: number, approver: Person = SAM, environment = "live"): Promise<void> {
    await this.record({
      type: "approval-recorded",
      environment,
      version,
      digest: contentsOf(version).digest,
      position: this.state().head,
      approver,
      source: "git-identity",
    });
  }

  state(): LedgerState {
    const { state, faults } = loadLedger(this.stored(), AGENT);
    if (faults.length > 0) throw new Error(`the ledger does not verify: ${faults[0]?.message}`);
    return state;
  }

  stored() {
    return {
      entries: new Map(this.place.entries.get(AGENT) ?? []),
      tip: this.place.views.get(`${AGENT}/tip.json`),
    };
  }

  entries(): readonly Entry[] {
    return this.state().entries;
  }

  /** `deployment-intended:promotion v2`, for the entries about deployments and holds. */
  story(environment?: string): readonly string[] {
    return this.entries().flatMap((entry) => {
      if (entry.type === "hold") return [`hold v${entry.version}`];
      if (!entry.type.startsWith("deployment-") && entry.type !== "drift-found") return [];
      if (environment !== undefined && "environment" in entry && entry.environment !== environment) return [];
      const kind = entry.type === "deployment-intended" ? `:${entry.kind}` : "";
      const version = "version" in entry ? ` v${entry.version}` : "";
      return [`${entry.type.replace("deployment-", "")}${kind}${version}`];
    });
  }
}
