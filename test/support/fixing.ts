import { loadSettings } from "../../src/domain/agent/load-settings.ts";
import type { Finding } from "../../src/domain/lint/finding.ts";
import { type FixPlan, planFixes } from "../../src/domain/lint/fixes/plan-fixes.ts";
import { validateTree } from "../../src/domain/lint/validate-tree.ts";
import { smallAgentFiles } from "./small-agent.ts";
import { sourceTree } from "./source-tree.ts";

/** All findings of a small agent whose files are laid over. */
export async function findIn(texts: ReadonlyMap<string, string>): Promise<readonly Finding[]> {
  const loaded = loadSettings({ path: "greenroom.yml", text: texts.get("greenroom.yml") ?? "" });
  if (loaded.settings === undefined) return loaded.findings;
  return (await validateTree(sourceTree(texts), loaded.settings)).findings;
}

export function planFor(files: Readonly<Record<string, string>>): Promise<FixPlan> {
  return planFixes(smallAgentFiles(files), findIn);
}

/** What a file is after its fixes. */
export async function fixed(path: string, text: string): Promise<string | undefined> {
  return (await planFor({ [path]: text })).texts.get(path);
}
