import type { SectionName } from "./agent.ts";
import type { FilePart, Layout, LayoutSettings, PartReading } from "./layouts/layout.ts";
import { isAgentFile } from "./load-agent.ts";

/** A layout of which a part can be read. */
export type LayoutInParts = Layout & { readonly parts: PartReading };

/** The files of two sides that have to be read to tell how they differ. */
export interface ChosenFiles {
  readonly paths: ReadonlySet<string>;
  /**
   * Sections of which not everything is read. Each must hold an item on either side afterwards: there was a file chosen for it that is
   * the same on both. If it gave none (it can't be read), only reading everything tells whether the section holds anything.
   */
  readonly sectionsInPart: ReadonlySet<SectionName>;
}

/** The names of the files of two sides. */
export interface SidesOfFiles {
  readonly paths: readonly string[];
  readonly differing: ReadonlySet<string>;
  /** Files that are the same on both sides and hold one of the texts; more than these may be given. */
  readonly findTexts: (texts: readonly string[]) => Promise<readonly string[]>;
}

/**
 * Chooses files of two sides so that an item which differs, and every item that names one directly or by way of others, comes out as
 * it does when everything is read; and so that no item seems to differ that does not. A file that is the same on both sides is read on
 * both or on neither, and together with those that decide about the same item. Undefined: everything has to be read.
 */
export async function chooseFiles(
  layout: LayoutInParts,
  settings: LayoutSettings,
  sides: SidesOfFiles,
): Promise<ChosenFiles | undefined> {
  const partOf = (path: string): FilePart | undefined =>
    isAgentFile(path, layout, settings) ? layout.parts.partOf(path, settings) : undefined;
  const paths = new Set<string>();
  const called = new Set<string>();
  let unknowable = false;
  const choose = (part: FilePart | undefined): void => {
    for (const path of part?.together ?? []) paths.add(path);
    if (part?.called === null) unknowable = true;
    else if (part?.called !== undefined) called.add(part.called);
  };

  for (const path of sides.differing) choose(partOf(path));
  const asked = new Set<string>();
  for (
    let fresh = [...called];
    fresh.length > 0 && !unknowable;
    fresh = [...called].filter((text) => !asked.has(text))
  ) {
    for (const text of fresh) asked.add(text);
    for (const path of await sides.findTexts([...fresh, layout.parts.escape])) {
      const part = partOf(path);
      if (part?.names) choose(part);
    }
  }
  return unknowable ? undefined : { paths, sectionsInPart: witnessSections(sides.paths, paths, partOf) };
}

/**
 * Adds what is always read, and of each section one file of those that nobody reads. Who names these does not matter. Once a folder has
 * given one, the rest of it has nothing to say: ten thousand names are not taken apart.
 */
function witnessSections(
  all: readonly string[],
  chosen: Set<string>,
  partOf: (path: string) => FilePart | undefined,
): ReadonlySet<SectionName> {
  const sections = new Set<SectionName>();
  const settled = new Set<string>();
  let last: string | undefined;
  for (const path of all) {
    // Most stand right behind another one of a folder that has nothing more to say.
    if (last !== undefined && path.startsWith(last) && !path.includes("/", last.length)) continue;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    last = settled.has(folder) ? folder : undefined;
    if (last !== undefined || chosen.has(path)) continue;
    const part = partOf(path);
    if (part === undefined) continue;
    for (const one of part.together) chosen.add(one);
    if (part.always) continue;
    sections.add(part.section);
    settled.add(folder);
    last = folder;
  }
  return sections;
}
