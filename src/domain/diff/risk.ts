import type { SectionName } from "../agent/agent.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import { listAt } from "../json-fields.ts";
import { canonicalJson } from "../snapshot/canonical-json.ts";
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
  responses: verdict("behaviour", "The agent has something else to say, or nothing."),
  entities: verdict("behaviour", "The agent listens for other things."),
};

/** At least this, however little else differs: nobody sees from here who calls the item by its former id. */
const RENAMED = verdict("wiring", "What still names the former id finds nothing.");

type Rule = readonly [field: RegExp, verdict: RiskVerdict];
const WORDING = verdict("wording", "Guests read or hear other words; what the agent does stays the same.");
const MODEL = verdict("model", "Another model, or other settings of it, can change any answer.");
const TRANSFERRED = verdict("wiring", "Guests may reach somebody else, or nobody.");
/** A message of Dialogflow CX that gives the conversation to people, and where such messages stand. */
const TRANSFER = /telephonyTransferCall|liveAgentHandoff/;
const WITH_MESSAGES: ReadonlySet<SectionName> = new Set<SectionName>(["agent", "flows", "instructions"]);
const PROMPT = verdict("behaviour", "The prompt steers what the agent says.");

/** The first pattern that matches the field's path (joined by dots) decides; otherwise the section's own. */
const FIELDS: Partial<Record<SectionName, readonly Rule[]>> = {
  agent: [
    [/^model/, MODEL],
    [/^(?:pipeline|policies)/, verdict("model", "What guests say may be understood as something else.")],
    [/^experimental_config\.(?:asr|vad|smart_vad|eot|tts)\b/, WHOLE.voice],
    [/^languages/, WHOLE.agent],
    [/^(?:name|description|greeting|greeting\.welcome_message|fallback)$/, WORDING],
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
    [/^phone_numbers/, verdict("environment", "Texts come from another number in that environment.")],
  ],
  handoffs: [
    [/^(?:destination|default)$/, verdict("wiring", "Guests may reach somebody else.")],
    [/^(?:sample_questions|reason)/, verdict("behaviour", "Other questions lead to a person.")],
    [/^(?:name|message)$/, WORDING],
  ],
  guardrails: [[/^name$/, WORDING]],
  instructions: [[/^model/, MODEL]],
  voice: [
    [/^disclaimer/, verdict("safety", "What callers are told about the call changes.")],
    [/^style_prompt/, PROMPT],
  ],
  responses: [
    [/^(?:translations\.[^.]+|variations\.\d+\.text|variations\.\d+\.buttons\.[^.]+\.title)$/, WORDING],
    [/^model/, MODEL],
    [/^promptTexts/, PROMPT],
    [/./, verdict("behaviour", "More than the words of the response changes.")],
  ],
  flows: [
    [/^steps\.[^.]+\.(?:tool|sms|handoff)$/, verdict("wiring", "A step of the flow does something else.")],
    [/^steps\.[^.]+\.say$/, WORDING],
    [/^name$/, WORDING],
    [/\bwebhook$/, verdict("wiring", "Another system, or none, is called there.")],
    [/\bmessages\.\d+\.text\.text\.\d+$/, WORDING],
  ],
  integrations: [
    [/^endpoints/, verdict("environment", "Tools reach another address in that environment.")],
    [/^auth/, verdict("environment", "Tools sign in in another way in that environment.")],
    [/^(?:url|genericWebService\.uri)$/, verdict("environment", "Another address is reached.")],
    [/^models?\b/, MODEL],
    [/^(?:name|description)$/, verdict("wording", "Only people who read the configuration see it.")],
  ],
};

/** Whether the model, or how what guests say is understood, is another one afterwards. */
export function touchesModel({
  section,
  kind,
  fields,
}: Pick<Change, "section" | "kind" | "fields">): boolean {
  if (kind !== "changed" || fields.length === 0) return section === "agent";
  return fields.some((field) => field.path.length === 0 || fieldRisk(section, field).risk === "model");
}

/** The worst kind of harm that a change can do, and why. Deterministic; never asks anybody. */
export function riskOf(
  section: SectionName,
  kind: ChangeKind,
  fields: readonly FieldChange[],
  value?: JsonObject,
): RiskVerdict {
  if (kind === "added" || kind === "removed") return WHOLE[section];
  const isPrompted = section === "flows" && value !== undefined && hasPrompts(value);
  const verdicts = fields.map((field) =>
    isPrompted && field.path[0] === "steps" && field.path[2] === "say" ? PROMPT : fieldRisk(section, field),
  );
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
  const value = field.after ?? field.before;
  // A further variation that is nothing but words.
  if (section === "responses" && /^variations\.\d+$/.test(path) && isOnlyText(value)) return WORDING;
  if (WITH_MESSAGES.has(section) && value !== undefined && TRANSFER.test(canonicalJson([path, value])))
    return TRANSFERRED;
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

/** PolyAI's steps hold prompts of a model, where others hold what is said to the letter. */
function hasPrompts(flow: JsonObject): boolean {
  return listAt(flow, "steps").some((step) => isJsonObject(step) && Object.hasOwn(step, "step_type"));
}

function isOnlyText(value: FieldChange["after"]): boolean {
  return (
    value !== undefined &&
    isJsonObject(value) &&
    Object.keys(value).join() === "text" &&
    typeof value.text === "string"
  );
}
