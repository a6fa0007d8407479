// src/domain/agent/agent.ts
/** The sections of an agent, in the order in which people read them. Every layout maps its files onto these. */
const SECTIONS = [
	"agent",
	"instructions",
	"rules",
	"topics",
	"knowledge",
	"tools",
	"sms",
	"handoffs",
	"guardrails",
	"voice",
	"flows",
	"integrations",
	"environments",
	"responses",
	"entities"
];
/**
* Sections that the native layout does not have: what the agent says by name (Rasa's responses, PolyAI's translations) and what it
* listens for (entities, slots). They are part of a snapshot only when they hold something, so that the digest of an agent that has
* none is what it was before they existed.
*/
const OPTIONAL_SECTIONS = ["responses", "entities"];
function isOptional(section) {
	return OPTIONAL_SECTIONS.some((name) => name === section);
}
function itemName(item) {
	return `${item.section}/${item.id}`;
}
function findItem(agent, section, id) {
	return agent.sections.get(section)?.get(id);
}
function itemsOf(agent, section) {
	return [...agent.sections.get(section)?.values() ?? []];
}
export { itemsOf as a, itemName as i, findItem as n, isOptional as r, SECTIONS as t };
