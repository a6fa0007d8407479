import type { FileKind } from "../../../schema/file-schemas.ts";
import { nearestName } from "../../../schema/nearest-name.ts";
import { PATTERNS } from "../../../schema/patterns.ts";
import type { SectionName } from "../../agent.ts";

/** Where a file of the native layout belongs. */
export type FilePlace =
  | { readonly place: "item"; readonly section: SectionName; readonly kind?: FileKind; readonly id: string }
  | { readonly place: "rules" }
  /** Not ours: outside of the agent, or a file that nobody expects to count (README.md, .gitkeep). */
  | { readonly place: "elsewhere" }
  | { readonly place: "unknown"; readonly hint: string }
  | { readonly place: "unusable"; readonly message: string; readonly hint: string };

const FOLDERS: ReadonlyMap<string, { section: SectionName; kind: FileKind }> = new Map([
  ["topics", { section: "topics", kind: "topic" }],
  ["knowledge", { section: "knowledge", kind: "knowledge" }],
  ["tools", { section: "tools", kind: "tool" }],
  ["sms", { section: "sms", kind: "sms" }],
  ["handoffs", { section: "handoffs", kind: "handoff" }],
  ["guardrails", { section: "guardrails", kind: "guardrail" }],
  ["flows", { section: "flows", kind: "flow" }],
  ["integrations", { section: "integrations", kind: "integration" }],
  ["environments", { section: "environments", kind: "environment" }],
]);
const SINGLE_FILES: ReadonlyMap<string, FilePlace> = new Map<string, FilePlace>([
  ["agent.yaml", { place: "item", section: "agent", kind: "agent", id: "agent" }],
  ["instructions.md", { place: "item", section: "instructions", id: "instructions" }],
  ["rules.yaml", { place: "rules" }],
  ["voice.yaml", { place: "item", section: "voice", kind: "voice", id: "voice" }],
]);
const NOT_COUNTED = /^(?:readme\.md|\..*)$/i;
const ID = new RegExp(PATTERNS.id.pattern);
/** Names that Windows keeps for devices: such a repository can't be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** `path` relative to the repository's root. */
export function placeFile(path: string, root: string): FilePlace {
  const prefix = root === "" ? "" : `${root}/`;
  if (!path.startsWith(prefix)) return { place: "elsewhere" };
  const [first = "", second, ...deeper] = path.slice(prefix.length).split("/");
  const name = deeper.at(-1) ?? second ?? first;
  if (NOT_COUNTED.test(name)) return { place: "elsewhere" };
  if (second === undefined) return placeAtTop(first, root);
  const folder = FOLDERS.get(first);
  if (folder === undefined) {
    if (root === "") return { place: "elsewhere" };
    const near = nearestName(first, FOLDERS.keys());
    return {
      place: "unknown",
      hint: near ? `Did you mean the folder ${near}?` : `Folders are ${[...FOLDERS.keys()].join(", ")}.`,
    };
  }
  if (deeper.length > 0) {
    return { place: "unknown", hint: `Move it up: only files directly in ${prefix}${first}/ are read.` };
  }
  const id = withoutYaml(second);
  if (id === undefined) return { place: "unknown", hint: `Items in ${prefix}${first}/ are .yaml files.` };
  if (!ID.test(id) || DEVICE.test(id)) {
    return {
      place: "unusable",
      message: DEVICE.test(id)
        ? "This file name is reserved on Windows, so the item can't be checked out everywhere."
        : `The file name is the item's id; it must be ${PATTERNS.id.words}.`,
      hint: `Rename it, for example to ${asId(id)}.yaml.`,
    };
  }
  return { place: "item", ...folder, id };
}

function placeAtTop(name: string, root: string): FilePlace {
  const known = SINGLE_FILES.get(name.replace(/\.yml$/, ".yaml"));
  if (known) return known;
  if (root === "") return { place: "elsewhere" };
  const near = nearestName(name, SINGLE_FILES.keys());
  return {
    place: "unknown",
    hint: near
      ? `Did you mean ${near}?`
      : `Files at the top of an agent are ${[...SINGLE_FILES.keys()].join(", ")}.`,
  };
}

function withoutYaml(name: string): string | undefined {
  const match = /^(.*)\.ya?ml$/s.exec(name);
  return match?.[1];
}

function asId(name: string): string {
  const id = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return id === "" || DEVICE.test(id) ? `${id || "my"}-item` : id;
}
