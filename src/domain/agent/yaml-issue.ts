/** Something wrong in a YAML or JSON text, at UTF-16 offsets (end exclusive). The reader turns it into a finding. */
export interface YamlIssue {
  readonly rule: YamlRule | "json-syntax";
  readonly message: string;
  readonly hint?: string;
  readonly start: number;
  readonly end: number;
}

/** What the reader itself refuses; documented with the other rules in docs/rules.md. */
export const YAML_RULES = [
  "yaml-syntax",
  "yaml-limit",
  "yaml-duplicate-key",
  "yaml-forbidden-key",
  "yaml-key",
  "yaml-merge-key",
  "yaml-tag",
  "yaml-directive",
  "yaml-documents",
  "yaml-number",
  "yaml-text",
] as const;
export type YamlRule = (typeof YAML_RULES)[number];

/** How much one YAML file may ask for. Everything above is refused before it costs anything. */
export interface YamlLimits {
  /** Bytes of UTF-8. */
  readonly bytes: number;
  readonly tokens: number;
  /** Anchors and aliases together. */
  readonly aliases: number;
  /** Mappings and lists inside each other. */
  readonly depth: number;
  /** Values after aliases are filled in. */
  readonly values: number;
  readonly findings: number;
}

export const DEFAULT_YAML_LIMITS: YamlLimits = {
  bytes: 1024 * 1024,
  tokens: 200_000,
  aliases: 100,
  depth: 64,
  values: 200_000,
  findings: 200,
};
