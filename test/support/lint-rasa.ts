import { loadSettings } from "../../src/domain/agent/load-settings.ts";
import type { Settings } from "../../src/domain/agent/settings.ts";
import type { Finding } from "../../src/domain/lint/finding.ts";
import { validateTree } from "../../src/domain/lint/validate-tree.ts";
import { smallRasaFiles } from "./small-agents/rasa.ts";
import { sourceTree } from "./source-tree.ts";

/** The settings of the small bot in the layout rasa. */
export function rasaSettings(): Settings {
  const { settings } = loadSettings({
    path: "greenroom.yml",
    text: smallRasaFiles().get("greenroom.yml") ?? "",
  });
  if (!settings) throw new Error("expected settings");
  return settings;
}

/** Findings in the small bot with files laid over it; of one rule, or of all. */
export async function lintRasa(
  overrides: Readonly<Record<string, string | null>>,
  rule?: string,
): Promise<readonly Finding[]> {
  const { findings } = await validateTree(sourceTree(smallRasaFiles(overrides)), rasaSettings());
  return rule === undefined ? findings : findings.filter((finding) => finding.rule === rule);
}

/** `file:line:column message`, one a finding. */
export async function saidOfRasa(
  overrides: Readonly<Record<string, string | null>>,
  rule?: string,
): Promise<readonly string[]> {
  const findings = await lintRasa(overrides, rule);
  return findings.map(
    ({ location: { file, line, column }, message }) => `${file}:${line}:${column} ${message}`,
  );
}
