import { type Item, type ItemName, itemName } from "../agent/agent.ts";
import type { LoadedAgent } from "../agent/layouts/agent-builder.ts";

/** One of the agent's files on one side of a comparison. */
export interface AgentFile {
  readonly path: string;
  /** Equal exactly when the bytes are: the text itself, or the id of its blob. Both sides must use the same one. */
  readonly bytes: string;
  /** Items that have a part in it. */
  readonly items: readonly ItemName[];
  /** Something in it can't be read, so equal items don't prove that the file means the same. */
  readonly faulty?: true;
}

/** The files of a loaded agent, with the items that stand in each. `bytesOf`: their identity where it is known already. */
export function agentFiles(
  { agent, files, findings }: Pick<LoadedAgent, "agent" | "files" | "findings">,
  bytesOf?: (path: string) => string,
): readonly AgentFile[] {
  const items = new Map<string, Set<ItemName>>();
  for (const section of agent.sections.values())
    for (const item of section.values())
      for (const path of placesOf(item)) {
        const known = items.get(path);
        if (known === undefined) items.set(path, new Set([itemName(item)]));
        else known.add(itemName(item));
      }
  const faulty = new Set(
    findings.filter(({ severity }) => severity === "error").map(({ location }) => location.file),
  );
  return files.map(({ path, text }) => ({
    path,
    bytes: bytesOf?.(path) ?? text,
    items: [...(items.get(path) ?? [])],
    ...(faulty.has(path) ? { faulty: true as const } : {}),
  }));
}

function placesOf({ file, origins = [] }: Item): readonly string[] {
  return [
    file,
    ...origins.flatMap((origin) => [origin.file, ...(origin.entries ?? []).map((one) => one.file)]),
  ];
}
