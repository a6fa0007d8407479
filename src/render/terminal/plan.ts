import type { TestPlan } from "../../domain/plan/test-plan.ts";
import { neutralLine, type Style } from "./style.ts";

const MAX_NAMED = 8;

export interface TerminalPlanOptions {
  readonly style: Style;
  readonly indent?: string;
}

/** The plan in a few lines: conversations of the changes, smoke, what is by hand, what nothing covers. */
export function renderTerminalPlan(plan: TestPlan, { style, indent = "" }: TerminalPlanOptions): string {
  const covered = new Set(plan.changes.flatMap((one) => one.covered));
  const neighbours = new Set(plan.changes.flatMap((one) => one.neighbours));
  const named = [
    ...[...covered].map(neutralLine),
    ...[...neighbours].filter((id) => !covered.has(id)).map((id) => `${neutralLine(id)} (neighbour)`),
  ];
  const byHand = new Set(plan.changes.flatMap((one) => one.byHand));
  const lines = [
    named.length === 0 ? "no conversation is about these changes" : limited(named).join(" · "),
    [
      `smoke: ${plan.smoke.length === 0 ? style.yellow("none") : limited(plan.smoke.map(neutralLine)).join(", ")}`,
      ...(byHand.size === 0 ? [] : [`by hand: ${limited([...byHand].map(neutralLine)).join("; ")}`]),
      uncovered(plan, style),
    ].join(" · "),
  ];
  return lines.map((line) => indent + line).join("\n");
}

function uncovered(plan: TestPlan, style: Style): string {
  if (plan.uncovered.length === 0) return "uncovered: none";
  return style.yellow(`uncovered: ${limited(plan.uncovered.map(neutralLine)).join(", ")}`);
}

function limited(names: readonly string[]): readonly string[] {
  return names.length <= MAX_NAMED
    ? names
    : [...names.slice(0, MAX_NAMED), `and ${names.length - MAX_NAMED} more`];
}
