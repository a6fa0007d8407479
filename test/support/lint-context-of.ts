import type { Agent } from "../../src/domain/agent/agent.ts";
import { loadSettings } from "../../src/domain/agent/load-settings.ts";
import type { LintContext } from "../../src/domain/lint/lint-context.ts";
import { smallAgentFiles } from "./small-agent.ts";

/** What a rule sees of an agent that is made of values only: every place is the start of the item's file. */
export function lintContextOf(agent: Agent, more: Partial<LintContext> = {}): LintContext {
  const { settings } = loadSettings({
    path: "greenroom.yml",
    text: smallAgentFiles().get("greenroom.yml") ?? "",
  });
  if (!settings) throw new Error("expected settings");
  const start = (file: string) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  return {
    agent,
    layout: "custom",
    paths: [],
    settings,
    suite: { cases: [], digest: "" },
    files: [],
    otherFiles: [],
    platformTests: [],
    locate: (item) => start(item.file),
    locateSettings: () => start("greenroom.yml"),
    locateConversation: (file) => start(file),
    ...more,
  };
}
