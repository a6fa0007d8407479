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

/**
 * Chooses files of two sides so that an item which differs, and every item that names one directly or by way of others, comes out as
 * it does when everything is read; and so that no item seems to differ that does not. A file that is the same on both sides is read on
 * both or on neither, and together with those that decide about the same item. `findTexts`: files that are the same and hold one of the
 * texts; more than these may be given. Undefined: everything has to be read.
 */
export async function chooseFiles(
  layout: LayoutInParts,
  settings: LayoutSettings,
  sides: { readonly paths: Iterable<string>; readonly differing: ReadonlySet<string> },
  findTexts: (texts: readonly string[]) => Promise<readonly string[]>,
): Promise<ChosenFiles | undefined> {
  const parts = partsOf(layout, settings, sides.paths);
  const chosen = new Chosen(parts);
  for (const path of sides.differing) chosen.add(path);

  const asked = new Set<string>();
  for (let called = chosen.called(); called !== undefined && called.length > 0; called = chosen.called()) {
    const fresh = called.filter((text) => !asked.has(text));
    if (fresh.length === 0) break;
    for (const text of fresh) asked.add(text);
    for (const path of await findTexts([...fresh, layout.parts.escape]))
      if (parts.get(path)?.names) chosen.add(path);
  }
  if (chosen.called() === undefined) return undefined;

  // Only now: whoever names what was read for these reasons does not matter.
  for (const [path, { always }] of parts) if (always) chosen.add(path);
  const sectionsInPart = new Set<SectionName>();
  for (const [path, { section }] of parts) {
    if (sectionsInPart.has(section) || chosen.paths.has(path)) continue;
    sectionsInPart.add(section);
    chosen.add(path);
  }
  return { paths: chosen.paths, sectionsInPart };
}

function partsOf(
  layout: LayoutInParts,
  settings: LayoutSettings,
  paths: Iterable<string>,
): ReadonlyMap<string, FilePart> {
  const found = new Map<string, FilePart>();
  for (const path of paths) {
    const part = isAgentFile(path, layout, settings) ? layout.parts.partOf(path, settings) : undefined;
    if (part !== undefined) found.set(path, part);
  }
  return found;
}

class Chosen {
  readonly paths = new Set<string>();
  readonly #parts: ReadonlyMap<string, FilePart>;
  readonly #together = new Map<string, string[]>();
  readonly #called = new Set<string | null>();

  constructor(parts: ReadonlyMap<string, FilePart>) {
    this.#parts = parts;
    for (const [path, part] of parts) {
      const name = `${part.section}/${part.item}`;
      const together = this.#together.get(name);
      if (together === undefined) this.#together.set(name, [path]);
      else together.push(path);
    }
  }

  /** With the files that decide about the same item. Files without items are not for us: others know of their content. */
  add(path: string): void {
    const part = this.#parts.get(path);
    if (part === undefined) return;
    for (const one of this.#together.get(`${part.section}/${part.item}`) ?? []) this.paths.add(one);
    if (part.called !== undefined) this.#called.add(part.called);
  }

  /** How the items in what was chosen are called; undefined when one of them can be called anything. */
  called(): readonly string[] | undefined {
    const texts = [...this.#called].filter((text) => text !== null);
    return texts.length === this.#called.size ? texts : undefined;
  }
}
