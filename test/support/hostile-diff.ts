import type { AgentDiff, Change, ChangeKind, FieldChange } from "../../src/domain/diff/change.ts";

/** A comparison in which every place that holds a text holds the next one that `text` gives. */
export function hostileDiff(text: () => string): AgentDiff {
  const kinds: readonly ChangeKind[] = ["added", "renamed", "changed", "removed"];
  return {
    schemaVersion: 1,
    agent: text(),
    displayName: text(),
    from: { label: text(), environment: text(), commit: text() },
    to: { label: text(), commit: text(), nothing: true },
    changes: kinds.map((kind) => hostileChange(kind, text)),
    counts: { added: 1, renamed: 1, changed: 1, removed: 1 },
    sections: [
      { section: "rules", added: 0, renamed: 0, changed: 0, removed: 0, included: 0 },
      { section: "topics", added: 1, renamed: 1, changed: 1, removed: 1, included: 0 },
    ],
    flags: [
      { code: "consent-removed", message: text(), item: `topics/${text()}` },
      { code: "gates-weakened", message: text() },
    ],
    cosmetic: 1,
    unsure: 0,
    summary: text(),
    notes: [text(), text()],
  };
}

function hostileChange(kind: ChangeKind, text: () => string, depth = 1): Change {
  const id = text();
  return {
    section: "topics",
    id,
    name: `topics/${id}`,
    kind,
    formerId: text(),
    risk: "behaviour",
    riskReason: text(),
    fields: hostileFields(text),
    remarks: [text(), text()],
    ...(depth === 0 ? {} : { includes: [hostileChange("changed", text, 0)] }),
    dependents: Array.from({ length: 10 }, () => `sms/${text()}` as const),
    credits: [{ author: text(), commit: text(), at: text() }, { author: text() }],
    before: { [text()]: text(), list: [text(), { [text()]: text() }] },
    after: { [text()]: text(), list: [text(), { [text()]: text() }] },
  };
}

function hostileFields(text: () => string): readonly FieldChange[] {
  const label = text();
  const pieces = [
    { kind: "same", text: text() },
    { kind: "removed", text: text() },
    { kind: "added", text: text() },
    { kind: "same", text: `${text()}\n${text()}\n${text()}\n${text()}\n${text()}\n${text()}\n` },
    { kind: "added", text: text() },
  ] as const;
  return [
    { path: [text()], label: text(), kind: "changed", before: text(), after: text(), pieces },
    { path: [text()], label: text(), kind: "changed", before: [text(), { [text()]: text() }], after: text() },
    { path: ["list", text()], label, kind: "added", after: text() },
    { path: ["list", text()], label, kind: "removed", before: text() },
    { path: [text()], label: text(), kind: "added", after: { [text()]: [text()] } },
  ];
}
