import { compareCodeUnits } from "../../snapshot/canonical-json.ts";
import { ALL_LAYOUTS } from "./all-layouts.ts";
import type { Layout } from "./layout.ts";
import { layoutsOf } from "./recognise-layout.ts";

/** A folder whose files look like an agent. */
export interface FoundAgent {
  readonly root: string;
  readonly layout: Layout;
  /** `layout rasa, because there are domain.yml and config.yml` */
  readonly reason: string;
}

const DEEPEST = 3;
/** Folders that are looked at; a repository with more of them has settings. */
const MOST_FOLDERS = 2000;
/** Others' code, never somebody's agent. */
const OTHERS = new Set(["node_modules", "vendor", "dist", "build", "venv"]);

/**
 * Folders of a repository that look like agents, at and at most three levels below one of them: the shallowest first, then in the order
 * of the layouts. What is within a found one is its own.
 */
export function findAgents(paths: readonly string[], within = ""): readonly FoundAgent[] {
  const found: FoundAgent[] = [];
  for (const [root, inside] of candidates(paths, within)) {
    if (found.some((one) => one.root === "" || root.startsWith(`${one.root}/`))) continue;
    const [first] = layoutsOf(inside, root);
    if (first) found.push({ root, ...first });
  }
  const order = (layout: Layout): number => ALL_LAYOUTS.indexOf(layout);
  return found.sort(
    (a, b) =>
      depthOf(a.root) - depthOf(b.root) ||
      order(a.layout) - order(b.layout) ||
      compareCodeUnits(a.root, b.root),
  );
}

/** Folders with what is below each, the shallowest first. */
function candidates(paths: readonly string[], within: string): [string, string[]][] {
  const start = within === "" ? [] : within.split("/");
  const folders = new Map<string, string[]>([[within, []]]);
  for (const path of paths) {
    const parts = path.split("/");
    if (start.some((part, index) => parts[index] !== part)) continue;
    const deepest = Math.min(parts.length - 1, start.length + DEEPEST);
    for (let depth = start.length; depth <= deepest; depth += 1) {
      const name = parts[depth - 1] ?? "";
      if (depth > start.length && (name.startsWith(".") || OTHERS.has(name))) break;
      const folder = parts.slice(0, depth).join("/");
      const inside = folders.get(folder);
      if (inside) inside.push(path);
      else if (folders.size < MOST_FOLDERS) folders.set(folder, [path]);
    }
  }
  return [...folders].sort(([a], [b]) => depthOf(a) - depthOf(b) || compareCodeUnits(a, b));
}

function depthOf(folder: string): number {
  return folder === "" ? 0 : folder.split("/").length;
}
