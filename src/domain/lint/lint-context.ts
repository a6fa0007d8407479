import type { Agent } from "../agent/agent.ts";
import type { LayoutId } from "../agent/layouts/layout.ts";
import type { LoadedAgent } from "../agent/load-agent.ts";
import type { ValuePath, YamlReading } from "../agent/read-yaml.ts";
import type { Settings } from "../agent/settings.ts";
import type { SourceFile, SourceLocation } from "../agent/source-tree.ts";
import type { Suite } from "../regression/suite.ts";

/** Everything a rule may look at. */
export interface LintContext {
  readonly agent: Agent;
  readonly layout: LayoutId;
  /** Paths of everything in the tree that belongs to the agent, readable or not. In path order. */
  readonly paths: readonly string[];
  readonly settings: Settings;
  readonly suite: Suite;
  /** Every text that belongs to the agent: its files, its conversations, its settings. In path order. */
  readonly files: readonly SourceFile[];
  /** Texts that lie among the agent's files and hold none of its items: nothing reads them, but they may hold a secret. */
  readonly otherFiles: readonly SourceFile[];
  readonly platformTests: LoadedAgent["platformTests"];
  readonly locate: LoadedAgent["locate"];
  readonly locateSettings: YamlReading["locate"];
  /** A place in a written conversation of a test file; the conversation itself when the path leads nowhere. */
  readonly locateConversation: (file: string, conversation: string, path: ValuePath) => SourceLocation;
}
