import { type ItemName, SECTIONS, type SectionName } from "../agent/agent.ts";
import { UserError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { canonicalJson, compareCodeUnits } from "../snapshot/canonical-json.ts";
import { digestOf } from "../snapshot/digest.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import type { AgentDiff, Change, ChangeKind, DiffSide, FieldChange } from "./change.ts";
import { countKinds, countSection } from "./count-changes.ts";
import { dependentsOf } from "./dependents.ts";
import { diffItem } from "./diff-item.ts";
import { foldWiring } from "./fold-wiring.ts";
import { hideSecrets } from "./hide-secrets.ts";
import type { Reference } from "./references.ts";
import { remarksOn, type Wiring, wiringOf } from "./remarks.ts";
import { riskOf } from "./risk.ts";
import { summarise } from "./summary.ts";

/** One side: what to call it, and its content; no snapshot means that there is nothing on that side. */
export interface ComparedSide {
  readonly side: DiffSide;
  readonly snapshot?: Snapshot;
  /** References that the snapshot alone does not tell (`layoutReferences`). */
  readonly references?: readonly Reference[];
}

const KIND_ORDER: Readonly<Record<ChangeKind, number>> = { added: 0, renamed: 1, changed: 2, removed: 3 };

/**
 * The difference of two snapshots in the agent's own terms. No changes exactly when the digests are equal.
 * Both snapshots must be in canonical form (`takeSnapshot`, `loadSnapshot`) and of one agent.
 */
export function diffSnapshots(from: ComparedSide, to: ComparedSide): AgentDiff {
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
  const changes = foldWiring(found);
  const sections = SECTIONS.filter(
    (section) => itemsIn(from.snapshot, section).size + itemsIn(to.snapshot, section).size > 0,
  ).map((section) => countSection(section, changes));
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
    flags: [],
    cosmetic: 0,
    summary: summarise({ from: fromSide, changes, sections }),
  });
}

function diffSection(
  section: SectionName,
  before: ReadonlyMap<string, JsonObject>,
  after: ReadonlyMap<string, JsonObject>,
  wiring: { readonly before: Wiring; readonly after: Wiring },
): readonly Change[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids
    .flatMap((id): readonly Change[] => {
      const a = before.get(id);
      const b = after.get(id);
      if (a === undefined && b !== undefined)
        return [change(section, id, "added", [], wiring.after, { after: b })];
      if (b === undefined && a !== undefined)
        return [change(section, id, "removed", [], wiring.before, { before: a })];
      if (a === undefined || b === undefined || canonicalJson(a) === canonicalJson(b)) return [];
      return [change(section, id, "changed", diffItem(section, a, b), wiring.after, { before: a, after: b })];
    })
    .sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || compareCodeUnits(a.id, b.id));
}

function change(
  section: SectionName,
  id: string,
  kind: ChangeKind,
  fields: readonly FieldChange[],
  wiring: Wiring,
  values: { readonly before?: JsonObject; readonly after?: JsonObject },
): Change {
  const name: ItemName = `${section}/${id}`;
  return {
    section,
    id,
    name,
    kind,
    ...riskOf(section, kind, fields),
    fields,
    remarks: remarksOn(section, id, kind, wiring),
    dependents: dependentsOf(name, wiring),
    ...values,
  };
}

function itemsIn(snapshot: Snapshot | undefined, section: SectionName): ReadonlyMap<string, JsonObject> {
  return new Map(Object.entries(snapshot?.sections[section] ?? {}));
}

function describe({ side, snapshot }: ComparedSide): DiffSide {
  const { digest: _, ...rest } = side;
  return snapshot === undefined ? { ...rest, nothing: true } : { ...rest, digest: digestOf(snapshot) };
}

function displayName(snapshot: Snapshot | undefined): string | undefined {
  const name = itemsIn(snapshot, "agent").get("agent")?.name;
  return typeof name === "string" ? name : undefined;
}
