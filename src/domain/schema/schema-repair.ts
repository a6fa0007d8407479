/** What would make a problem with a schema go away. `sure`: the one right answer; else a likely one, which a person takes or leaves. */
export type SchemaRepair =
  | { readonly to: "rename-key"; readonly key: string; readonly sure: boolean }
  /** The value as it is written, in quotes. */
  | { readonly to: "quote" }
  | { readonly to: "write"; readonly from: string; readonly text: string; readonly sure: boolean }
  | { readonly to: "remove-entry" }
  /** `value` as it is written in YAML; `before`: the first key that the mapping has. */
  | { readonly to: "add-key"; readonly key: string; readonly value: string; readonly before: string };
