import type { Settings } from "../settings.ts";
import type { SourceFile } from "../source-tree.ts";
import type { AgentBuilder } from "./agent-builder.ts";

export const LAYOUT_IDS = ["greenroom", "polyai-adk", "rasa", "dialogflow-cx", "custom"] as const;
/** How an agent is spread over files. */
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** What of the settings a layout may look at. */
export type LayoutSettings = Pick<Settings, "agent" | "root"> &
  Partial<Pick<Settings, "tests" | "file" | "layout" | "custom">>;

/**
 * One way of spreading an agent over files. Adding one: a folder beside this file, a line in all-layouts.ts, a page in docs, a small
 * agent in the tests. A layout only maps; what is wrong with what it mapped is for the rules.
 */
export interface Layout {
  readonly id: LayoutId;
  /** For people: `PolyAI ADK`. */
  readonly title: string;
  /** Where agents of this layout lie unless the settings say otherwise: a folder relative to the settings file's; "" is that folder. */
  readonly defaultRoot: string;
  /**
   * Why files look like this layout, as the end of a sentence (`there are domain.yml and config.yml`), or undefined when they do not.
   * Paths are relative to the root. Knows by names only; nothing is read for it.
   */
  readonly recognise: (paths: ReadonlySet<string>) => string | undefined;
  /** Whether a file below the root belongs to the agent: unreadable ones are reported, and all of them are searched for secrets. */
  readonly owns: (path: string, settings: LayoutSettings) => boolean;
  /** The platform has tests of its own, which may lie in the same folder as ours. */
  readonly hasPlatformTests?: true;
  /** Maps files (in path order, those of tests and settings left out) to items. Never throws for what is in them. */
  readonly load: (files: readonly SourceFile[], settings: LayoutSettings, builder: AgentBuilder) => void;
}
