import type { LayoutId } from "../../src/domain/agent/layouts/layout.ts";
import { smallAgentFiles } from "./small-agent.ts";
import { smallCustomFiles } from "./small-agents/custom.ts";
import { smallCxExport } from "./small-agents/dialogflow-cx.ts";
import { smallAdkProject } from "./small-agents/polyai-adk.ts";
import { smallRasaFiles } from "./small-agents/rasa.ts";

type SmallAgent = (overrides?: Readonly<Record<string, string | null>>) => Map<string, string>;

/** For each layout an agent that no rule has anything to say about: what the rules' examples are laid over. */
export const SMALL_AGENTS: Readonly<Partial<Record<LayoutId, SmallAgent>>> = {
  greenroom: smallAgentFiles,
  custom: smallCustomFiles,
  rasa: smallRasaFiles,
  "polyai-adk": smallAdkProject,
  "dialogflow-cx": smallCxExport,
};
