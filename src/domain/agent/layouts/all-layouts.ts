import { customLayout } from "./custom/custom-layout.ts";
import { dialogflowCxLayout } from "./dialogflow-cx/dialogflow-cx-layout.ts";
import { greenroomLayout } from "./greenroom/greenroom-layout.ts";
import type { Layout, LayoutId } from "./layout.ts";
import { polyaiAdkLayout } from "./polyai-adk/polyai-adk-layout.ts";
import { rasaLayout } from "./rasa/rasa-layout.ts";

/** Every layout, in the order in which they are looked for. */
export const ALL_LAYOUTS: readonly Layout[] = [
  greenroomLayout,
  polyaiAdkLayout,
  rasaLayout,
  dialogflowCxLayout,
  customLayout,
];

export function findLayout(id: LayoutId): Layout | undefined {
  return ALL_LAYOUTS.find((layout) => layout.id === id);
}
