import { loadSettings } from "../../src/domain/agent/load-settings.ts";
import type { Finding } from "../../src/domain/lint/finding.ts";
import { validateTree } from "../../src/domain/lint/validate-tree.ts";
import { smallAgentFiles } from "./small-agent.ts";
import { sourceTree } from "./source-tree.ts";

/** Findings of one rule, or of all, in the small agent with files laid over it. */
export async function lintSmallAgent(
  overrides: Readonly<Record<string, string | null>>,
  rule?: string,
): Promise<readonly Finding[]> {
  const files = smallAgentFiles(overrides);
  const { settings } = loadSettings({ path: "greenroom.yml", text: files.get("greenroom.yml") ?? "" });
  if (!settings) throw new Error("expected settings");
  const { findings } = await validateTree(sourceTree(files), settings);
  return rule === undefined ? findings : findings.filter((finding) => finding.rule === rule);
}

/** The settings of the small agent with lines after them. */
export function settingsWith(lines: string): string {
  return `${smallAgentFiles().get("greenroom.yml") ?? ""}${lines}`;
}

/** `file:line:column-end` of a finding. */
export function placeOf({ location: { file, line, column, endColumn } }: Finding): string {
  return `${file}:${line}:${column}${endColumn === undefined ? "" : `-${endColumn}`}`;
}
