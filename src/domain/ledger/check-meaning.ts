import type { Digest } from "../snapshot/snapshot.ts";
import { versionTag } from "../version/version-name.ts";
import type { Entry } from "./entry.ts";
import type { LedgerFault } from "./state.ts";

interface OpenIntent {
  readonly deployment: string;
  readonly version: number;
}

/**
 * What no well-formed chain may say, whoever wrote it: an outcome without its intent, two open intents in one environment,
 * a version that was never published or has another digest. Checked when the ledger is read, and before anything is
 * written to it.
 */
export function checkMeaning(agent: string, entries: readonly Entry[]): readonly LedgerFault[] {
  const faults: LedgerFault[] = [];
  const digests = new Map<number, Digest>();
  const open = new Map<string, OpenIntent>();
  const deployments = new Set<string>();
  let newest = 0;

  for (const entry of entries) {
    const fault = (message: string): void => {
      faults.push({ seq: entry.seq, message });
    };
    if (entry.type === "version-published") {
      if (entry.version !== newest + 1) fault(`publishes v${entry.version} where v${newest + 1} is next`);
      if (entry.tag !== versionTag(agent, entry.version)) {
        fault(`names tag ${entry.tag}, which is not the tag of v${entry.version}`);
      }
      newest = Math.max(newest, entry.version);
      digests.set(entry.version, entry.digest);
      continue;
    }
    if (entry.type === "correction") {
      if (entry.of >= entry.seq) fault(`corrects entry ${entry.of}, which does not come before it`);
      continue;
    }
    const named = entry.type === "drift-found" ? entry.expected : entry;
    if (named && !digests.has(named.version)) fault(`names v${named.version}, which was never published`);
    else if (named && digests.get(named.version) !== named.digest) {
      fault(`names another digest for v${named.version} than was published`);
    }

    switch (entry.type) {
      case "deployment-intended": {
        const other = open.get(entry.environment);
        if (other) {
          fault(`starts a deployment to ${entry.environment} while ${other.deployment} is open`);
        }
        if (deployments.has(entry.deployment)) fault(`starts ${entry.deployment} a second time`);
        deployments.add(entry.deployment);
        open.set(entry.environment, { deployment: entry.deployment, version: entry.version });
        break;
      }
      case "deployment-succeeded":
      case "deployment-failed":
      case "deployment-interrupted": {
        const intent = open.get(entry.environment);
        if (intent?.deployment !== entry.deployment) {
          fault(`is the outcome of ${entry.deployment}, which is not open in ${entry.environment}`);
        } else if (intent.version !== entry.version) {
          fault(`is an outcome for v${entry.version}, but ${entry.deployment} deploys v${intent.version}`);
        }
        if (entry.type !== "deployment-interrupted") open.delete(entry.environment);
        break;
      }
      case "approval-recorded":
        if (entry.position >= entry.seq) fault(`approves a ledger position that does not come before it`);
        break;
      default:
        break;
    }
  }
  return faults;
}
