import { itemName } from "../../../agent/agent.ts";
import type { CxKind } from "../../../agent/layouts/dialogflow-cx/cx-references.ts";
import { fieldAt } from "../../../json-fields.ts";
import type { LintContext } from "../../lint-context.ts";
import { didYouMean } from "../../references.ts";
import type { RuleHit } from "../../rule.ts";
import { type CxAgent, type CxFlow, cxAgentOf } from "./cx-agent.ts";

const CALLED: Readonly<Record<CxKind, string>> = {
  flow: "flow",
  page: "page",
  intent: "intent",
  group: "route group",
  webhook: "webhook",
  entity: "entity type",
  tool: "tool",
  playbook: "playbook",
  generator: "generator",
};
const PLACES = new Set(["START_PAGE", "END_SESSION", "CURRENT_PAGE", "PREVIOUS_PAGE", "START", "END"]);
/** Ids of what the platform makes itself. */
const DEFAULTS = /^00000000-0000-0000-0000-00000000000[0-9a-f]$/;

/** Hits for every reference of these kinds that leads nowhere. */
export function unknownCx(context: LintContext, kinds: readonly CxKind[]): RuleHit[] {
  const cx = cxAgentOf(context);
  const knownHere = new Map<string, ReadonlySet<string> | undefined>();
  const flows = new Map(cx.flows.map((flow) => [flow.item.id, flow]));
  const look = (kind: CxKind, from: string): ReadonlySet<string> | undefined => {
    // Of pages and groups each flow has its own.
    const key = kind === "page" || kind === "group" ? `${kind} ${from}` : kind;
    if (!knownHere.has(key)) knownHere.set(key, knownTo(cx, kind, flows.get(from)));
    return knownHere.get(key);
  };
  return cx.references.flatMap(({ kind, name, path, from }): RuleHit[] => {
    if (!kinds.includes(kind) || DEFAULTS.test(name) || (from.section === "agent" && path.length === 1))
      return [];
    if (kind === "page" && (isSpecialPage(name) || namesFlowToo(from.value, path))) return [];
    if (kind === "entity" && name.startsWith("sys.")) return [];
    const known = look(kind, from.section === "flows" ? from.id : "");
    if (known === undefined || known.has(name)) return [];
    return [
      {
        message: `There is no ${CALLED[kind]} ${name.slice(0, 120)}${kind === "page" ? " in this flow" : ""}.`,
        hint: didYouMean(name, known, "Add it to the export, or correct the name."),
        location: context.locate(from, path),
        item: itemName(from),
      },
    ];
  });
}

/** Undefined: nobody can say what is known there. */
function knownTo(cx: CxAgent, kind: CxKind, flow: CxFlow | undefined): ReadonlySet<string> | undefined {
  if (kind === "flow") return new Set([...(cx.known.get("flow") ?? []), ...cx.undefinedFlows.keys()]);
  if (kind !== "page" && kind !== "group") return cx.known.get(kind);
  if (kind === "page") return flow && namesOf(flow.pages);
  return namesOf([...cx.groups, ...(flow?.groups ?? [])]);
}

function namesOf(places: CxAgent["groups"]): Set<string> {
  return new Set(
    places.flatMap(({ name, value }) => {
      const id = fieldAt(value, "name");
      return typeof id === "string" ? [name, id] : [name];
    }),
  );
}

/** `END_SESSION`, `End Flow With Cancellation`: not pages of the export. */
export function isSpecialPage(name: string): boolean {
  const plain = name.trim().toUpperCase().replaceAll(" ", "_");
  return PLACES.has(plain) || plain.startsWith("END_FLOW");
}

/** A page beside a flow is a page of that flow. */
function namesFlowToo(value: Parameters<typeof fieldAt>[0], path: readonly (string | number)[]): boolean {
  return fieldAt(value, ...path.slice(0, -1), "targetFlow") !== undefined;
}
