import { validateTree } from "../../../src/domain/lint/validate-tree.ts";
import { sourceTree } from "../source-tree.ts";
import { rasaSettings } from "./load-rasa.ts";
import { smallRasaFiles } from "./rasa.ts";

/** Files of the small Rasa bot that differ. */
export type RasaFiles = Readonly<Record<string, string | null>>;

/** What validation says about the small Rasa bot with these files. */
export async function rasaFindings(overrides: RasaFiles): Promise<string[]> {
  const files = smallRasaFiles(overrides);
  const { findings } = await validateTree(sourceTree(files), rasaSettings(files));
  return findings.map(
    ({ rule, severity, message, location: { file, line, column } }) =>
      `${file}:${line}:${column} ${severity} ${rule}: ${message}`,
  );
}

/** A file with one rule, a flow of CALM, a configuration. */
export const rule = (steps: string): string =>
  `rules:\n  - rule: one more\n    steps:\n${steps.replace(/^/gm, "      ")}\n`;
export const flow = (steps: string, more = ""): string =>
  `flows:\n  feedback:\n    description: Takes what a guest thinks of us.\n${more}    steps:\n${steps.replace(/^/gm, "      ")}\n`;
export const config = (parts: string): string => `language: en\n${parts}`;
