import type { SourceTree } from "../source-tree.ts";
import { ALL_LAYOUTS, findLayout } from "./all-layouts.ts";
import { greenroomLayout } from "./greenroom/greenroom-layout.ts";
import type { Layout, LayoutSettings } from "./layout.ts";

export interface RecognisedLayout {
  readonly layout: Layout;
  /** One sentence without a full stop: `layout rasa, because there are domain.yml and config.yml`. */
  readonly reason: string;
  /** Other layouts that the files look like too; empty when the settings name one. */
  readonly others: readonly Layout[];
}

/** The layout that the settings name, else the one that the files below the root look like, else the native one. */
export function recogniseLayout(tree: Pick<SourceTree, "files">, settings: LayoutSettings): RecognisedLayout {
  const named = settings.layout === undefined ? undefined : findLayout(settings.layout);
  if (named) {
    return { layout: named, reason: `layout ${named.id}, as the settings say`, others: [] };
  }
  const [found, ...others] = layoutsOf(
    tree.files.map(({ path }) => path),
    settings.root,
  );
  if (found) return { ...found, others: others.map(({ layout }) => layout) };
  return {
    layout: greenroomLayout,
    reason: `layout ${greenroomLayout.id}, because the files look like no other one`,
    others: [],
  };
}

/** Every layout that the files below a folder look like, the likeliest first. */
export function layoutsOf(
  paths: readonly string[],
  root: string,
): readonly { readonly layout: Layout; readonly reason: string }[] {
  const prefix = root === "" ? "" : `${root}/`;
  const inside = new Set(
    paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)),
  );
  return ALL_LAYOUTS.flatMap((layout) => {
    const reason = layout.recognise(inside);
    return reason === undefined ? [] : [{ layout, reason: `layout ${layout.id}, because ${reason}` }];
  });
}
