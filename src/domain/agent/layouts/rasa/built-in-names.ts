/** What Rasa itself brings along: it needs no declaration, and nobody has to use it. */
const INTENTS: ReadonlySet<string> = new Set(["restart", "session_start", "back", "nlu_fallback"]);
const SLOTS: ReadonlySet<string> = new Set([
  "requested_slot",
  "session_started_metadata",
  "return_value",
  "flow_hashes",
  "context",
  "dialogue_stack",
  "silence_timeout",
  "consecutive_silence_timeouts",
]);

export const isBuiltInIntent = (name: string): boolean => INTENTS.has(name);
export const isBuiltInSlot = (name: string): boolean => SLOTS.has(name) || name.startsWith("knowledge_base_");

const ACTIONS: ReadonlySet<string> = new Set([
  "action_listen",
  "action_restart",
  "action_session_start",
  "action_default_fallback",
  "action_deactivate_loop",
  "action_revert_fallback_events",
  "action_default_ask_affirmation",
  "action_default_ask_rephrase",
  "action_two_stage_fallback",
  "action_unlikely_intent",
  "action_back",
  "action_extract_slots",
  "action_send_text",
  "action_run_slot_rejections",
  "action_clean_stack",
  "action_cancel_flow",
  "action_clarify_flows",
  "action_correct_flow_slot",
  "action_trigger_search",
  "action_trigger_chitchat",
  "action_trigger_flow",
  "action_repeat_bot_messages",
  "action_hangup",
  "action_reset_routing",
]);
/** Patterns are flows that Rasa Pro brings along; a team may write its own of the same name. */
export const isBuiltInFlow = (name: string): boolean => name.startsWith("pattern_");
export const isBuiltInAction = (name: string): boolean => ACTIONS.has(name) || isBuiltInFlow(name);
