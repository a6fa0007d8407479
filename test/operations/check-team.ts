import { FixedClock } from "../../src/adapters/memory/fixed-clock.ts";
import { MemoryLedger } from "../../src/adapters/memory/memory-ledger.ts";
import { loadSettings } from "../../src/domain/agent/load-settings.ts";
import type { Settings } from "../../src/domain/agent/settings.ts";
import type { EntryBody } from "../../src/domain/ledger/entry.ts";
import type { LedgerState } from "../../src/domain/ledger/state.ts";
import { validateTree } from "../../src/domain/lint/validate-tree.ts";
import type { CheckPorts } from "../../src/operations/check.ts";
import { publish } from "../../src/operations/publish.ts";
import { recordEntries } from "../../src/operations/record-entries.ts";
import { rehearseWith } from "../../src/operations/rehearse.ts";
import { rehearsalConnector } from "../../src/wiring/rehearsal.ts";
import { openSource } from "../support/git-ledger.ts";
import { WHO } from "../support/ledger.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { makeTempRepo, type TempRepo } from "../support/temp-repo.ts";

export const SETTINGS: Settings = (() => {
  const text = smallAgentFiles().get("greenroom.yml") ?? "";
  const { settings } = loadSettings({ path: "greenroom.yml", text });
  if (!settings) throw new Error("the small agent's settings do not load");
  return settings;
})();

export const PET_POLICY = "agent/topics/pet-policy.yaml";
export function petPolicy(content: string): string {
  return `name: Pet policy\nsample_questions: [Are dogs allowed?, Can I bring my dog?]\ncontent: ${content}\n`;
}

/** The small agent in a real repository, with a ledger in memory. */
export interface CheckTeam {
  readonly repo: TempRepo;
  readonly ports: CheckPorts & { readonly ledger: MemoryLedger };
  record(bodies: (state: LedgerState) => readonly EntryBody[]): Promise<void>;
  /** Publishes the head and says in the ledger that it was deployed to live. */
  publishAndDeploy(note: string): Promise<void>;
}

export async function makeCheckTeam(): Promise<CheckTeam> {
  const repo = makeTempRepo(smallAgentFiles());
  const clock = new FixedClock();
  const ports = {
    source: await openSource(repo.dir),
    ledger: new MemoryLedger("corner-cafe"),
    validate: validateTree,
    rehearse: rehearseWith({ rehearsal: rehearsalConnector, clock }, { settings: SETTINGS }),
  } satisfies CheckPorts;
  const record: CheckTeam["record"] = async (bodies) => {
    const recording = await recordEntries({ ...ports, clock, who: WHO }, SETTINGS, (state) => ({
      bodies: bodies(state),
      message: "recorded",
    }));
    if (recording.outcome !== "recorded") throw new Error(recording.outcome);
  };
  return {
    repo,
    ports,
    record,
    async publishAndDeploy(note) {
      const request = { settings: SETTINGS, commit: repo.git("rev-parse", "HEAD"), note };
      const { version, digest } = (await publish({ ...ports, clock, who: WHO }, request)).data;
      if (version === undefined || digest === undefined) throw new Error("not published");
      await record((state) => {
        const of = { deployment: `live-${state.head + 1}`, environment: "live", version, digest };
        return [
          { type: "deployment-intended", ...of, kind: "promotion", replaces: null },
          { type: "deployment-succeeded", ...of, smoke: { passed: 3, total: 3 }, duration: 100 },
        ];
      });
    },
  };
}
