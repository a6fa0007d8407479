import { loadSettings } from "../domain/agent/load-settings.ts";
import type { Settings } from "../domain/agent/settings.ts";
import type { SourceFile } from "../domain/agent/source-tree.ts";
import { UserError } from "../domain/errors.ts";
import type { AgentSource, Revision } from "../ports/agent-source.ts";

/** The settings at a revision; undefined when the file is not there. Throws UserError SETTINGS_INVALID with the first finding. */
export async function findSettings(
  source: AgentSource,
  revision: Revision,
  file: string,
): Promise<Settings | undefined> {
  const tree = await source.readTree(revision, [file]);
  const found = tree.files.find((one) => one.path === file);
  const unreadable = tree.unreadable.find((one) => one.path === file);
  if (unreadable)
    throw new UserError(
      "SETTINGS_INVALID",
      `${file} can't be read: ${unreadable.reason}.`,
      "Make it a plain text file in UTF-8.",
    );
  return found && requireSettings(found);
}

/** The settings that a file holds. Throws UserError SETTINGS_INVALID with the first finding. */
export function requireSettings(file: SourceFile): Settings {
  const { settings, findings } = loadSettings(file);
  if (settings) return settings;
  const [first] = findings;
  const more = findings.length > 1 ? ` (${findings.length - 1} more)` : "";
  throw new UserError(
    "SETTINGS_INVALID",
    first
      ? `${first.location.file}:${first.location.line}:${first.location.column}: ${first.message}${more}`
      : `${file.path} gives no settings.`,
    first?.hint ?? "See docs/settings.md for what it may hold.",
  );
}

/** As `findSettings`; throws UserError SETTINGS_NOT_FOUND when the file is not there. */
export async function readSettings(source: AgentSource, revision: Revision, file: string): Promise<Settings> {
  const settings = await findSettings(source, revision, file);
  if (settings) return settings;
  throw settingsNotFound(revision, file);
}

export function settingsNotFound(revision: Revision, file: string): UserError {
  const where = revision.kind === "draft" ? "here" : `at ${revision.commit.slice(0, 12)}`;
  return new UserError(
    "SETTINGS_NOT_FOUND",
    `There is no settings file ${file} ${where}.`,
    "Add one (docs/settings.md shows how), or name the right one with the input or option `settings`.",
  );
}
