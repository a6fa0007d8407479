import { loadAgent } from "../../../../src/domain/agent/load-agent.ts";
import { loadSettings } from "../../../../src/domain/agent/load-settings.ts";
import type { SourceTree } from "../../../../src/domain/agent/source-tree.ts";
import { type AgentDiff, CHANGE_KINDS } from "../../../../src/domain/diff/change.ts";
import { diffSnapshots } from "../../../../src/domain/diff/diff-snapshots.ts";
import { layoutReferences } from "../../../../src/domain/diff/references.ts";
import { countRisks } from "../../../../src/domain/diff/risk.ts";
import { takeSnapshot } from "../../../../src/domain/snapshot/take-snapshot.ts";
import { sourceTree } from "../../../support/source-tree.ts";

/** The files of a project, to be edited as a person would in an editor. An edit that does not fit the files is an error of the table. */
export class ProjectFiles {
  readonly #texts: Map<string, string>;

  constructor(tree: SourceTree) {
    this.#texts = new Map(tree.files.map(({ path, text }) => [path, text]));
  }

  text(path: string): string {
    const text = this.#texts.get(path);
    if (text === undefined) throw new Error(`no file ${path}`);
    return text;
  }

  write(path: string, text: string): void {
    this.#texts.set(path, text);
  }

  /** `from` must be there exactly once. */
  replace(path: string, from: string, to: string): void {
    const parts = this.text(path).split(from);
    if (parts.length !== 2)
      throw new Error(`${JSON.stringify(from)} is ${parts.length - 1} times in ${path}`);
    this.write(path, parts.join(to));
  }

  append(path: string, text: string): void {
    this.write(path, `${this.text(path).replace(/\n*$/, "\n")}${text}`);
  }

  remove(path: string): void {
    if (!this.#texts.delete(path)) throw new Error(`no file ${path}`);
  }

  rewrite(fits: RegExp, change: (text: string) => string): void {
    const paths = [...this.#texts.keys()].filter((path) => fits.test(path));
    if (paths.length === 0) throw new Error(`no file fits ${fits}`);
    for (const path of paths) this.write(path, change(this.text(path)));
  }

  tree(): SourceTree {
    return sourceTree(this.#texts);
  }
}

/** What somebody does to a project, and what a person who knows the platform would say of it. */
export interface Edit {
  readonly name: string;
  edit(files: ProjectFiles): void;
  /** The sentence of what changed. */
  readonly changed: string;
  /** Which sections it says are untouched, where a row is about that. */
  readonly unchanged?: string;
  /** `1 added, 2 changed`; empty: nothing. */
  readonly counts: string;
  /** The risks, the worst first: `1 wiring, 2 wording`. */
  readonly risks: string;
  /** Labels of the differing fields, where a row is about them. */
  readonly fields?: readonly string[];
}

/** Compares a project before and after an edit, read in the layout that its own files or settings name. */
export function diffEdited(project: SourceTree, settingsText: string, edit: Edit["edit"]): AgentDiff {
  const { settings } = loadSettings({ path: "greenroom.yml", text: settingsText });
  if (settings === undefined) throw new Error("expected settings");
  const files = new ProjectFiles(project);
  edit(files);
  const side = (label: string, tree: SourceTree) => {
    const { agent } = loadAgent(tree, settings);
    return { side: { label }, snapshot: takeSnapshot(agent), references: layoutReferences(agent) };
  };
  return diffSnapshots(side("before", project), side("draft", files.tree()));
}

export function countsOf({ counts }: AgentDiff): string {
  return CHANGE_KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kind}`)
    .join(", ");
}

export function risksOf({ changes }: AgentDiff): string {
  return [...countRisks(changes)].map(([risk, count]) => `${count} ${risk}`).join(", ");
}
