import { type Agent, itemsOf } from "../../../agent/agent.ts";
import type { Settings } from "../../../agent/settings.ts";
import { objectAt, textAt } from "../../../json-fields.ts";
import { plainNumber } from "../../environment-values.ts";
import type { LintContext } from "../../lint-context.ts";
import { type Reference, referencesOf } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const circularHandoff: Rule = {
  id: "circular-handoff",
  severity: "error",
  summary: "A handoff leads back to the agent itself.",
  docs: "Whoever asks for a person would be greeted by the agent again, and again. A handoff goes to a number that no environment of this agent answers, and never by way of other handoffs to itself.",
  bad: { "agent/handoffs/events.yaml": 'destination: "+15005550003"\nsample_questions: [A party]\n' },
  good: { "agent/handoffs/events.yaml": 'destination: "+15005550012"\nsample_questions: [A party]\n' },
  check(context) {
    const { agent, settings } = context;
    return [...toOwnNumbers(context, ownNumbers(settings)), ...inCircles(context, handoffLinks(agent))];
  },
};

/** Which environment answers which number. */
function ownNumbers(settings: Settings): ReadonlyMap<string, string> {
  return new Map(
    settings.environments.flatMap(({ name, phoneNumbers }) => phoneNumbers.map((number) => [number, name])),
  );
}

function toOwnNumbers({ agent, locate }: LintContext, own: ReadonlyMap<string, string>): RuleHit[] {
  if (own.size === 0) return [];
  const destinations = [
    ...itemsOf(agent, "handoffs").map((item) => ({ item, path: ["destination"] })),
    ...itemsOf(agent, "environments").flatMap((item) =>
      Object.keys(objectAt(item.value, "overrides", "handoffs")).map((id) => ({
        item,
        path: ["overrides", "handoffs", id, "destination"],
      })),
    ),
  ];
  return destinations.flatMap(({ item, path }): RuleHit[] => {
    const number = dialled(textAt(item.value, ...path) ?? "");
    const environment = number === undefined ? undefined : own.get(number);
    if (environment === undefined) return [];
    return [
      {
        message: `The agent itself answers this number, in ${environment}.`,
        hint: "Give the number of the people who take over.",
        location: locate(item, path),
        item: `${item.section}/${item.id}`,
      },
    ];
  });
}

/** The number behind a destination: `tel:+15005550003`, `sip:+15005550003@trunk.example`. */
function dialled(destination: string): string | undefined {
  if (destination.length > 200) return undefined;
  return plainNumber(destination.replace(/^(?:tel|sips?):/i, "").replace(/[@;].*$/s, ""));
}

/** What each handoff leads on to, where a layout knows of such a thing. */
function handoffLinks(agent: Agent): ReadonlyMap<string, readonly Reference[]> {
  const links = new Map<string, Reference[]>();
  for (const reference of referencesOf(agent)) {
    if (reference.from.section !== "handoffs" || reference.section !== "handoffs") continue;
    const of = links.get(reference.from.id) ?? [];
    of.push(reference);
    links.set(reference.from.id, of);
  }
  return links;
}

/** A hit for each reference that closes a circle: found by walking on until a handoff comes up again on the same way. */
function inCircles({ locate }: LintContext, links: ReadonlyMap<string, readonly Reference[]>): RuleHit[] {
  const hits: RuleHit[] = [];
  const state = new Map<string, "open" | "done">();
  for (const start of links.keys()) {
    if (state.has(start)) continue;
    state.set(start, "open");
    const way = [{ id: start, next: 0 }];
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const reference = links.get(top.id)?.[top.next];
      top.next += 1;
      if (reference === undefined) {
        state.set(top.id, "done");
        way.pop();
      } else if (state.get(reference.id) === "open") {
        hits.push({
          message: `This leads back to the handoff ${reference.called ?? reference.id}, so nobody ever answers.`,
          hint: "Let one of the handoffs go to a person.",
          location: locate(reference.from, reference.path),
          item: `handoffs/${reference.from.id}`,
        });
      } else if (!state.has(reference.id)) {
        state.set(reference.id, "open");
        way.push({ id: reference.id, next: 0 });
      }
    }
  }
  return hits;
}
