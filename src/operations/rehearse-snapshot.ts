import type { Settings } from "../domain/agent/settings.ts";
import { digestOf } from "../domain/snapshot/digest.ts";
import type { Rehearse } from "./check.ts";
import { type RehearsalPorts, rehearsalEnvironment } from "./rehearse.ts";
import { runSuite } from "./run-suite.ts";

/** How `check` rehearses: as the draft would behave one step before live, on the embedded reference bot. */
export function rehearseSnapshot(ports: RehearsalPorts, settings: Settings, signal?: AbortSignal): Rehearse {
  return (snapshot, suite, conversations) => {
    const environment = rehearsalEnvironment(settings);
    return runSuite(
      { connector: ports.rehearsal(snapshot, environment), clock: ports.clock },
      {
        agent: settings.agent,
        suite,
        ...(conversations === undefined ? {} : { select: { ids: conversations } }),
        scope: conversations === undefined ? "full" : "selection",
        expected: { environment, version: null, digest: digestOf(snapshot) },
        ...(signal === undefined ? {} : { signal }),
      },
    );
  };
}
