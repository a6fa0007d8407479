import { type ItemName, SECTIONS, type SectionName } from "../agent/agent.ts";
import { UserError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { compareCodeUnits } from "../snapshot/canonical-json.ts";
import { digestOf } from "../snapshot/digest.ts";
import { equalJson } from "../snapshot/equal-json.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import type { AgentFile } from "./agent-files.ts";
import type { AgentDiff, Change, ChangeKind, DiffSide, FieldChange } from "./change.ts";
import { compareFiles } from "./compare-files.ts";
import { countKinds, countSection } from "./count-changes.ts";
import { dependentsOf } from "./dependents.ts";
import { diffItem } from "./diff-item.ts";
import { findRenames } from "./find-renames.ts";
import { findFlags } from "./flags/find-flags.ts";
import { foldWiring } from "./fold-wiring.ts";
import { hideSecrets } from "./hide-secrets.ts";
import { fieldsLeftBehind, withNewId } from "./own-id.ts";
import type { Reference } from "./references.ts";
import { remarkOnFormerId, remarksOn, type Wiring, wiringOf } from "./remarks.ts";
import { riskOf } from "./risk.ts";
import { summarise } from "./summary.ts";

/** One side: what to call it, and its content; no snapshot means that there is nothing on that side. */
export interface ComparedSide {
  readonly side: DiffSide;
  readonly snapshot?: Snapshot;
  /** The snapshot holds only what differs and what it takes to tell of it: the digest is the side's own, where it is known. */
  readonly part?: true;
  /** References that the snapshot alone does not tell (`layoutReferences`). */
  readonly references?: readonly Reference[];
  /** Of both sides, or of neither: which files differ without meaning anything else (`agentFiles`). */
  readonly files?: readonly AgentFile[];
}

const KIND_ORDER: Readonly<Record<ChangeKind, number>> = { added: 0, renamed: 1, changed: 2, removed: 3 };

/**
 * The difference of two snapshots in the agent's own terms. No changes exactly when the digests are equal.
 * Both snapshots must be in canonical form (`takeSnapshot`, `loadSnapshot`) and of one agent. `live` is the name of the
 * last environment, where it is known.
 */
export function diffSnapshots(from: ComparedSide, to: ComparedSide, live?: string): AgentDiff {
  const agent = to.snapshot?.agent ?? from.snapshot?.agent ?? "";
  if (from.snapshot !== undefined && to.snapshot !== undefined && from.snapshot.agent !== to.snapshot.agent)
    throw new UserError(
      "DIFFERENT_AGENTS",
      `${from.side.label} holds the agent ${from.snapshot.agent}, ${to.side.label} holds ${to.snapshot.agent}.`,
      "Compare two states of one agent, or set `agent` in greenroom.yml back to the name it had.",
    );

  const wiring = {
    before: wiringOf(from.snapshot, from.references),
    after: wiringOf(to.snapshot, to.references),
  };
  const found = SECTIONS.flatMap((section) =>
    diffSection(section, itemsIn(from.snapshot, section), itemsIn(to.snapshot, section), wiring),
  );
  const changes = foldWiring(found, { before: from.references ?? [], after: to.references ?? [] });
  const sections = SECTIONS.filter(
    (section) => itemsIn(from.snapshot, section).size + itemsIn(to.snapshot, section).size > 0,
  ).map((section) => countSection(section, changes));
  const { cosmetic, unsure, notes } = compareFiles(from.files, to.files, changes);
  const fromSide = describe(from);
  return hideSecrets({
    schemaVersion: 1,
    agent,
    displayName: displayName(to.snapshot) ?? displayName(from.snapshot) ?? agent,
    from: fromSide,
    to: describe(to),
    changes,
    counts: countKinds(changes),
    sections,
    flags: findFlags(changes, wiring, live),
    cosmetic,
    unsure,
    summary: summarise({ from: fromSide, changes, sections, unsure }),
    ...(notes.length === 0 ? {} : { notes }),
  });
}

interface BothWirings {
  readonly before: Wiring;
  readonly after: Wiring;
}

function diffSection(
  section: SectionName,
  before: ReadonlyMap<string, JsonObject>,
  after: ReadonlyMap<string, JsonObject>,
  wiring: BothWirings,
): readonly Change[] {
  const removed = new Map([...before].filter(([id]) => !after.has(id)));
  const added = new Map([...after].filter(([id]) => !before.has(id)));
  const renames = findRenames(removed, added);
  const changes: Change[] = [];
  for (const { formerId, id } of renames) {
    const a = removed.get(formerId);
    const b = added.get(id);
    if (a === undefined || b === undefined) continue;
    removed.delete(formerId);
    added.delete(id);
    changes.push(renamedItem(section, formerId, id, { before: a, after: b }, wiring.after));
  }
  for (const [id, b] of added)
    changes.push(
      change(section, id, "added", [], remarksOf(section, id, "added", wiring.after), { after: b }),
    );
  for (const [id, a] of removed)
    changes.push(
      change(section, id, "removed", [], remarksOf(section, id, "removed", wiring.before, wiring.after), {
        before: a,
      }),
    );
  for (const [id, a] of before) {
    const b = after.get(id);
    if (b === undefined || equalJson(a, b)) continue;
    const fields = diffItem(section, a, b);
    const told = remarksOf(section, id, "changed", wiring.after);
    changes.push(change(section, id, "changed", fields, told, { before: a, after: b }));
  }
  return changes.sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || compareCodeUnits(a.id, b.id));
}

