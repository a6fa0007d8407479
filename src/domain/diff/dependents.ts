import type { ItemName } from "../agent/agent.ts";
import type { Wiring } from "./remarks.ts";

/** More than anybody reads; a model used by thousands of topics is told by its own risk. */
const MAX_DEPENDENTS = 500;

/** Items that name `name`, then those that name these, and so on; each once, nearest first. Circles end. */
export function dependentsOf(name: ItemName, wiring: Pick<Wiring, "users">): readonly ItemName[] {
  const found = new Set<ItemName>([name]);
  for (const one of found) {
    for (const user of wiring.users.get(one) ?? []) {
      if (found.size > MAX_DEPENDENTS) break;
      found.add(user);
    }
  }
  found.delete(name);
  return [...found];
}
