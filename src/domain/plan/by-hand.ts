import type { Change } from "../diff/change.ts";
import { isJsonObject, type JsonValue } from "../json.ts";

/** What only a person can check about a change; `phoneNumber` is the one to call, where there is one. */
export function byHandFor(change: Change, phoneNumber: string | undefined): readonly string[] {
  const call =
    phoneNumber === undefined ? "a test call" : `a test call on ${readablePhoneNumber(phoneNumber)}`;
  switch (change.section) {
    case "voice":
      return change.kind === "removed" ? [] : [`listen to ${call}`];
    case "handoffs":
      return change.kind === "added" || fieldChanged(change, "destination")
        ? [`place ${call}, ask for ${nameOf(change)} and see who answers${destinationOf(change.after)}`]
        : [];
    case "integrations":
      return isNewName(change) || fieldChanged(change, "endpoints", "kind", "secrets")
        ? [`use a tool of ${nameOf(change)} on pre-release: rehearsals answer from sample results`]
        : [];
    case "environments":
      return fieldChanged(change, "overrides") || isNewName(change)
        ? [`in ${change.id}, place a test call and ask for a person: only there does this apply`]
        : [`in ${change.id}, ask once for what changed: only there does this apply`];
    default:
      return change.kind === "removed" && (change.section === "topics" || change.section === "flows")
        ? [`ask once about ${nameOf(change)}: the agent must not promise it any more`]
        : [];
  }
}

/** What a platform finds by its name, it must find by the new one. */
function isNewName({ kind }: Change): boolean {
  return kind === "added" || kind === "renamed";
}

function fieldChanged(change: Change, ...names: readonly string[]): boolean {
  return change.fields.some((field) => names.includes(String(field.path[0])));
}

function nameOf(change: Change): string {
  for (const value of [change.after, change.before])
    if (isJsonObject(value) && Object.hasOwn(value, "name") && typeof value.name === "string")
      return value.name;
  return change.id;
}

function destinationOf(value: JsonValue | undefined): string {
  const destination =
    isJsonObject(value) && Object.hasOwn(value, "destination") ? value.destination : undefined;
  return typeof destination === "string" ? ` (${readablePhoneNumber(destination)})` : "";
}

/** `+1 500 555 0002` for North American numbers, whose groups are the same everywhere; others as they are. */
export function readablePhoneNumber(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "+1 $1 $2 $3");
}
