import type { RuleGroup } from "../../rule.ts";
import { modelSettingRange } from "./model-setting-range.ts";
import { modelUnknown } from "./model-unknown.ts";
import { parameterRange } from "./parameter-range.ts";
import { timeoutRange } from "./timeout-range.ts";
import { voiceSettingRange } from "./voice-setting-range.ts";

export const MODEL_RULES: RuleGroup = {
  id: "model",
  title: "Model and voice settings",
  rules: [modelSettingRange, modelUnknown, voiceSettingRange, timeoutRange, parameterRange],
};
