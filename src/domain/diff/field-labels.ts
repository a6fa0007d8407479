import type { SectionName } from "../agent/agent.ts";

type Path = readonly (string | number)[];

/** A path pattern (`*` is any one step) and what people call the field; `$1`, `$2` are the steps that `*` met. */
type Label = readonly [pattern: string, label: string];

const LABELS: Partial<Record<SectionName, readonly Label[]>> = {
  agent: [
    ["languages.*", "language"],
    ["fallback", "fallback answer"],
    ["model", "model"],
    ["model.provider", "model provider"],
    ["model.name", "model name"],
    ["model.temperature", "model temperature"],
    ["model.max_tokens", "model's longest answer (tokens)"],
  ],
  topics: [
    ["sample_questions.*", "sample question"],
    ["actions.tools.*", "calls tool"],
    ["actions.sms.*", "sends SMS"],
    ["actions.handoffs.*", "hands off to"],
    ["actions.tools", "order of tool calls"],
    ["actions.sms", "order of SMS"],
    ["actions.handoffs", "order of handoffs"],
  ],
  knowledge: [
    ["sources.*", "source $1"],
    ["sources.*.*", "source $1: $2"],
  ],
  tools: [
    ["integration", "calls integration"],
    ["parameters.properties.*", "parameter $1"],
    ["parameters.properties.*.x-ask", "question for parameter $1"],
    ["parameters.properties.*.*", "parameter $1: $2"],
    ["parameters.properties.*.*.*", "parameter $1: $2"],
    ["parameters.required.*", "required parameter"],
    ["sample_result.*", "sample result $1"],
  ],
  sms: [["requires_consent", "consent required"]],
  handoffs: [
    ["sample_questions.*", "sample question"],
    ["default", "default handoff"],
  ],
  guardrails: [["sample_questions.*", "sample question"]],
  voice: [
    ["pronunciations.*", "pronunciation of $1"],
    ["pronunciations.*.*", "pronunciation of $1"],
  ],
  flows: [
    ["sample_questions.*", "sample question"],
    ["steps", "order of steps"],
    ["steps.*", "step $1"],
    ["steps.*.say", "step $1: text"],
    ["steps.*.tool", "step $1: calls tool"],
    ["steps.*.sms", "step $1: sends SMS"],
    ["steps.*.handoff", "step $1: hands off to"],
    ["steps.*.next", "step $1: next step"],
    ["steps.*.*", "step $1: $2"],
    ["steps.*.*.*", "step $1: $2 $3"],
  ],
  integrations: [
    ["endpoints.*", "endpoint for $1"],
    ["secrets.*", "secret"],
    ["timeout_ms", "timeout (ms)"],
  ],
  environments: [
    ["variables.*", "variable $1"],
    ["overrides.greeting", "greeting here"],
    ["overrides.handoffs", "handoffs here"],
    ["overrides.handoffs.*", "handoff $1 here"],
    ["overrides.handoffs.*.destination", "destination of handoff $1 here"],
  ],
};

/** What people call the field at `path`: `content`, `sample question`, `sends SMS`, `parameter party_size: minimum`. */
export function fieldLabel(section: SectionName, path: Path): string {
  const steps = path.map(String);
  for (const [pattern, label] of LABELS[section] ?? []) {
    const met = matchSteps(pattern.split("."), steps);
    if (met !== undefined)
      return label.replace(/\$(\d)/g, (_, index: string) => plain(met[Number(index) - 1] ?? ""));
  }
  return steps.length === 0 ? "content" : steps.map(plain).join(" ");
}

function matchSteps(pattern: readonly string[], steps: readonly string[]): readonly string[] | undefined {
  if (pattern.length !== steps.length) return undefined;
  const met: string[] = [];
  for (const [index, part] of pattern.entries()) {
    const step = steps[index] ?? "";
    if (part === "*") met.push(step);
    else if (part !== step) return undefined;
  }
  return met;
}

function plain(step: string): string {
  return step.replaceAll("_", " ");
}
