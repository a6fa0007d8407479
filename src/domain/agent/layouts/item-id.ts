import { createHash } from "node:crypto";
import { PATTERNS } from "../../schema/patterns.ts";

const ID = new RegExp(PATTERNS.itemId.pattern);

/**
 * The id of what another platform calls by a name: the name itself where it can be one, else the same with `-` for what can't stand in
 * an id (`front desk` is `front-desk`). A name of which nothing would be left gives `item-` and eight digits of its own. The same name
 * gives the same id everywhere, so that a reference by name finds its item.
 */
export function itemId(name: string): string {
  if (ID.test(name)) return name;
  const id = name
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9._]+/g, "-")
    .replace(/^[-._]+|[-._]+$/g, "")
    .slice(0, 110);
  if (id === "" || !ID.test(id) || /[^\p{ASCII}]/u.test(name)) return `${id || "item"}-${shortHash(name)}`;
  return id;
}

/** Names in letters that ids do not have may differ in nothing else. */
export function shortHash(name: string): string {
  return createHash("sha256").update(name, "utf8").digest("hex").slice(0, 8);
}
