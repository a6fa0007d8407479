import type { JsonValue } from "../domain/json.ts";
import type { Frame, Pending, Task } from "./dialogue-state.ts";
import type { EffectiveConfig } from "./effective-config.ts";
import type { EffectiveParameter, EffectiveTool } from "./effective-items.ts";
import { fillPlaceholders } from "./placeholders.ts";
import type { TurnDraft } from "./turn-draft.ts";

/** A flow whose steps lead in a circle without asking anything is cut off here. */
const MAX_TASKS_A_TURN = 60;

/** Does what is left to do, from the top frame down, until a question is open, the bot has handed over, or nothing is left. */
export function runTasks(config: EffectiveConfig, draft: TurnDraft): void {
  draft.pending = undefined;
  for (let count = 0; count < MAX_TASKS_A_TURN && !draft.ended; count += 1) {
    const { top } = draft;
    if (top === undefined) return;
    const [task, ...rest] = top.tasks;
    if (task === undefined) {
      draft.pop();
      continue;
    }
    const question = runTask(config, draft, top, task, rest);
    if (question === undefined) continue;
    draft.pending = { ...question, misses: draft.misses };
    return;
  }
  if (!draft.ended) draft.frames = [];
}

/** Undefined: the task is done and off the list. Otherwise the question that was asked. */
function runTask(
  config: EffectiveConfig,
  draft: TurnDraft,
  top: Frame,
  task: Task,
  rest: readonly Task[],
): Omit<Pending, "misses"> | undefined {
  const goOn = (tasks: readonly Task[] = rest) => {
    draft.replaceTop({ ...top, tasks });
    return undefined;
  };
  switch (task.kind) {
    case "say":
      draft.say(fillPlaceholders(task.text, scalars(top.known)));
      return goOn();
    case "step":
      return goOn([...stepTasks(config, task.flow, task.step), ...rest]);
    case "collect": {
      const collect = findStep(config, task.flow, task.step)?.collect;
      if (collect === undefined || top.known.has(collect.name)) return goOn();
      draft.say(fillPlaceholders(collect.ask, scalars(top.known)));
      return { kind: "collect", name: collect.name };
    }
    case "tool": {
      const tool = config.tools.find((one) => one.id === task.id);
      if (tool === undefined) return goOn();
      const missing = missingParameters(tool, top.known)[0];
      if (missing !== undefined) {
        draft.say(missing.ask);
        return { kind: "argument", name: missing.name };
      }
      callTool(draft, tool, top.known);
      return goOn();
    }
    case "sms": {
      const template = config.sms.find((one) => one.id === task.id);
      if (template === undefined) return goOn();
      if (template.requires_consent) {
        draft.say(template.consent_question);
        return { kind: "consent", name: template.id };
      }
      draft.sendText(template);
      draft.say("I have sent you a text message.");
      return goOn();
    }
    case "offer": {
      if (!task.said) draft.say("Shall I put you through to a person?");
      return { kind: "handoff-offer", name: task.id };
    }
    case "handoff": {
      const handoff = config.handoffs.find((one) => one.id === task.id);
      if (handoff === undefined) return goOn();
      draft.handOff(handoff);
      return undefined;
    }
  }
}

/** What is still missing before a tool can be called, in the order in which it is asked. */
export function missingParameters(
  tool: EffectiveTool,
  known: ReadonlyMap<string, JsonValue>,
): readonly EffectiveParameter[] {
  return tool.parameters.filter(
    (parameter) => parameter.required && !suits(parameter, known.get(parameter.name)),
  );
}

/** A value learnt for another tool may have this one's name and yet be of another type. */
function suits(parameter: EffectiveParameter, value: JsonValue | undefined): boolean {
  if (value === undefined) return false;
  if (parameter.enum !== undefined) return typeof value === "string" && parameter.enum.includes(value);
  switch (parameter.type) {
    case "integer":
    case "number": {
      if (typeof value !== "number") return false;
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = parameter;
      return value >= minimum && value <= maximum && (parameter.type === "number" || Number.isInteger(value));
    }
    default:
      return typeof value === parameter.type;
  }
}

function callTool(draft: TurnDraft, tool: EffectiveTool, known: ReadonlyMap<string, JsonValue>): void {
  const args = tool.parameters.flatMap((parameter): [string, JsonValue][] => {
    const value = known.get(parameter.name);
    return value !== undefined && suits(parameter, value) ? [[parameter.name, value]] : [];
  });
  draft.call(tool.id, Object.fromEntries(args));
  const results = Object.entries(tool.sample_result);
  const values = new Map([
    ...scalars(known),
    ...scalars(new Map(args)),
    ...results.map(([name, value]) => [`result.${name}`, value] as const),
  ]);
  draft.say(fillPlaceholders(tool.reply, values));
}

function stepTasks(config: EffectiveConfig, flowId: string, stepId: string): readonly Task[] {
  const steps = config.flows.find((one) => one.id === flowId)?.steps ?? [];
  const index = steps.findIndex((one) => one.id === stepId);
  const step = steps[index];
  if (step === undefined) return [];
  const next = step.next ?? steps[index + 1]?.id;
  return [
    // A step that collects says its sentence as the question.
    ...(step.collect === undefined
      ? [{ kind: "say", text: step.say } as const]
      : [{ kind: "collect", flow: flowId, step: stepId } as const]),
    ...(step.tool === undefined ? [] : [{ kind: "tool", id: step.tool } as const]),
    ...(step.sms === undefined ? [] : [{ kind: "sms", id: step.sms } as const]),
    ...(step.handoff === undefined ? [] : [{ kind: "handoff", id: step.handoff } as const]),
    ...(next === undefined || next === "end" ? [] : [{ kind: "step", flow: flowId, step: next } as const]),
  ];
}

export function findStep(config: EffectiveConfig, flowId: string, stepId: string) {
  return config.flows.find((one) => one.id === flowId)?.steps.find((one) => one.id === stepId);
}

function scalars(values: ReadonlyMap<string, JsonValue>): ReadonlyMap<string, string | number | boolean> {
  const found = new Map<string, string | number | boolean>();
  for (const [name, value] of values) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      found.set(name, value);
  }
  return found;
}
