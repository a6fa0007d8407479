import type { Finding, SuggestedEdit } from "../finding.ts";
import { applyEdits } from "./apply-edits.ts";
import { filesWithNewErrors } from "./gained-errors.ts";

export interface FixPlan {
  /** What was found before anything was changed. */
  readonly found: readonly Finding[];
  /** Every text as it would be, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Findings that are gone, with the edit that did it; places are those of the round in which it was made. */
  readonly fixed: readonly Finding[];
  /** Findings whose fix would have brought another error, and is left to a person. */
  readonly dropped: readonly Finding[];
}

type Fixable = Finding & { readonly edit: SuggestedEdit };
type Texts = ReadonlyMap<string, string>;

const MOST_ROUNDS = 10;
/** Validations that are spent on finding out which one of a file's edits does harm. */
const MOST_TRIALS = 60;

/**
 * Makes every fix of the findings, round by round, until there is none left: what one edit uncovers the next round mends. A file
 * never gains an error by it: then its edits are tried one by one, and the one that does harm is dropped.
 */
export async function planFixes(
  start: Texts,
  find: (texts: Texts) => Promise<readonly Finding[]>,
): Promise<FixPlan> {
  let texts = start;
  const found = await find(texts);
  let findings = found;
  const fixed: Finding[] = [];
  const dropped = new Map<string, Finding>();
  const careful = new Set<string>();
  for (let round = 0; round < (careful.size > 0 ? MOST_TRIALS : MOST_ROUNDS); round += 1) {
    const wanted = fixesByFile(findings, texts, dropped);
    if (wanted.size === 0) break;
    let batch = makeBatch(wanted, texts, careful);
    // Edits that change nothing would be made for ever.
    if ([...batch].every(([path, { text }]) => text === texts.get(path))) break;
    let next = withBatch(texts, batch);
    let after = await find(next);
    const worse = filesWithNewErrors(findings, after, "lasting");
    if (worse.size > 0) {
      // An error in a file that nobody edits comes from one of those that are edited.
      const suspects = [...batch.keys()].filter(
        (path) => worse.has(path) || [...worse].some((other) => !batch.has(other)),
      );
      for (const path of suspects) suspect(path, batch.get(path)?.made ?? [], careful, dropped);
      batch = new Map([...batch].filter(([path]) => !suspects.includes(path)));
      if (batch.size === 0) continue;
      next = withBatch(texts, batch);
      after = await find(next);
      const left = filesWithNewErrors(findings, after, "lasting");
      if (left.size > 0) {
        for (const [path, { made }] of batch) suspect(path, made, careful, dropped);
        continue;
      }
    }
    for (const { made } of batch.values()) fixed.push(...made);
    texts = next;
    findings = after;
  }
  const spoilt = filesWithNewErrors(found, findings, "all");
  const isSpoilt = ({ edit }: Finding): boolean => edit !== undefined && spoilt.has(edit.location.file);
  return {
    found,
    texts: new Map(
      [...texts].map(([path, text]) => [path, spoilt.has(path) ? (start.get(path) ?? text) : text]),
    ),
    fixed: fixed.filter((finding) => !isSpoilt(finding)),
    dropped: [...dropped.values(), ...fixed.filter(isSpoilt)],
  };
}

interface Batched {
  readonly text: string;
  readonly made: readonly Finding[];
}

function fixesByFile(
  findings: readonly Finding[],
  texts: Texts,
  dropped: ReadonlyMap<string, Finding>,
): Map<string, Fixable[]> {
  const byFile = new Map<string, Fixable[]>();
  for (const finding of findings) {
    const { edit } = finding;
    if (edit?.kind !== "fix" || !texts.has(edit.location.file) || dropped.has(keyOf(finding))) continue;
    const fixable = { ...finding, edit };
    const list = byFile.get(edit.location.file);
    if (list) list.push(fixable);
    else byFile.set(edit.location.file, [fixable]);
  }
  return byFile;
}

function makeBatch(
  wanted: ReadonlyMap<string, readonly Fixable[]>,
  texts: Texts,
  careful: ReadonlySet<string>,
): Map<string, Batched> {
  const batch = new Map<string, Batched>();
  for (const [path, all] of wanted) {
    const findings = careful.has(path) ? all.slice(0, 1) : all;
    const { text, applied } = applyEdits(
      texts.get(path) ?? "",
      findings.map(({ edit }) => edit),
    );
    batch.set(path, { text, made: applied.flatMap((index) => findings[index] ?? []) });
  }
  return batch;
}

function withBatch(texts: Texts, batch: ReadonlyMap<string, Batched>): Texts {
  return new Map([...texts, ...[...batch].map(([path, { text }]) => [path, text] as const)]);
}

/** A single edit that did harm is dropped; of several it is not known which, so they are tried one by one. */
function suspect(
  path: string,
  made: readonly Finding[],
  careful: Set<string>,
  dropped: Map<string, Finding>,
): void {
  const [only, another] = made;
  if (only !== undefined && another === undefined) dropped.set(keyOf(only), only);
  careful.add(path);
}

/** Without its place, which other edits move. */
function keyOf({ rule, message, location, edit }: Finding): string {
  return JSON.stringify([rule, location.file, message, edit?.text]);
}
