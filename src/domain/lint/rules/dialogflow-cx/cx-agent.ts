import { type Agent, type Item, itemsOf, type ValuePath } from "../../../agent/agent.ts";
import {
  type CxKind,
  type CxReference,
  cxReferencesOf,
} from "../../../agent/layouts/dialogflow-cx/cx-references.ts";
import { placeCxFile } from "../../../agent/layouts/dialogflow-cx/place-cx-file.ts";
import type { JsonValue } from "../../../json.ts";
import { fieldAt, listAt, objectAt, textAt } from "../../../json-fields.ts";
import type { LintContext } from "../../lint-context.ts";

/** A page, or the start page that a flow itself is, or a group of routes: something that has routes. */
export interface CxPlace {
  readonly item: Item;
  readonly path: ValuePath;
  readonly value: JsonValue;
  readonly name: string;
}

export interface CxFlow extends CxPlace {
  /** Whether its own file is there; else only some of its pages or groups are. */
  readonly isDefined: boolean;
  readonly pages: readonly CxPlace[];
  readonly groups: readonly CxPlace[];
}

/** A route or an event handler. */
export interface CxRoute {
  readonly place: CxPlace;
  readonly kind: "route" | "handler";
  readonly path: ValuePath;
  readonly value: JsonValue;
}

export interface CxAgent {
  readonly agent: Item | undefined;
  readonly flows: readonly CxFlow[];
  /** Groups that every flow may use. */
  readonly groups: readonly CxPlace[];
  readonly references: readonly (CxReference & { readonly from: Item })[];
  /** Names and platform ids of what there is. Pages and groups are not in it: they are of one flow. */
  readonly known: ReadonlyMap<CxKind, ReadonlySet<string>>;
  /** Folders of flows that have no definition, and a file that shows them. */
  readonly undefinedFlows: ReadonlyMap<string, string>;
}

const SECTIONS = {
  flow: "flows",
  intent: "topics",
  webhook: "integrations",
  entity: "entities",
  tool: "tools",
  playbook: "instructions",
  generator: "responses",
} as const;

/** Every rule of the group asks for it. */
const seen = new WeakMap<Agent, CxAgent>();

/** The agent as Dialogflow sees it. */
export function cxAgentOf(context: Pick<LintContext, "agent" | "paths" | "settings">): CxAgent {
  const { agent } = context;
  const known = seen.get(agent) ?? look(context);
  seen.set(agent, known);
  return known;
}

function look({
  agent,
  paths,
  settings: { root },
}: Pick<LintContext, "agent" | "paths" | "settings">): CxAgent {
  const undefinedFlows = findUndefinedFlows(paths, root);
  const [own] = itemsOf(agent, "agent");
  const names = Object.entries(SECTIONS).map(([kind, section]) => {
    const all = itemsOf(agent, section).flatMap(({ value }) => [
      textAt(value, "name"),
      textAt(value, "uuid"),
    ]);
    return [kind, new Set(all.filter((name) => name !== undefined))] as const;
  });
  const known = new Map<string, ReadonlySet<string>>(names);
  return {
    agent: own,
    flows: itemsOf(agent, "flows").map((item) => toFlow(item, root)),
    groups: own === undefined ? [] : placesIn(own, "agentTransitionRouteGroups"),
    references: (["agent", "instructions", "topics", "flows"] as const).flatMap((section) =>
      itemsOf(agent, section).flatMap((from) =>
        cxReferencesOf(from).map((reference) => ({ ...reference, from })),
      ),
    ),
    known: new Map(
      (["flow", "intent", "webhook", "entity", "tool", "playbook", "generator"] as const).map((kind) => [
        kind,
        known.get(kind) ?? new Set(),
      ]),
    ),
    undefinedFlows,
  };
}

function belowRoot(path: string, root: string): string | undefined {
  if (root === "") return path;
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
}

function placeOf(path: string, root: string) {
  const below = belowRoot(path, root);
  return below === undefined ? undefined : placeCxFile(below);
}

function findUndefinedFlows(paths: readonly string[], root: string): Map<string, string> {
  const traces = new Map<string, string>();
  const defined = new Set<string>();
  for (const path of paths) {
    const place = placeOf(path, root);
    if (place === undefined || place.place === "agent" || place.folder !== "flows") continue;
    if (place.place === "thing") defined.add(place.name);
    if (!traces.has(place.name)) traces.set(place.name, path);
  }
  for (const name of defined) traces.delete(name);
  return traces;
}

function toFlow(item: Item, root: string): CxFlow {
  return {
    item,
    path: [],
    value: item.value,
    name: textAt(item.value, "name") ?? item.id,
    isDefined: placeOf(item.file, root)?.place === "thing",
    pages: placesIn(item, "pages"),
    groups: placesIn(item, "routeGroups"),
  };
}

function placesIn(item: Item, field: string): CxPlace[] {
  return Object.entries(objectAt(item.value, field)).map(([key, value]) => ({
    item,
    path: [field, key],
    value,
    name: textAt(value, "displayName")?.trim() || key,
  }));
}

/** Everything that has routes, flow by flow. */
export function cxPlaces({ flows, groups }: CxAgent): CxPlace[] {
  return [...flows.flatMap((flow) => [flow, ...flow.pages, ...flow.groups]), ...groups];
}

/** The routes and handlers of a page, in its order. */
export function cxRoutes(place: CxPlace): CxRoute[] {
  const { path, value } = place;
  const routes = (kind: CxRoute["kind"], way: ValuePath): CxRoute[] =>
    listAt(value, ...way).map((route, index) => ({
      place,
      kind,
      path: [...path, ...way, index],
      value: route,
    }));
  return [
    ...routes("route", ["transitionRoutes"]),
    ...routes("handler", ["eventHandlers"]),
    ...listAt(value, "form", "parameters").flatMap((_, index) =>
      routes("handler", ["form", "parameters", index, "fillBehavior", "repromptEventHandlers"]),
    ),
  ];
}

/** The flow that conversations begin in; undefined when they begin in a playbook, or nobody can tell. */
export function cxStartFlow({ agent, flows }: CxAgent): CxFlow | undefined {
  if (agent === undefined || textAt(agent.value, "startPlaybook") !== undefined) return undefined;
  const name = textAt(agent.value, "startFlow");
  return flows.find((flow) =>
    name === undefined ? isDefaultFlow(flow) : flow.name === name || name.endsWith(`/${uuidOf(flow)}`),
  );
}

function uuidOf({ value }: CxPlace): string {
  return textAt(value, "uuid") ?? " ";
}

/** Made with the agent, and never removed. */
export function isDefaultFlow(flow: CxPlace): boolean {
  return uuidOf(flow) === "00000000-0000-0000-0000-000000000000" || flow.name === "Default Start Flow";
}

/** Whether a fulfillment says or does anything. */
export function doesSomething(fulfillment: JsonValue | undefined): boolean {
  return (
    ["messages", "conditionalCases", "setParameterActions", "generators"].some(
      (field) => listAt(fulfillment, field).length > 0,
    ) || ["webhook", "tag", "advancedSettings"].some((field) => fieldAt(fulfillment, field) !== undefined)
  );
}

export function itemNameOf({ item }: Pick<CxPlace, "item">): string {
  return `${item.section}/${item.id}`;
}
