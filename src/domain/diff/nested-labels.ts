import type { SectionName } from "../agent/agent.ts";

/** A path pattern (`*` is any one step) and what people call what is there; see `fillLabel`. */
export type Label = readonly [pattern: string, label: string];

/** The parts that an item of Dialogflow CX is made of, wherever they stand in it. */
const CX_PARTS: readonly Label[] = [
  ["pages.*", "page #1"],
  ["routeGroups.*", "route group #1"],
  ["agentTransitionRouteGroups.*", "route group #1"],
  ["transitionRoutes.*", "route #1"],
  ["eventHandlers.*", "event #1"],
  ["repromptEventHandlers.*", "asked again after #1"],
  ["form.parameters.*", "parameter #1"],
  ["fillBehavior", ""],
  ["initialPromptFulfillment", "question"],
  ["entryFulfillment", "on entry"],
  ["triggerFulfillment", ""],
  ["setParameterActions.*", "sets #1"],
  ["messages.*", "message $1"],
  ["text.text", ""],
  ["examples.*", "example #1"],
];
const CX_FIELDS: readonly Label[] = [
  ["targetFlow", "leads to flow"],
  ["targetPage", "leads to page"],
  ["targetPlaybook", "leads to playbook"],
  ["webhook", "calls webhook"],
  ["intent", "intent"],
  ["transitionRouteGroups.*", "route group"],
  ["telephonyTransferCall.phoneNumber", "transfers to"],
  ["advancedSettings.loggingSettings.*", "logging: $1"],
];
const PARTS: Partial<Record<SectionName, readonly Label[]>> = {
  agent: [
    ...CX_PARTS,
    ["pipeline.*", "component #1"],
    ["policies.*", "policy #1"],
    ["attributes.*", "attribute #1"],
  ],
  instructions: CX_PARTS,
  flows: [["steps.*", "step #1"], ["conditions.*", "condition #1"], ...CX_PARTS],
  responses: [
    ["variations.*", "variation $1"],
    ["buttons.*", "button #1"],
  ],
  entities: [["mappings.*", "mapping $1"]],
  voice: [
    ["corrections.*", "correction #1"],
    ["phrase_filtering.*", "phrase filter #1"],
    ["regular_expressions.*", "#1"],
  ],
  integrations: [["operations.*", "operation #1"]],
};
const FIELDS: Partial<Record<SectionName, readonly Label[]>> = {
  agent: [...CX_FIELDS, ["values.*", "value for #1"]],
  instructions: CX_FIELDS,
  flows: [
    ["child_step", "leads to step"],
    ["required_entities.*", "needs entity"],
    ["extracted_entities.*", "listens for entity"],
    ["asr_biasing.*", "listening for $1"],
    ["dtmf_config.*", "keypad: $1"],
    ["ignored_intents.*", "ignored intent"],
    ["required_slots.*", "required slot"],
    ...CX_FIELDS,
  ],
};

/** What people call a field that stands within parts of an item: `page yes-no, route redirect.agent: leads to flow`. */
export function nestedLabel(section: SectionName, path: readonly (string | number)[]): string | undefined {
  const parts = PARTS[section] ?? [];
  const words: string[] = [];
  let rest = path;
  for (;;) {
    const found = firstMatch(parts, rest, "start");
    if (found === undefined) break;
    if (found.label !== "") words.push(found.label);
    rest = rest.slice(found.length);
  }
  if (rest.length === path.length) {
    const field = firstMatch(FIELDS[section] ?? [], rest, "whole");
    return field?.label;
  }
  if (rest.length === 0) return words.join(", ");
  const field = firstMatch(FIELDS[section] ?? [], rest, "whole")?.label ?? rest.map(plainStep).join(" ");
  return words.length === 0 ? field : `${words.join(", ")}: ${field}`;
}

/** The label of the first pattern that fits the path, or its beginning, and how many steps it took. */
export function firstMatch(
  labels: readonly Label[],
  path: readonly (string | number)[],
  how: "start" | "whole",
): { readonly label: string; readonly length: number } | undefined {
  for (const [pattern, label] of labels) {
    const steps = pattern.split(".");
    if (how === "whole" ? steps.length !== path.length : steps.length > path.length) continue;
    if (!steps.every((step, index) => step === "*" || step === path[index])) continue;
    const met = path.filter((_, index) => steps[index] === "*");
    return { label: fillLabel(label, met), length: steps.length };
  }
  return undefined;
}

/** `$1` is the first step that `*` met, as words; `#1` the same to the letter. People count from 1. */
function fillLabel(label: string, met: readonly (string | number)[]): string {
  return label.replace(/([$#])(\d)/g, (_, how: string, index: string) => {
    const step = met[Number(index) - 1] ?? "";
    return how === "#" && typeof step === "string" ? step : plainStep(step);
  });
}

export function plainStep(step: string | number): string {
  return typeof step === "number" ? String(step + 1) : step.replaceAll("_", " ");
}
