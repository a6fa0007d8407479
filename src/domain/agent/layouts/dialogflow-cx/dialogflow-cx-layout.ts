import { fieldAt, textAt } from "../../../json-fields.ts";
import type { ItemReference, SectionName } from "../../agent.ts";
import type { AgentBuilder } from "../agent-builder.ts";
import type { ItemDraft } from "../item-draft.ts";
import { itemId, shortHash } from "../item-id.ts";
import type { Layout, LayoutSettings } from "../layout.ts";
import { type CxExport, type CxFile, type CxThing, readCxExport } from "./cx-export.ts";
import { handoffsIn } from "./cx-handoffs.ts";
import { type CxKind, cxReferencesOf } from "./cx-references.ts";
import { draftCxAgent } from "./draft-cx-agent.ts";
import { CX_SECTIONS, draftCxItem, moveModel } from "./draft-cx-item.ts";
import { placeCxFile } from "./place-cx-file.ts";

/** Dialogflow CX's JSON package, as `agents export` and its git integration write it: docs/layouts/dialogflow-cx.md. */
export const dialogflowCxLayout: Layout = {
  id: "dialogflow-cx",
  title: "Dialogflow CX",
  defaultRoot: "",
  recognise(paths) {
    const parts = ["flows", "playbooks", "intents"].filter((folder) => hasJsonBelow(paths, folder));
    if (paths.has("agent.json") && parts.length > 0) return `there are agent.json and ${parts[0]}/`;
    const hasFlow = [...paths].some((path) => /^flows\/[^/]+\/[^/]/.test(path));
    const intent = [...paths].find((path) => /^intents\/([^/]+)\/\1\.json$/.test(path));
    return hasFlow && intent !== undefined ? `there are flows/ and ${intent}` : undefined;
  },
  owns: (path, { root }) => {
    const prefix = root === "" ? "" : `${root}/`;
    return path.startsWith(prefix) && placeCxFile(path.slice(prefix.length)) !== undefined;
  },
  load(files, settings, builder) {
    const found = readCxExport(files, settings.root, builder);
    const drafts = draftThings(found);
    if (found.agent === undefined) reportMissing(builder, settings);
    else drafts.push(...draftAgent(found.agent, found, drafts, builder));
    addHandoffs(drafts);
    addReferences(drafts);
    for (const { section, id, draft } of drafts) builder.add(draft.toItem(section, id));
  },
};

function reportMissing(builder: AgentBuilder, { root }: LayoutSettings): void {
  builder.report({
    rule: "missing-file",
    severity: "error",
    message: "The export has no agent.json.",
    hint: "Add it: it says with which flow or playbook the agent begins. Or correct `root` in the settings.",
    location: { file: root === "" ? "agent.json" : `${root}/agent.json`, line: 1, column: 1 },
  });
}

function hasJsonBelow(paths: ReadonlySet<string>, folder: string): boolean {
  return [...paths].some((path) => path.startsWith(`${folder}/`) && path.endsWith(".json"));
}

interface Drafted {
  readonly section: SectionName;
  readonly id: string;
  readonly draft: ItemDraft;
  readonly thing?: CxThing;
}

/** Ids are made of names. Two names that make the same one are told apart; two of one name are a finding. */
function draftThings({ things }: CxExport): Drafted[] {
  const names = new Map<string, string>();
  return things.flatMap((thing) => {
    const section = CX_SECTIONS[thing.folder];
    if (section === undefined) return [];
    const id = itemId(
      thing.folder === "generativeSettings" ? `generative-settings-${thing.name}` : thing.name,
    );
    const key = `${section}/${id}`;
    const other = names.get(key);
    names.set(key, other ?? thing.name);
    const own =
      other === undefined || other === thing.name ? id : `${id.slice(0, 100)}-${shortHash(thing.name)}`;
    return [{ section, id: own, draft: draftCxItem(thing), thing }];
  });
}

function draftAgent(
  file: CxFile,
  found: CxExport,
  drafts: readonly Drafted[],
  builder: AgentBuilder,
): Drafted[] {
  const { agent, voice, language } = draftCxAgent(file, found);
  // The model of the default language's generative settings is the one that the agent runs on.
  const settings = drafts.find(
    ({ section, thing }) => section === "guardrails" && thing?.folderName === language,
  );
  const from = settings?.thing?.definition?.file;
  const model = fieldAt(settings?.draft.value, "model");
  if (settings !== undefined && from !== undefined && model !== undefined) {
    agent.put(["model"], model, from, ["llmModelSettings"]);
    agent.comesFrom(["model", "name"], from, ["llmModelSettings", "model"]);
    agent.comesFrom(["model", "temperature"], from, ["llmModelSettings", "parameters", "temperature"]);
    settings.draft.remove(["model"]);
  } else {
    moveModel(agent);
  }
  const name = textAt(agent.value, "name");
  if (name !== undefined) builder.setDisplayName(name);
  return [
    { section: "agent", id: "agent", draft: agent },
    ...(voice === undefined ? [] : [{ section: "voice" as const, id: "voice", draft: voice }]),
  ];
}

/** Where a message gives the conversation to people, that destination is a handoff; the flow refers to it. */
function addHandoffs(drafts: Drafted[]): void {
  const known = new Set<string>();
  for (const { section, draft } of [...drafts]) {
    if (section !== "flows" && section !== "instructions" && section !== "agent") continue;
    for (const { id, path, value } of handoffsIn(draft.value)) {
      draft.refersTo.push({ path, section: "handoffs", id });
      if (known.has(id)) continue;
      known.add(id);
      drafts.push({ section: "handoffs", id, draft: draft.sharing(path, value) });
    }
  }
}

const SECTION_OF: Readonly<Partial<Record<CxKind, SectionName>>> = {
  flow: "flows",
  intent: "topics",
  webhook: "integrations",
  entity: "entities",
  tool: "tools",
  playbook: "instructions",
  generator: "responses",
};

/** What an item names and the export has. What it has not is for the rules, which know more of it. */
function addReferences(drafts: readonly Drafted[]): void {
  const ids = new Map<string, string>();
  for (const { section, id, thing, draft } of drafts) {
    for (const name of thing === undefined ? [] : [textAt(draft.value, "uuid"), thing.name]) {
      if (name !== undefined && thing?.definition !== undefined) ids.set(`${section}/${name}`, id);
    }
  }
  for (const { section: from, draft } of drafts) {
    draft.refersTo.push(
      ...cxReferencesOf({ section: from, value: draft.value }).flatMap(
        ({ kind, name, path }): ItemReference[] => {
          const section = SECTION_OF[kind];
          const id = section === undefined ? undefined : ids.get(`${section}/${name}`);
          if (section === undefined || id === undefined) return [];
          return [{ path, section, id, ...(id === name ? {} : { called: name }) }];
        },
      ),
    );
  }
}