/** What still names the former id is told and touched too: that is what a rename breaks. */
function renamedItem(
  section: SectionName,
  formerId: string,
  id: string,
  values: { readonly before: JsonObject; readonly after: JsonObject },
  wiring: Wiring,
): Change {
  const fields = diffItem(section, withNewId(formerId, values.before, id, values.after), values.after);
  const { remarks, dependents } = remarksOf(section, id, "renamed", wiring);
  const left: ItemName = `${section}/${formerId}`;
  const told = {
    remarks: [
      ...remarkOnFormerId(section, formerId, wiring),
      ...fieldsLeftBehind(formerId, values.before, values.after).map(
        (name) => `its ${name} is still ${formerId}`,
      ),
      ...remarks,
    ],
    dependents: [...new Set([...dependents, ...dependentsOf(left, wiring)])],
  };
  return { ...change(section, id, "renamed", fields, told, values), formerId };
}

function remarksOf(
  section: SectionName,
  id: string,
  kind: ChangeKind,
  wiring: Wiring,
  now = wiring,
): Pick<Change, "remarks" | "dependents"> {
  return {
    remarks: remarksOn(section, id, kind, wiring, now),
    dependents: dependentsOf(`${section}/${id}`, wiring),
  };
}

function change(
  section: SectionName,
  id: string,
  kind: ChangeKind,
  fields: readonly FieldChange[],
  told: Pick<Change, "remarks" | "dependents">,
  values: { readonly before?: JsonObject; readonly after?: JsonObject },
): Change {
  const name: ItemName = `${section}/${id}`;
  return {
    section,
    id,
    name,
    kind,
    ...riskOf(section, kind, fields, values.after),
    fields,
    ...told,
    ...values,
  };
}

function itemsIn(snapshot: Snapshot | undefined, section: SectionName): ReadonlyMap<string, JsonObject> {
  return new Map(Object.entries(snapshot?.sections[section] ?? {}));
}

function describe({ side, snapshot, part }: ComparedSide): DiffSide {
  const { digest: _, ...rest } = side;
  if (snapshot === undefined) return { ...rest, nothing: true };
  return part ? side : { ...rest, digest: digestOf(snapshot) };
}

function displayName(snapshot: Snapshot | undefined): string | undefined {
  const name = itemsIn(snapshot, "agent").get("agent")?.name;
  return typeof name === "string" ? name : undefined;
}
