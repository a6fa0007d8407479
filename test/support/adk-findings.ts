import { loadSettings } from "../../src/domain/agent/load-settings.ts";
import type { Settings } from "../../src/domain/agent/settings.ts";
import { validateTree } from "../../src/domain/lint/validate-tree.ts";
import { smallAdkProject } from "./small-agents/polyai-adk.ts";
import { sourceTree } from "./source-tree.ts";

const settings = loadSettings({
  path: "greenroom.yml",
  text: smallAdkProject().get("greenroom.yml") ?? "",
}).settings;
if (!settings) throw new Error("expected settings");
export const ADK_SETTINGS: Settings = settings;

/** What validation says about the small ADK project with some other files: `file:line:column rule`. */
export async function adkFindings(overrides: Record<string, string | null>): Promise<string[]> {
  const { findings } = await validateTree(sourceTree(smallAdkProject(overrides)), ADK_SETTINGS);
  return findings
    .filter(({ rule }) => rule !== "unused-tool")
    .map(({ rule, location }) => `${location.file}:${location.line}:${location.column} ${rule}`);
}

/** Only the messages. */
export async function adkMessages(overrides: Record<string, string | null>): Promise<string[]> {
  const { findings } = await validateTree(sourceTree(smallAdkProject(overrides)), ADK_SETTINGS);
  return findings.filter(({ rule }) => rule !== "unused-tool").map(({ message }) => message);
}
