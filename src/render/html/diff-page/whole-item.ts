import type { SectionName } from "../../../domain/agent/agent.ts";
import { fieldLabel } from "../../../domain/diff/field-labels.ts";
import { isJsonObject, type JsonValue } from "../../../domain/json.ts";
import { escapeHtml } from "../escape.ts";
import { cutValue, valueLines } from "./cut-value.ts";
import { missingWords } from "./field-rows.ts";

/** All fields of an item that is only on one side, but those that are empty: one row each. */
export function wholeRows(section: SectionName, value: JsonValue | undefined, limit: number): string {
  const members: readonly (readonly [string, JsonValue])[] = isJsonObject(value)
    ? Object.entries(value)
    : value === undefined
      ? []
      : [["value", value]];
  const rows = members
    .map(([name, member]) => [fieldLabel(section, [name]), cutValue(valueLines(member), limit)] as const)
    .filter(([, { text, missing }]) => text.trim() !== "" || missing > 0)
    .map(([label, { text, missing }]) => {
      const cut = missing === 0 ? "" : `<p class="cut">${missingWords(missing)}</p>`;
      return `<tr><th scope="row">${escapeHtml(label)}</th><td class="whole" dir="auto">${escapeHtml(text)}${cut}</td></tr>`;
    });
  return rows.length === 0 ? "" : `<tbody>\n${rows.join("\n")}\n</tbody>`;
}
