import type { SectionName } from "../agent/agent.ts";
import type { Change, ChangeKind, FieldChange, Risk } from "./change.ts";

export interface RiskVerdict {
  readonly risk: Risk;
  readonly riskReason: string;
}

/** When several fields changed, the first of these that any of them is. */
const WORST_FIRST: readonly Risk[] = [
  "safety",
  "wiring",
  "model",
  "behaviour",
  "environment",
  "voice",
  "knowledge",
  "wording",
];

const verdict = (risk: Risk, riskReason: string): RiskVerdict => ({ risk, riskReason });

/** The harm that adding or removing an item of a section can do. */
const WHOLE: Readonly<Record<SectionName, RiskVerdict>> = {
  agent: verdict("behaviour", "The agent's settings apply to every answer."),
  instructions: verdict("behaviour", "The instructions steer every answer."),
  rules: verdict("safety", "Rules keep the agent within its limits."),
  topics: verdict("behaviour", "Guests get other answers."),
  knowledge: verdict("knowledge", "Answers draw on other facts."),
  tools: verdict("wiring", "What the agent can do for guests changes."),
  sms: verdict("wiring", "Guests get other texts, or none."),
  handoffs: verdict("wiring", "Guests may reach somebody else, or nobody."),
  guardrails: verdict("safety", "What the agent refuses changes."),
  voice: verdict("voice", "Callers hear it; only listening can judge it."),
  flows: verdict("behaviour", "A guided conversation takes another course."),
  integrations: verdict("wiring", "Tools reach another system, or none."),
  environments: verdict("environment", "It applies in this environment only, so no other one proves it."),
  responses: verdict("wording", "Guests read or hear other words."),
  entities: verdict("behaviour", "The agent listens for other things."),
};

/** At least this, however little else differs: nobody sees from here who calls the item by its former id. */
const RENAMED = verdict("wiring", "What still names the former id finds nothing.");

type Rule = readonly [field: RegExp, verdict: RiskVerdict];
const WORDING = verdict("wording", "Guests read or hear other words; what the agent does stays the same.");

/** The first pattern that matches the field's path (joined by dots) decides; otherwise the section's own. */
const FIELDS: Partial<Record<SectionName, readonly Rule[]>> = {
  agent: [
    [/^model/, verdict("model", "Another model, or other settings of it, can change any answer.")],
    [/^languages/, WHOLE.agent],
    [/^(?:name|description|greeting|fallback)$/, WORDING],
  ],
  topics: [[/^actions/, verdict("wiring", "The topic does something else after its answer.")]],
  tools: [
    [/^reply$/, WORDING],
    [
      /^(?:name|description|sample_result)/,
      verdict("behaviour", "The tool may be chosen or answered differently."),
    ],
    [/^parameters\.properties\.[^.]+\.x-ask$/, WORDING],
  ],
  sms: [
    [/^requires_consent$/, verdict("safety", "Whether guests are asked before they are texted changes.")],
    [/^consent_question$/, verdict("safety", "Guests say yes or no to another question.")],
    [/^text$/, WORDING],
  ],
  handoffs: [
    [/^(?:destination|default)$/, verdict("wiring", "Guests may reach somebody else.")],
    [/^(?:sample_questions|reason)/, verdict("behaviour", "Other questions lead to a person.")],
    [/^(?:name|message)$/, WORDING],
  ],
  guardrails: [[/^name$/, WORDING]],
  flows: [
    [/^steps\.[^.]+\.(?:tool|sms|handoff)$/, verdict("wiring", "A step of the flow does something else.")],
    [/^steps\.[^.]+\.say$/, WORDING],
    [/^name$/, WORDING],
  ],
  integrations: [
    [/^endpoints/, verdict("environment", "Tools reach another address in that environment.")],
    [/^(?:name|description)$/, verdict("wording", "Only people who read the configuration see it.")],
  ],
  responses: [
    [
      /(?:^|\.)(?:payload|condition|custom|metadata|model|promptTexts?|placeholders)(?:\.|$)/,
      verdict("behaviour", "More than the words of the response changes."),
    ],
  ],
};

/** The worst kind of harm that a change can do, and why. Deterministic; never asks anybody. */
export function riskOf(section: SectionName, kind: ChangeKind, fields: readonly FieldChange[]): RiskVerdict {
  if (kind === "added" || kind === "removed") return WHOLE[section];
  const verdicts = fields.map((field) => fieldRisk(section, field));
  if (kind === "renamed") verdicts.push(RENAMED);
  for (const risk of WORST_FIRST) {
    const found = verdicts.find((candidate) => candidate.risk === risk);
    if (found !== undefined) return found;
  }
  return WHOLE[section];
}

function fieldRisk(section: SectionName, field: FieldChange): RiskVerdict {
  // A dot within a name must not look like a step: a parameter called `a.x-ask` is no question.
  const path = field.path.map((step) => String(step).replaceAll(".", "\u2024")).join(".");
  const rule = FIELDS[section]?.find(([pattern]) => pattern.test(path));
  return rule?.[1] ?? WHOLE[section];
}

/** How many changes of each risk, the worst first: `1 behaviour, 1 wiring, 1 voice`. */
export function countRisks(changes: readonly Pick<Change, "risk">[]): ReadonlyMap<Risk, number> {
  const counts = new Map<Risk, number>();
  for (const risk of WORST_FIRST) {
    const count = changes.filter((change) => change.risk === risk).length;
    if (count > 0) counts.set(risk, count);
  }
  return counts;
}

/** Where the worst risk of some changes stands among all risks; 0 is the worst. */
export function worstRisk(changes: readonly Pick<Change, "risk">[]): number {
  return changes.reduce((worst, { risk }) => Math.min(worst, WORST_FIRST.indexOf(risk)), WORST_FIRST.length);
}
