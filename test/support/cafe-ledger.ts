import type { EntryBody } from "../../src/domain/ledger/entry.ts";
import { approved, chain, deployed, digestOf, failed, intended, published } from "./ledger.ts";

/** A ledger in the middle of a day: v2 live, v4 on its way, v3 failed in sandbox, v1 on hold. */
export function cafeBodies(): EntryBody[] {
  return [
    published(1, "Breakfast hours of the winter"),
    ...deployed("sandbox", 1, 2),
    ...deployed("live", 1, 4),
    published(2, "Pet fee, late checkout by SMS, steadier voice"),
    { type: "hold", version: 1, digest: digestOf(1), held: true, reason: "wrong hours on Sundays" },
    ...deployed("sandbox", 2, 8),
    ...deployed("pre-release", 2, 10),
    approved("live", 2, 11),
    ...deployed("live", 2, 13),
    published(3, "Spa opening hours are new"),
    intended("sandbox", 3, 16),
    failed("sandbox", 3, 16, 3),
    published(4, "Spa prices are right now"),
    intended("pre-release", 4, 19, "promotion", 2),
  ];
}

export function cafeState() {
  return chain(cafeBodies()).state;
}
