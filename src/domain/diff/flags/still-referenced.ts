import type { ItemName } from "../../agent/agent.ts";
import type { Flag } from "../change.ts";
import { sectionOf } from "../remarks.ts";
import { itemWords, listWords } from "../section-words.ts";
import type { FlagFinder } from "./flag-facts.ts";
import { flaggedItem } from "./flag-words.ts";

const NAMED = 3;

/** Something was removed, or has another id now, and other items still name it. */
export const stillReferenced: FlagFinder = ({ changes, users, after }) =>
  changes.flatMap((change): readonly Flag[] => {
    const id = change.kind === "removed" ? change.id : change.formerId;
    if (id === undefined || Object.hasOwn(after?.sections[change.section] ?? {}, id)) return [];
    const naming = (users.get(`${change.section}/${id}`) ?? []).filter((name) => name !== change.name);
    if (naming.length === 0) return [];
    const what = change.kind === "removed" ? "was removed" : `is called ${change.id} now`;
    const who = listWords(naming.map(words), NAMED);
    return [
      {
        code: "still-referenced",
        message: `${flaggedItem({ ...change, id })} ${what}, but ${who} still ${naming.length === 1 ? "names" : "name"} it.`,
        item: change.name,
      },
    ];
  });

function words(name: ItemName): string {
  return itemWords(sectionOf(name), name.slice(name.indexOf("/") + 1));
}
