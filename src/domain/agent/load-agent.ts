import { AgentBuilder, type LoadedAgent } from "./layouts/agent-builder.ts";
import type { LayoutSettings } from "./layouts/layout.ts";
import { recogniseLayout } from "./layouts/recognise-layout.ts";
import type { SourceTree } from "./source-tree.ts";
import { unreadableFindings } from "./unreadable-findings.ts";

export type { LoadedAgent };

/** Reads an agent from a repository's files, in whichever layout it is. Never throws for what is in them. */
export function loadAgent(tree: SourceTree, settings: LayoutSettings): LoadedAgent {
  const { layout } = recogniseLayout(tree, settings);
  const builder = new AgentBuilder();
  const isOurs = ({ path }: { readonly path: string }): boolean => !isSettingsOrTest(path, settings);
  layout.load(tree.files.filter(isOurs), settings, builder);
  const unreadable = tree.unreadable.filter((file) => isOurs(file) && layout.owns(file.path, settings));
  builder.findings.push(...unreadableFindings(unreadable));
  return builder.finish(settings.agent, layout.id);
}

function isSettingsOrTest(path: string, { tests, file }: LayoutSettings): boolean {
  return path === file || (tests !== undefined && tests !== "" && path.startsWith(`${tests}/`));
}
