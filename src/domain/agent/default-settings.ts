import type { EnvironmentSettings, Settings } from "./settings.ts";

/** Rules about what only settings can say: made-up environments and an unknown tests folder would give made-up findings. */
export const UNCHECKED_WITHOUT_SETTINGS = [
  "environment-file-missing",
  "unknown-environment",
  "phone-number-per-environment",
  "shared-platform-environment",
  "smoke-missing",
] as const;

const PIPELINE = ["sandbox", "pre-release", "live"] as const;

/**
 * Settings for looking at an agent whose repository has none: enough to validate, for nothing is published or deployed with them, and
 * nobody listens at their addresses.
 */
export function defaultSettings({
  root,
  name,
  file,
}: {
  root: string;
  name: string;
  file: string;
}): Settings {
  return {
    file,
    agent: agentName(name),
    root,
    tests: testsBeside(root),
    environments: PIPELINE.map(toEnvironment),
    policy: { publishNote: { minWords: 4 }, preReleaseOptionalFor: [], rerun: "rollback" },
    validation: {
      severities: new Map(UNCHECKED_WITHOUT_SETTINGS.map((rule) => [rule, "off"])),
      ignores: [],
      allowedContacts: [],
    },
    ledger: { branch: "greenroom" },
  };
}

function toEnvironment(name: string): EnvironmentSettings {
  return {
    name,
    platform: { adapter: "reference", url: "http://127.0.0.1", environment: name },
    phoneNumbers: [],
    gates: ["step-order", "validated"],
  };
}

/** `tests` is where the settings file would be: beside a folder `agent`, else in the agent's own. */
function testsBeside(root: string): string {
  const parts = root.split("/").filter((part) => part !== "");
  return [...(parts.at(-1) === "agent" ? parts.slice(0, -1) : parts), "tests"].join("/");
}

/** A folder's name as an agent's: `Café Bot 2` is `cafe-bot-2`. */
export function agentName(folder: string): string {
  const name = folder
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, 63)
    .replace(/-$/, "");
  return name === "" ? "agent" : name;
}
