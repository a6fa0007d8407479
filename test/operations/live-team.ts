import { createServer } from "node:http";
import { afterEach, beforeEach, expect } from "vitest";
import { FixedClock } from "../../src/adapters/memory/fixed-clock.ts";
import { createReferencePlatform } from "../../src/adapters/platforms/reference-platform.ts";
import { foldEntries } from "../../src/domain/ledger/fold.ts";
import { digestOf } from "../../src/domain/snapshot/digest.ts";
import type { Snapshot } from "../../src/domain/snapshot/snapshot.ts";
import { diff } from "../../src/operations/diff.ts";
import { readSide } from "../../src/operations/read-side.ts";
import { type AgentPlatform, PlatformUnreachable } from "../../src/ports/agent-platform.ts";
import { type LocalPlatform, startLocalPlatform } from "../support/local-platform.ts";
import { type CheckTeam, makeCheckTeam, SETTINGS } from "./check-team.ts";

/** The team of the check with a reference platform in this process; both are new for every test. */
export function useLiveTeam() {
  let team: CheckTeam;
  let server: LocalPlatform;
  const closers: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    team = await makeCheckTeam();
    server = await startLocalPlatform();
    closers.push(server.close);
  });
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
    team.repo.remove();
  });

  const snapshotAt = async (revision: string): Promise<Snapshot> => {
    const commit = team.repo.git("rev-parse", revision);
    const state = foldEntries(SETTINGS.agent, []);
    const reading = await readSide(
      { kind: "ref", label: commit, commit },
      { source: team.ports.source, settings: SETTINGS, state },
    );
    const snapshot = reading.outcome === "read" ? reading.compared.snapshot : undefined;
    if (snapshot === undefined) throw new Error("expected an agent");
    return snapshot;
  };
  return {
    get team() {
      return team;
    },
    get server() {
      return server;
    },
    compare: (platform: AgentPlatform, from = "live", to = "draft") =>
      diff(team.ports, { settings: SETTINGS, from, to, livePlatform: () => platform }),
    snapshotAt,
    /** Puts the agent of a revision on a platform, past the ledger. */
    async activate(platform: AgentPlatform, version: number, revision = "HEAD"): Promise<Snapshot> {
      const snapshot = await snapshotAt(revision);
      const bundle = { agent: snapshot.agent, version, digest: digestOf(snapshot), snapshot };
      expect(await platform.deliver(bundle, await platform.readRunning())).toEqual({ outcome: "accepted" });
      return snapshot;
    },
    /** A server that answers every request with a status and a JSON body. */
    async serve(answer: (url: string) => readonly [number, object]): Promise<string> {
      const web = createServer((request, response) => {
        const [status, body] = answer(request.url ?? "");
        response.writeHead(status, { "content-type": "application/json" });
        response.end(JSON.stringify(body));
      });
      await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
      closers.push(
        () =>
          new Promise((resolve) => {
            web.close(() => resolve());
            web.closeAllConnections();
          }),
      );
      const address = web.address();
      if (address === null || typeof address === "string") throw new Error("expected a port");
      return `http://127.0.0.1:${address.port}`;
    },
  };
}

/** The environment live of a reference platform. */
export function liveAt(url: string): AgentPlatform {
  const clock = new FixedClock();
  return createReferencePlatform({ url, agent: "corner-cafe", environment: "live", clock, timeout: 20_000 });
}

/** A platform that answers with these, one after the other, the last one for ever. */
export function answering(
  ...answers: readonly { version: number | null; digest: string; snapshot?: unknown }[]
): AgentPlatform {
  let asked = 0;
  const next = async () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    if (answer === undefined) throw new PlatformUnreachable("nobody there");
    const { snapshot, ...running } = answer;
    return { running, ...(snapshot === undefined ? {} : { snapshot }) };
  };
  return {
    capabilities: { conditionalActivation: false },
    description: "a platform of a test",
    readRunning: async () => (await next()).running,
    readContent: next,
    deliver: async () => ({ outcome: "refused", message: "not here" }),
  };
}

/** The same platform, of which only `readRunning` can be asked. */
export function withoutContent(platform: AgentPlatform): AgentPlatform {
  return {
    capabilities: platform.capabilities,
    description: platform.description,
    readRunning: () => platform.readRunning(),
    deliver: (bundle, expected) => platform.deliver(bundle, expected),
  };
}
