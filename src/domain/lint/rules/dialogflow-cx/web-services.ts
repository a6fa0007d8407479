import type { Item, ValuePath } from "../../../agent/agent.ts";
import { fieldAt, textAt } from "../../../json-fields.ts";

/** Where a webhook calls, directly or through a service directory. */
export function webServices({
  value,
}: Item): { readonly uri: string | undefined; readonly path: ValuePath }[] {
  return [["genericWebService"], ["serviceDirectory", "genericWebService"]].flatMap((path) =>
    fieldAt(value, ...path) === undefined ? [] : [{ uri: textAt(value, ...path, "uri"), path }],
  );
}
