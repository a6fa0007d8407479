/** What Rasa itself brings along: it needs no declaration, and nobody has to use it. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const INTENTS = words(`
  restart back out_of_scope session_start session_end silence_timeout nlu_fallback
`);
const SLOTS = words(`
  requested_slot session_started_metadata flow_hashes return_value language route_session_to_calm
  knowledge_base_listed_objects knowledge_base_last_object knowledge_base_last_object_type confirm_correction
  confirm_slot_correction silence_timeout consecutive_silence_timeouts interrupted_flow_to_continue
  continue_interrupted_flow_confirmation context
`);
const ACTIONS = words(`
  ... action_listen action_restart action_session_start action_default_fallback action_deactivate_loop
  action_deactivate_form action_revert_fallback_events action_default_ask_affirmation action_default_ask_rephrase
  action_two_stage_fallback action_unlikely_intent action_back action_extract_slots action_validate_slot_mappings
  action_send_text action_agent_request_user_input action_cancel_flow action_clarify_flows action_correct_flow_slot
  action_run_slot_rejections action_clean_stack action_trigger_search action_trigger_chitchat action_trigger_flow
  action_reset_routing action_hangup action_repeat_bot_messages action_continue_interrupted_flow
  action_cancel_interrupted_flows action_block_digression action_continue_digression action_change_flow
`);
/** What the flows that come with Rasa Pro say unless a team says it otherwise. */
const RESPONSES = words(`
  utter_ask_continue_interrupted_flow_confirmation utter_ask_interrupted_flow_to_continue utter_ask_rephrase
  utter_ask_still_there utter_boolean_slot_rejection utter_can_do_something_else utter_cannot_handle
  utter_categorical_slot_rejection utter_clarification_options_rasa utter_clarification_no_options_rasa
  utter_corrected_previous_input utter_not_corrected_previous_input utter_ask_confirm_slot_correction
  utter_ask_confirm_correction utter_float_slot_rejection utter_flow_cancelled_rasa utter_flow_continue_interrupted
  utter_free_chitchat_response utter_human_handoff_not_available utter_inform_code_change utter_inform_hangup
  utter_internal_error_rasa utter_no_knowledge_base utter_no_relevant_answer_found utter_skip_question_answer
  utter_user_input_empty_error_rasa utter_user_input_too_long_error_rasa utter_block_digressions
  utter_continue_interruption
`);

export const isBuiltInIntent = (name: string): boolean => INTENTS.has(name);
export const isBuiltInSlot = (name: string): boolean => SLOTS.has(name);
export const isBuiltInResponse = (name: string): boolean => RESPONSES.has(name);
/** Patterns are flows that Rasa Pro brings along; a team may write its own of the same name. */
export const isBuiltInFlow = (name: string): boolean => name.startsWith("pattern_");
export const isBuiltInAction = (name: string): boolean => ACTIONS.has(name) || isBuiltInFlow(name);

/** `faq/opening_hours` is one of the questions of the intent `faq`, and `utter_faq/opening_hours` the answer to it. */
export function baseName(name: string): string {
  const slash = name.indexOf("/");
  return slash === -1 ? name : name.slice(0, slash);
}
