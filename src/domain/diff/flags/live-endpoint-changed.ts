import { fieldAt } from "../../json-fields.ts";
import type { Flag } from "../change.ts";
import { changedPairs, type FlagFinder, type ItemPair } from "./flag-facts.ts";
import { flaggedItem, fromTo } from "./flag-words.ts";

/** Addresses of layouts that have one for all environments: those of rasa and of dialogflow-cx. */
const EVERYWHERE: readonly (readonly string[])[] = [
  ["url"],
  ["genericWebService", "uri"],
  ["serviceDirectory", "genericWebService", "uri"],
];

/** What guests do reaches another system. No environment before live proves that it answers. */
export const liveEndpointChanged: FlagFinder = (facts) =>
  changedPairs(facts)
    .filter(({ change }) => change.section === "integrations")
    .flatMap((pair) => endpointsOf(pair, facts.live));

function endpointsOf({ change, before, after }: ItemPair, live: string): readonly Flag[] {
  // polyai-adk names its environments itself, whatever the settings call the last one.
  const names = [...new Set([live, "live"])];
  const ways = [...names.map((name) => ["endpoints", name]), ...EVERYWHERE];
  return ways.flatMap((way): readonly Flag[] => {
    const [was, is] = [fieldAt(before, ...way), fieldAt(after, ...way)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const where = way[0] === "endpoints" ? ` in ${way[1]}` : "";
    return [
      {
        code: "live-endpoint-changed",
        message: `${flaggedItem(change)}${where}: ${fromTo(was, is)}.`,
        item: change.name,
      },
    ];
  });
}
