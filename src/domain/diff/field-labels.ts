import type { SectionName } from "../agent/agent.ts";
import { firstMatch, type Label, nestedLabel, plainStep } from "./nested-labels.ts";

type Path = readonly (string | number)[];

const LABELS: Partial<Record<SectionName, readonly Label[]>> = {
  agent: [
    ["languages.*", "language"],
    ["fallback", "fallback answer"],
    ["model", "model"],
    ["model.provider", "model provider"],
    ["model.name", "model name"],
    ["model.temperature", "model temperature"],
    ["model.max_tokens", "model's longest answer (tokens)"],
    ["variants.*", "variant #1"],
    ["personality.adjectives.*", "personality $1"],
    ["experimental_config.*.*", "experimental $1: $2"],
    ["greeting.welcome_message", "greeting"],
    ["style_prompt.prompt", "style prompt"],
  ],
  topics: [
    ["sample_questions.*", "sample question"],
    ["actions.tools.*", "calls tool"],
    ["actions.sms.*", "sends SMS"],
    ["actions.handoffs.*", "hands off to"],
    ["actions.tools", "order of tool calls"],
    ["actions.sms", "order of SMS"],
    ["actions.handoffs", "order of handoffs"],
    ["actions_text", "actions"],
    ["annotated_examples.*", "sample question"],
    ["trainingPhrases.*", "sample questions (#1)"],
    ["trainingPhrases.*.*", "sample question (#1)"],
    ["parameters.*", "parameter #1"],
    ["parameters.*.*", "parameter #1: $2"],
    ["declared", "listed in the domain"],
  ],
  knowledge: [
    ["sources.*", "source #1"],
    ["sources.*.*", "source #1: $2"],
  ],
  tools: [
    ["integration", "calls integration"],
    ["parameters.properties.*", "parameter #1"],
    ["parameters.properties.*.x-ask", "question for parameter #1"],
    ["parameters.properties.*.*", "parameter #1: $2"],
    ["parameters.properties.*.*.*", "parameter #1: $2"],
    ["parameters.required.*", "required parameter"],
    ["sample_result.*", "sample result #1"],
  ],
  sms: [
    ["requires_consent", "consent required"],
    ["phone_numbers.*", "sender number for #1"],
  ],
  handoffs: [
    ["sample_questions.*", "sample question"],
    ["default", "used by default"],
    ["sip_config.method", "SIP method"],
    ["sip_headers.*", "SIP header #1"],
    ["sip_headers.*.*", "SIP header #1"],
  ],
  guardrails: [
    ["sample_questions.*", "sample question"],
    ["categories.*.enabled", "$1 filter"],
    ["categories.*.level", "$1 filter level"],
    ["generativeSafetySettings.bannedPhrases.*", "banned phrase"],
  ],
  voice: [
    ["pronunciations.*", "pronunciation of #1"],
    ["pronunciations.*.*", "pronunciation of #1"],
    ["keyphrases.*", "boosted phrase #1"],
    ["keyphrases.*.*", "boosted phrase #1: $2"],
    ["disclaimer_messages.enabled", "disclaimer"],
    ["disclaimer_messages.*", "disclaimer: $1"],
    ["barge_in", "callers may interrupt"],
    ["style_prompt.prompt", "style prompt"],
  ],
  flows: [
    ["sample_questions.*", "sample question"],
    ["steps", "order of steps"],

    ["steps.*.say", "step #1: text"],
    ["steps.*.tool", "step #1: calls tool"],
    ["steps.*.sms", "step #1: sends SMS"],
    ["steps.*.handoff", "step #1: hands off to"],
    ["steps.*.next", "step #1: next step"],
    ["steps.*.collect.*", "step #1: collect $2"],
    ["start_step", "first step"],
  ],
  integrations: [
    ["endpoints.*", "endpoint for #1"],
    ["secrets.*", "secret"],
    ["timeout_ms", "timeout (ms)"],
    ["auth.*", "sign-in for #1"],
    ["url", "address"],
    ["genericWebService.uri", "address"],
    ["model.name", "model name"],
  ],
  environments: [
    ["variables.*", "variable $1"],
    ["overrides.greeting", "greeting here"],
    ["overrides.handoffs", "handoffs here"],
    ["overrides.handoffs.*", "handoff #1 here"],
    ["overrides.handoffs.*.destination", "destination of handoff #1 here"],
  ],
  responses: [
    ["translations.*", "text in #1"],
    ["variations", "order of variations"],
    ["variations.*.text", "variation $1"],
    ["promptTexts.*.*.text", "prompt (#1)"],
  ],
  entities: [
    ["values.*", "value #1"],
    ["config.options.*", "option #1"],
    ["config.country_codes.*", "country code #1"],
    ["config.*", "$1"],
    ["influence_conversation", "steers the conversation"],
    ["initial_value", "initial value"],
    ["entities.*.*", "value #2 (#1)"],
    ["entities.*.*.synonyms.*", "synonym of #2 (#1)"],
    ["excludedPhrases.*.*", "excluded phrase (#1)"],
  ],
};

/** What people call the field at `path`: `content`, `sample question`, `sends SMS`, `parameter party_size: minimum`. */
export function fieldLabel(section: SectionName, path: Path): string {
  const known = firstMatch(LABELS[section] ?? [], path, "whole")?.label ?? nestedLabel(section, path);
  if (known !== undefined && known !== "") return known;
  return path.length === 0 ? "content" : path.map(plainStep).join(" ");
}
