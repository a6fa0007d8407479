import { isTestFile } from "../regression/test-file.ts";
import { AgentBuilder, type LoadedAgent } from "./layouts/agent-builder.ts";
import type { Layout, LayoutSettings } from "./layouts/layout.ts";
import { recogniseLayout } from "./layouts/recognise-layout.ts";
import type { SourceTree } from "./source-tree.ts";
import { unreadableFindings } from "./unreadable-findings.ts";

export type { LoadedAgent };

/** Reads an agent from a repository's files, in whichever layout it is. Never throws for what is in them. */
export function loadAgent(tree: SourceTree, settings: LayoutSettings): LoadedAgent {
  const { layout } = recogniseLayout(tree, settings);
  const builder = new AgentBuilder();
  const isOurs = ({ path }: { readonly path: string }): boolean => isAgentFile(path, layout, settings);
  layout.load(tree.files.filter(isOurs), settings, builder);
  const unreadable = tree.unreadable.filter((file) => isOurs(file) && layout.owns(file.path, settings));
  builder.findings.push(...unreadableFindings(unreadable));
  return builder.finish(settings.agent, layout.id);
}

/**
 * Whether a path can be the agent's: neither the settings nor a test of ours. Below the folder of tests a layout has only files that it
 * knows as its platform's own; `*.test.yaml` are never among them.
 */
export function isAgentFile(path: string, layout: Layout, settings: LayoutSettings): boolean {
  const { tests, file } = settings;
  if (path === file) return false;
  if (tests === undefined || tests === "" || !path.startsWith(`${tests}/`)) return true;
  return layout.hasPlatformTests === true && !isTestFile(path, tests) && layout.owns(path, settings);
}
