import type { EnvironmentSettings, Settings } from "../../src/domain/agent/settings.ts";
import type { DeploymentKind, EntryBody } from "../../src/domain/ledger/entry.ts";
import { foldEntries } from "../../src/domain/ledger/fold.ts";
import type { StoredLedger } from "../../src/domain/ledger/load-ledger.ts";
import { type EntryWriter, nextEntries } from "../../src/domain/ledger/next-entries.ts";
import type { LedgerState } from "../../src/domain/ledger/state.ts";
import { digestOfText } from "../../src/domain/snapshot/digest.ts";
import type { Digest } from "../../src/domain/snapshot/snapshot.ts";
import type { WhoRuns } from "../../src/ports/who-runs.ts";

export const AGENT = "corner-cafe";

export const WRITER: EntryWriter = {
  actor: "mara",
  triggeringActor: "mara",
  run: { id: "4711", attempt: 1, url: "https://github.example/acme/agents/actions/runs/4711" },
  toolVersion: "0.1.0",
};

export function runsAs({ actor, triggeringActor, run, toolVersion }: EntryWriter): WhoRuns {
  return { people: async () => ({ actor, triggeringActor }), run, toolVersion };
}

export const WHO = runsAs(WRITER);

export function environmentSettings(name: string, phone?: string): EnvironmentSettings {
  return {
    name,
    platform: { adapter: "reference", url: "http://127.0.0.1:4010", environment: name },
    phoneNumbers: phone === undefined ? [] : [phone],
    gates: ["step-order", "validated"],
  };
}

export const SETTINGS: Settings = {
  file: "greenroom.yml",
  agent: AGENT,
  layout: "greenroom",
  root: "agent",
  tests: "tests",
  environments: [
    environmentSettings("sandbox", "+15005550001"),
    environmentSettings("pre-release", "+15005550002"),
    environmentSettings("live", "+15005550003"),
  ],
  policy: { publishNote: { minWords: 4 }, preReleaseOptionalFor: [], rerun: "rollback" },
  validation: { severities: new Map(), ignores: [], allowedContacts: [] },
  ledger: { branch: "greenroom" },
};

/** A digest for a version that nobody computes. */
export function digestOf(version: number): Digest {
  return digestOfText(`version ${version}`);
}

export function published(version: number, note = `Note of version ${version}, for people`): EntryBody {
  return {
    type: "version-published",
    version,
    digest: digestOf(version),
    commit: version.toString(16).padStart(40, "0"),
    tag: `${AGENT}/v${version}`,
    note,
    authors: [{ name: "Mara", email: "mara@example.test" }],
    summary: "Topic pet-policy changed.",
  };
}

export function intended(
  environment: string,
  version: number,
  seq: number,
  kind: DeploymentKind = "promotion",
  replaces: number | null = null,
): EntryBody {
  return {
    type: "deployment-intended",
    deployment: `${environment}-${seq}`,
    environment,
    version,
    digest: digestOf(version),
    kind,
    replaces,
  };
}

export function succeeded(environment: string, version: number, intentSeq: number): EntryBody {
  return {
    type: "deployment-succeeded",
    deployment: `${environment}-${intentSeq}`,
    environment,
    version,
    digest: digestOf(version),
    smoke: { passed: 3, total: 3 },
    duration: 1200,
  };
}

export function failed(
  environment: string,
  version: number,
  intentSeq: number,
  running: number | null | "unknown",
): EntryBody {
  return {
    type: "deployment-failed",
    deployment: `${environment}-${intentSeq}`,
    environment,
    version,
    digest: digestOf(version),
    code: "smoke-failed",
    message: "A smoke conversation failed.",
    running,
    failed: ["opening-hours"],
  };
}

export function interrupted(environment: string, version: number, intentSeq: number): EntryBody {
  return {
    type: "deployment-interrupted",
    deployment: `${environment}-${intentSeq}`,
    environment,
    version,
    digest: digestOf(version),
    signal: "SIGTERM",
  };
}

export function approved(environment: string, version: number, position: number, login = "sam"): EntryBody {
  return {
    type: "approval-recorded",
    environment,
    version,
    digest: digestOf(version),
    position,
    approver: { name: login, login },
    source: "github-environment",
  };
}

/** A version brought into an environment: two bodies, the first of which becomes entry `seq`. */
export function deployed(environment: string, version: number, seq: number): EntryBody[] {
  return [intended(environment, version, seq), succeeded(environment, version, seq)];
}

/** A sound stored ledger with these entries, one minute between them. */
export function chain(
  bodies: readonly EntryBody[],
  agent = AGENT,
): { readonly stored: StoredLedger; readonly state: LedgerState } {
  if (bodies.length === 0) return { stored: { entries: new Map() }, state: foldEntries(agent, []) };
  let state = foldEntries(agent, []);
  const texts = new Map<string, string>();
  let last: string | undefined;
  let tip = "";
  bodies.forEach((body, index) => {
    const at = new Date(Date.parse("2026-11-20T10:00:00.000Z") + index * 60_000);
    const next = nextEntries(state, last, [body], WRITER, at);
    for (const [name, text] of next.texts) {
      texts.set(name, text);
      last = text;
    }
    state = next.state;
    tip = next.tip;
  });
  return { stored: { entries: texts, tip }, state };
}
