import { defaultSettings } from "../domain/agent/default-settings.ts";
import { ALL_LAYOUTS } from "../domain/agent/layouts/all-layouts.ts";
import { type FoundAgent, findAgents } from "../domain/agent/layouts/find-agents.ts";
import { DEFAULT_SETTINGS_FILE } from "../domain/agent/settings.ts";
import { UserError } from "../domain/errors.ts";
import type { OperationResult } from "../domain/result/operation-result.ts";
import type { AgentSource, Revision } from "../ports/agent-source.ts";
import { type ValidationData, validatedTree } from "./validate.ts";

const MOST_NAMED = 5;

/**
 * Validates the agent of a repository that knows nothing of Greenroom: its folder and layout are recognised, and the result says what
 * could not be looked at. Throws UserError SETTINGS_NOT_FOUND when nothing looks like an agent.
 */
export async function validateWithoutSettings(
  ports: { readonly source: Pick<AgentSource, "readTree"> },
  request: {
    readonly revision: Revision;
    /** Where the settings were looked for. */
    readonly settingsFile: string;
    /** Folder that is looked at, from the repository's root; `""` is all of it. */
    readonly within: string;
    /** Name of the folder that the repository lies in. */
    readonly folderName: string;
  },
): Promise<OperationResult<ValidationData>> {
  const { revision, settingsFile, within, folderName } = request;
  const tree = await ports.source.readTree(revision, [within]);
  const paths = tree.files.map(({ path }) => path);
  const elsewhere = paths.filter((path) => path.endsWith(`/${DEFAULT_SETTINGS_FILE}`));
  if (elsewhere.length > 0) throw settingsElsewhere(settingsFile, elsewhere);
  const [agent, ...others] = findAgents(paths, within);
  if (agent === undefined) throw nothingFound(settingsFile);
  const settings = defaultSettings({
    root: agent.root,
    name: nameOf(agent.root, folderName),
    file: settingsFile,
  });
  const result = await validatedTree(tree, { ...settings, layout: agent.layout.id }, { forReports: true });
  const where = agent.root === "" ? "" : ` in ${agent.root}/`;
  return {
    ...result,
    data: {
      ...result.data,
      layout: `${agent.reason}${where}`,
      remarks: [
        ...otherAgents(others),
        `There is no ${settingsFile}: environments and phone numbers were not checked, conversations were looked for in ${settings.tests}/, and every rule has its own severity. docs/settings.md shows how to write one.`,
      ],
    },
  };
}

function nameOf(root: string, folderName: string): string {
  const parts = root.split("/").filter((part) => part !== "");
  return parts.filter((part) => part !== "agent").at(-1) ?? folderName;
}

function otherAgents(others: readonly FoundAgent[]): string[] {
  if (others.length === 0) return [];
  const named = others.slice(0, MOST_NAMED).map(({ root, layout }) => `${root}/ (${layout.id})`);
  const more = others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : "";
  return [
    `Other folders look like agents too: ${named.join(", ")}${more}. Settings of its own (docs/settings.md), or the command with --repo and a folder, look at one of them.`,
  ];
}

/** Whoever has written settings wants them read. */
function settingsElsewhere(settingsFile: string, found: readonly string[]): UserError {
  const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : "";
  return new UserError(
    "SETTINGS_NOT_FOUND",
    `there is no settings file ${settingsFile}, but there is ${found.slice(0, MOST_NAMED).join(", ")}${more}`,
    `Name the agent that is meant: --settings ${found[0] ?? ""}, or the input settings of an action.`,
  );
}

function nothingFound(settingsFile: string): UserError {
  const titles = ALL_LAYOUTS.map(({ title }) => title);
  return new UserError(
    "SETTINGS_NOT_FOUND",
    `there is no settings file ${settingsFile}, and no folder looks like an agent (${titles.join(", ")})`,
    "Name the agent's folder with --repo or its settings with --settings (the input settings of an action); docs/settings.md shows how to write them.",
  );
}
