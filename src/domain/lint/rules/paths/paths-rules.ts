import type { RuleGroup } from "../../rule.ts";
import { pathCollision } from "./path-collision.ts";
import { pathReserved } from "./path-reserved.ts";
import { pathSuspicious } from "./path-suspicious.ts";
import { pathTooLong } from "./path-too-long.ts";

export const PATHS_RULES: RuleGroup = {
  id: "paths",
  title: "Paths",
  rules: [pathCollision, pathReserved, pathTooLong, pathSuspicious],
};
