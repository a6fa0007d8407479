import type { SectionName } from "../../agent.ts";
import type { FilePart, PartReading } from "../layout.ts";
import { placeFile } from "./place-file.ts";

/** Sections whose items others name by their id, and sections whose items name others. See ../../../diff/references.ts. */
const NAMED: ReadonlySet<SectionName> = new Set<SectionName>(["tools", "sms", "handoffs", "integrations"]);
const NAMING: ReadonlySet<SectionName> = new Set<SectionName>(["topics", "flows", "tools", "environments"]);
/**
 * Few and small in any agent. What a flag says of a handoff or of what an environment says instead of it is held against handoffs that
 * did not change; see ../../../diff/flags.
 */
const ALWAYS: ReadonlySet<SectionName> = new Set<SectionName>([
  "agent",
  "instructions",
  "voice",
  "handoffs",
  "guardrails",
  "integrations",
  "environments",
]);
const ENDINGS = [".yaml", ".yml"] as const;
/** What YAML also writes in other ways (0x10 is a key 16): nobody can look for it as a text. */
const NOT_ONLY_TEXT = /^(?:\d+|true|false|null)$/;

/**
 * In the native layout a file is an item, whose id is the file's name. `a.yaml` and `a.yml` are one item, of which the first counts.
 * An id in another file stands there letter by letter: it has no blanks, so that no line break can be within it, and only in double
 * quotes, with a backslash, can a letter be written as something else.
 */
export const greenroomParts: PartReading = {
  recognisedBy: ["agent.yaml", "agent.yml"],
  escape: "\\",
  partOf(path, { root }): FilePart | undefined {
    const place = placeFile(path, root);
    const together = ENDINGS.map((ending) => path.replace(/\.ya?ml$/, ending));
    if (place.place === "rules") return { section: "rules", together, always: true, names: false };
    if (place.place !== "item") return undefined;
    const { section, id } = place;
    return {
      section,
      together,
      always: ALWAYS.has(section),
      names: NAMING.has(section),
      ...(NAMED.has(section) ? { called: NOT_ONLY_TEXT.test(id) ? null : id } : {}),
    };
  },
};
