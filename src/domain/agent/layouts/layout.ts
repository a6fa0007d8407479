import type { SectionName } from "../agent.ts";
import type { Settings } from "../settings.ts";
import type { SourceFile } from "../source-tree.ts";
import type { AgentBuilder } from "./agent-builder.ts";

export const LAYOUT_IDS = ["greenroom", "polyai-adk", "rasa", "dialogflow-cx", "custom"] as const;
/** How an agent is spread over files. */
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** What of the settings a layout may look at. */
export type LayoutSettings = Pick<Settings, "agent" | "root"> &
  Partial<Pick<Settings, "tests" | "file" | "layout" | "custom">>;

/** What a file's path alone tells about what is in it. */
export interface FilePart {
  readonly section: SectionName;
  /** Files that decide together with it what its item is, whether they exist or not. */
  readonly together: readonly string[];
  /** Is read whatever differs: few and small, and needed to tell what the whole is. In a folder either all are, or none. */
  readonly always: boolean;
  /** May name items of other files. */
  readonly names: boolean;
  /** How other files name what is in it: the text that stands there. Null: they may write it in other ways. Absent: none names it. */
  readonly called?: string | null;
}

/** What lets an agent be read in part, so that every item that was read is exactly what it is when everything is read. */
export interface PartReading {
  /** One of these below the root, readable: then the files look like this layout whatever else there is. */
  readonly recognisedBy: readonly string[];
  /** A file that holds this text may write `called` in another way. */
  readonly escape: string;
  /** Undefined: there is no item in it. Items that are not always read have the section of their folder, deeper folders aside. */
  readonly partOf: (path: string, settings: LayoutSettings) => FilePart | undefined;
}

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
  /** Absent: an item may depend on any file, so that all are read. */
  readonly parts?: PartReading;
  /** Maps files (in path order, those of tests and settings left out) to items. Never throws for what is in them. */
  readonly load: (files: readonly SourceFile[], settings: LayoutSettings, builder: AgentBuilder) => void;
}
