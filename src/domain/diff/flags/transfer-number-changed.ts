import { isJsonObject, type JsonValue } from "../../json.ts";
import { fieldAt, objectAt, textAt } from "../../json-fields.ts";
import type { Snapshot } from "../../snapshot/snapshot.ts";
import type { Flag } from "../change.ts";
import { listWords } from "../section-words.ts";
import { changedPairs, type FlagFacts, type FlagFinder, type ItemPair } from "./flag-facts.ts";
import { flaggedItem, fromTo } from "./flag-words.ts";

const CODE = "transfer-number-changed";

/**
 * Whoever is put through reaches another number: by a handoff's own destination, by what an environment says instead, by
 * the default for guests who ask for a person, or by a number that stands in a flow or in settings of another layout.
 */
export const transferNumberChanged: FlagFinder = (facts) => [
  ...changedPairs(facts).flatMap(ownDestination),
  ...overrides(facts),
  ...defaultDestination(facts),
  ...changedPairs(facts).flatMap(numbersWithin),
];

/** A handoff's fields that say where it goes: the number, and (polyai-adk) the trunk by which it is called. */
const DESTINATIONS = [["destination"], ["sip_config", "outbound_endpoint"]] as const;

function ownDestination({ change, before, after }: ItemPair): readonly Flag[] {
  if (change.section !== "handoffs") return [];
  return DESTINATIONS.flatMap((path) => {
    const [was, is] = [fieldAt(before, ...path), fieldAt(after, ...path)];
    if (was === undefined || same(was, is)) return [];
    return [{ code: CODE, message: `${flaggedItem(change)}: ${fromTo(was, is)}.`, item: change.name }];
  });
}

/** What an environment says instead counts as it works there: also when it begins or ceases to say so. */
function overrides({ before, after, changes }: FlagFacts): readonly Flag[] {
  if (before === undefined || after === undefined) return [];
  const former = new Map(
    changes.flatMap(({ section, id, formerId }) =>
      section === "handoffs" && formerId !== undefined ? [[id, formerId] as const] : [],
    ),
  );
  const touched = changes.filter(({ section }) => section === "environments");
  return touched.flatMap(({ id: environment, name }) => {
    const ids = [
      ...overridden(before, environment).map((id) => nowOf(former, id)),
      ...overridden(after, environment),
    ];
    return [...new Set(ids)].flatMap((id): readonly Flag[] => {
      const formerId = former.get(id) ?? id;
      const was = overrideOf(before, environment, formerId) ?? destinationOf(before, formerId);
      const is = overrideOf(after, environment, id) ?? destinationOf(after, id);
      if (was === undefined || is === undefined || was === is) return [];
      return [{ code: CODE, message: `Handoff ${id} in ${environment}: ${fromTo(was, is)}.`, item: name }];
    });
  });
}

function nowOf(former: ReadonlyMap<string, string>, formerId: string): string {
  return [...former].find(([, was]) => was === formerId)?.[0] ?? formerId;
}

function overridden(snapshot: Snapshot, environment: string): readonly string[] {
  return Object.keys(
    objectAt(objectAt(snapshot.sections.environments), environment, "overrides", "handoffs"),
  );
}

function overrideOf(snapshot: Snapshot, environment: string, handoff: string): string | undefined {
  const items = objectAt(snapshot.sections.environments);
  return textAt(items, environment, "overrides", "handoffs", handoff, "destination");
}

function destinationOf(snapshot: Snapshot, handoff: string): string | undefined {
  return textAt(objectAt(snapshot.sections.handoffs), handoff, "destination");
}

/** Guests who ask for a person: another handoff became the default, and it goes elsewhere. */
function defaultDestination({ before, after }: FlagFacts): readonly Flag[] {
  const was = defaultOf(before);
  const is = defaultOf(after);
  if (was === undefined || is === undefined || was.id === is.id || was.destination === is.destination)
    return [];
  const said = `Guests who ask for a person: ${fromTo(was.destination, is.destination)}`;
  return [
    {
      code: CODE,
      message: `${said} (handoff ${is.id} instead of ${was.id}).`,
      item: `handoffs/${is.id}`,
    },
  ];
}

function defaultOf(snapshot: Snapshot | undefined) {
  for (const [id, value] of Object.entries(snapshot?.sections.handoffs ?? {})) {
    const destination = textAt(value, "destination");
    if (value.default === true && destination !== undefined) return { id, destination };
  }
  return undefined;
}

const DEEPEST = 60;
const NAMED = 3;
/** A key that can mean nothing else than where a call or chat is passed on to. */
const TRANSFER_KEY = /transfer|hand_?(?:off|over)|forward(?:ing|_to)?(?:$|_|[A-Z])|escalat/i;
const NUMBER = /^(?:\+?[\d\s().-]{5,25}|(?:sips?|tel):\S{3,300}|queue:\S{1,200})$/i;
/** Sections in which a number has a meaning of its own, or is told above. */
const ELSEWHERE: ReadonlySet<string> = new Set(["handoffs", "sms"]);

/** Numbers under telling keys anywhere else: `telephonyTransferCall` of dialogflow-cx, a variable `transfer_number`. */
function numbersWithin({ change, before, after }: ItemPair): readonly Flag[] {
  if (ELSEWHERE.has(change.section)) return [];
  const was = numbersIn(before);
  const is = numbersIn(after);
  const replaced = [...was].flatMap(([way, number]) => {
    const now = is.get(way);
    return now === undefined || now === number ? [] : [fromTo(number, now)];
  });
  const said = replaced.length > 0 ? listWords([...new Set(replaced)], NAMED) : moved(was, is);
  if (said === undefined) return [];
  return [{ code: CODE, message: `${flaggedItem(change)}: ${said}.`, item: change.name }];
}

/** Nothing stands in its old place, so numbers that are gone are held against those that are new. */
function moved(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): string | undefined {
  const [old, now] = [new Set(was.values()), new Set(is.values())];
  const gone = [...old].filter((number) => !now.has(number));
  const fresh = [...now].filter((number) => !old.has(number));
  return gone.length === 0 || fresh.length === 0 ? undefined : fromTo(gone.join(", "), fresh.join(", "));
}

/** By the way to them. */
function numbersIn(value: JsonValue): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  collect(value, false, [], found);
  return found;
}

/** `path` is one list for the whole way through: items are large, and only few of their values are telling. */
function collect(
  value: JsonValue,
  telling: boolean,
  path: (string | number)[],
  found: Map<string, string>,
): void {
  if (path.length > DEEPEST) return;
  if (typeof value === "string") {
    if (telling && NUMBER.test(value.trim())) found.set(JSON.stringify(path), value.trim());
  } else if (Array.isArray(value)) {
    value.forEach((element: JsonValue, index) => {
      if (!telling && typeof element === "string") return;
      path.push(index);
      collect(element, telling, path, found);
      path.pop();
    });
  } else if (isJsonObject(value)) {
    for (const key of Object.keys(value)) {
      const member = value[key];
      if (member === undefined) continue;
      // What an environment says of handoffs is told with the number that it replaces.
      if (path.length === 0 && key === "overrides") continue;
      const tells = telling || TRANSFER_KEY.test(key);
      if (!tells && typeof member === "string") continue;
      path.push(key);
      collect(member, tells, path, found);
      path.pop();
    }
  }
}

function same(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
