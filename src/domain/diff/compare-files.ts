import type { ItemName } from "../agent/agent.ts";
import { compareCodeUnits } from "../snapshot/canonical-json.ts";
import type { AgentFile } from "./agent-files.ts";
import type { Change } from "./change.ts";
import { listWords } from "./section-words.ts";

export interface FileComparison {
  /** How many files differ though every item in them is the same. */
  readonly cosmetic: number;
  /** How many differ in what can't be read. */
  readonly unsure: number;
  /** What can't be told from files with errors. */
  readonly notes: readonly string[];
}

/**
 * Files whose bytes differ while no item in them does. A file that came or went counts too: its items stand elsewhere now.
 * A file with errors never counts as cosmetic, since what was refused of it (a `__proto__` key) is in no item; it is noted.
 */
export function compareFiles(
  before: readonly AgentFile[] | undefined,
  after: readonly AgentFile[] | undefined,
  changes: readonly Change[],
): FileComparison {
  if (before === undefined || after === undefined) return { cosmetic: 0, unsure: 0, notes: [] };
  const changed = new Set(changes.flatMap(namesOf));
  const formerly = new Map(before.map((file) => [file.path, file]));
  const pairs = after.map((file): readonly (AgentFile | undefined)[] => [formerly.get(file.path), file]);
  const now = new Set(after.map(({ path }) => path));
  pairs.push(...before.filter(({ path }) => !now.has(path)).map((file) => [file, undefined] as const));

  let cosmetic = 0;
  const unsure: string[] = [];
  for (const [a, b] of pairs) {
    if (a?.bytes === b?.bytes) continue;
    const items = [...(a?.items ?? []), ...(b?.items ?? [])];
    if (items.some((name) => changed.has(name))) continue;
    if (a?.faulty || b?.faulty) unsure.push(b?.path ?? a?.path ?? "");
    else if (items.length > 0) cosmetic += 1;
  }
  return { cosmetic, unsure: unsure.length, notes: unsure.length === 0 ? [] : [unsureNote(unsure)] };
}

function namesOf({ section, name, formerId, includes = [] }: Change): readonly ItemName[] {
  const former: readonly ItemName[] = formerId === undefined ? [] : [`${section}/${formerId}`];
  return [name, ...former, ...includes.flatMap(namesOf)];
}

function unsureNote(paths: readonly string[]): string {
  const names = listWords([...paths].sort(compareCodeUnits), 3);
  return paths.length === 1
    ? `${names} differs, but something in it can't be read, so what that changes is not known. Run greenroom validate.`
    : `${names} differ, but something in them can't be read, so what that changes is not known. Run greenroom validate.`;
}
