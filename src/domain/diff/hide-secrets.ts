import type { ItemName } from "../agent/agent.ts";
import { isJsonObject, type JsonValue } from "../json.ts";
import { canonicalJson } from "../snapshot/canonical-json.ts";
import { isList } from "../snapshot/canonical-value.ts";
import type { AgentDiff, Change, DiffSide, FieldChange } from "./change.ts";
import { sectionOf } from "./remarks.ts";
import { collectFromItem, collectFromText, type KnownSecrets } from "./secrets/collect-secrets.ts";
import { type Concealer, concealer, MOST_VALUES } from "./secrets/conceal.ts";
import { summarise } from "./summary.ts";
import { compareTexts } from "./text-pieces.ts";

/**
 * The comparison without a secret in it, before anybody renders or writes it: each is `••• (a GitHub token)` wherever it
 * stands, on both sides and in pieces of words, and one that changed says so. What differs is still a change. A comparison
 * without secrets comes back as it is.
 */
export function hideSecrets(diff: AgentDiff): AgentDiff {
  const own = diff.changes.map((change) => {
    const found: KnownSecrets = new Map();
    collectFromChange(change, found);
    return found;
  });
  const known: KnownSecrets = new Map(own.flatMap((found) => [...found]));
  for (const text of wordsOf(diff)) collectFromText(text, known);
  if (known.size === 0) return diff;

  const hiding = concealer(known, known);
  const { conceal } = hiding;
  const changes = diff.changes.map((change, index) => {
    const mine = own[index];
    // Each change's own secrets are always hidden in it, however many others have some.
    const enough = mine === undefined || mine.size === 0 || known.size <= MOST_VALUES;
    return hideInChange(change, enough ? hiding : concealer(mine, known));
  });
  const from = hideInSide(diff.from, hiding);
  return {
    ...diff,
    displayName: conceal(diff.displayName),
    from,
    to: hideInSide(diff.to, hiding),
    changes,
    flags: diff.flags.map((flag) => ({
      ...flag,
      message: conceal(flag.message),
      ...(flag.item === undefined ? {} : { item: hideInName(flag.item, hiding) }),
    })),
    summary: summarise({ ...diff, from, changes }),
    ...(diff.notes === undefined ? {} : { notes: diff.notes.map((note) => conceal(note)) }),
  };
}

/** The same for a comparison that was given notes, flags or credits after it was made; quick where they hold no secret. */
export function hideSecretsInWords(diff: AgentDiff): AgentDiff {
  const known: KnownSecrets = new Map();
  for (const text of wordsOf(diff)) collectFromText(text, known);
  return known.size === 0 ? diff : hideSecrets(diff);
}

function collectFromChange(change: Change, known: KnownSecrets): void {
  for (const value of [change.before, change.after])
    if (value !== undefined) collectFromItem(change.id, value, known);
  // Without the items, as in a result that was read back, the fields are all there is.
  if (change.before === undefined && change.after === undefined)
    for (const field of change.fields)
      for (const value of [field.before, field.after])
        if (value !== undefined) collectFromItem(field.path.join("."), value, known);
  for (const one of change.includes ?? []) collectFromChange(one, known);
}

/** Texts that belong to no item. */
function wordsOf(diff: AgentDiff): readonly string[] {
  return [
    diff.displayName,
    diff.from.label,
    diff.to.label,
    ...diff.flags.map(({ message }) => message),
    ...(diff.notes ?? []),
    ...diff.changes.flatMap(({ formerId = "", credits = [] }) => [
      formerId,
      ...credits.map(({ author = "" }) => author),
    ]),
  ];
}

function hideInSide(side: DiffSide, { conceal }: Concealer): DiffSide {
  return { ...side, label: conceal(side.label) };
}

function hideInName(name: ItemName, { concealId }: Concealer): ItemName {
  return `${sectionOf(name)}/${concealId(name.slice(name.indexOf("/") + 1))}`;
}

function hideInChange(change: Change, hiding: Concealer): Change {
  const { conceal, concealId } = hiding;
  const { before, after } = change;
  return {
    ...change,
    id: concealId(change.id),
    name: hideInName(change.name, hiding),
    ...(change.formerId === undefined ? {} : { formerId: concealId(change.formerId) }),
    fields: change.fields.map((field) => hideInField(field, hiding)),
    remarks: change.remarks.map((remark) => conceal(remark)),
    dependents: change.dependents.map((name) => hideInName(name, hiding)),
    ...(change.includes === undefined
      ? {}
      : { includes: change.includes.map((one) => hideInChange(one, hiding)) }),
    ...(change.credits === undefined
      ? {}
      : {
          credits: change.credits.map(({ author, ...credit }) =>
            author === undefined ? credit : { author: conceal(author), ...credit },
          ),
        }),
    ...(before === undefined ? {} : { before: hideInValue(before, undefined, hiding) }),
    ...(after === undefined ? {} : { after: hideInValue(after, before, hiding) }),
  };
}

function hideInField(field: FieldChange, hiding: Concealer): FieldChange {
  const { pieces, ...rest } = field;
  const shown: FieldChange = {
    ...rest,
    path: field.path.map((step) => (typeof step === "string" ? hiding.conceal(step) : step)),
    label: hiding.conceal(field.label),
    ...(field.before === undefined ? {} : { before: hideInValue(field.before, undefined, hiding) }),
    ...(field.after === undefined ? {} : { after: hideInValue(field.after, field.before, hiding) }),
  };
  if (pieces === undefined) return shown;
  if (shown.before === field.before && shown.after === field.after) return { ...shown, pieces };
  // Pieces of the words as they were could hold parts of a secret: the words are compared as they are shown.
  const again =
    typeof shown.before === "string" && typeof shown.after === "string"
      ? compareTexts(shown.before, shown.after)
      : undefined;
  return again === undefined ? shown : { ...shown, pieces: again };
}

/** `other`: what stands at the same place on the other side. */
function hideInValue(value: JsonValue, other: JsonValue | undefined, hiding: Concealer): JsonValue {
  if (typeof value === "string")
    return hiding.conceal(value, other === undefined ? undefined : textOf(other));
  if (typeof value === "number") {
    const hidden = hiding.conceal(String(value), other === undefined ? undefined : textOf(other));
    return hidden === String(value) ? value : hidden;
  }
  if (isList(value)) return value.map((element) => hideInValue(element, other, hiding));
  if (!isJsonObject(value)) return value;
  const shown: Record<string, JsonValue> = Object.create(null);
  for (const [key, member] of Object.entries(value)) {
    const there = isJsonObject(other) && Object.hasOwn(other, key) ? other[key] : undefined;
    shown[hiding.conceal(key)] = hideInValue(member, there, hiding);
  }
  return shown;
}

function textOf(value: JsonValue): string {
  return typeof value === "string" ? value : canonicalJson(value);
}
