import { describe, expect, it } from "vitest";
import type { AgentDiff } from "../../../src/domain/diff/change.ts";
import { hideSecretsInWords } from "../../../src/domain/diff/hide-secrets.ts";
import type { JsonObject, JsonValue } from "../../../src/domain/json.ts";
import { renderComment } from "../../../src/render/markdown/pr-comment.ts";
import { renderTerminalDiff } from "../../../src/render/terminal/diff.ts";
import { makeStyle } from "../../../src/render/terminal/style.ts";
import { exercise } from "../../render/markdown/comment-data.ts";
import { dice, fill, PLACES, SECRET_SAMPLES } from "../../support/secret-samples.ts";
import { diffOf, type Items, sms, topic } from "./make-snapshot.ts";

/** A stretch of a secret that nobody could have written by chance. */
const STRETCH = 12;

/** Stretches of the secret that are shown; none is what we want. What everybody's has in common (`-----BEGIN`) is no secret. */
function leaks(shown: string, secret: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at + STRETCH <= secret.length; at += 1) {
    const stretch = secret.slice(at, at + STRETCH);
    if (/[0-9]/.test(stretch) && /[a-z]/i.test(stretch) && shown.includes(stretch)) found.push(stretch);
  }
  return found;
}

/** The random part of a sample: what stands around it, such as the host of an address, may be shown. */
function randomPart(shape: string, value: string): string {
  const [head = ""] = shape.split("{");
  const tail = shape.slice(shape.lastIndexOf("}") + 1);
  return value.slice(head.length, value.length - tail.length);
}

function everything(diff: AgentDiff): string {
  return [
    JSON.stringify(diff),
    renderComment(exercise({ diff })),
    renderTerminalDiff(diff, { style: makeStyle(false) }),
  ].join("\n");
}

const ITEM = "topics/desk";
type Place = readonly [string, (name: string, value: string) => Items];
const at = (more: JsonObject): Items => ({ [ITEM]: topic(more) });
const TEXT_PLACES: readonly Place[] = [
  ["a field of its name", (name, value) => at({ [name]: value })],
  ["a field deep below", (name, value) => at({ settings: { [name]: { live: value } } })],
  ["a list", (name, value) => at({ more: [`${name}: ${value}`, "something else"] })],
  ["a sample question", (name, value) => at({ sample_questions: [`Is the ${name} "${value}" right?`] })],
  ["a key", (name, value) => at({ map: { [`${name}: ${value}`]: "x" } })],
  ...PLACES.map(([place, write]): Place => [place, (name, value) => at({ content: write(name, value) })]),
  ["a variable", (name, value) => ({ "environments/live": { variables: { [name]: value } } })],
  ["a new SMS", (name, value) => ({ "sms/key": sms({ text: `Use ${name}: ${value} to call.` }) })],
];
const BARE: Items = { [ITEM]: topic() };

describe("secrets in a comparison", () => {
  it.each(TEXT_PLACES)("are never shown, added or removed or changed: %s", (_, write) => {
    const roll = dice(77);
    let shownAny = 0;
    const lost: string[] = [];
    for (const { format, name = "setting", shape } of SECRET_SAMPLES) {
      const [one, two] = [fill(shape, roll), fill(shape, roll)];
      const [first, second] = [write(name, one), write(name, two)];
      for (const [before, after] of [
        [BARE, first],
        [first, BARE],
        [first, second],
        [second, first],
      ] as const) {
        const diff = diffOf(before, after);
        const shown = everything(diff);
        expect(diff.changes.length).toBeGreaterThan(0);
        shownAny += diff.changes.length;
        if (leaks(shown, randomPart(shape, one)).length + leaks(shown, randomPart(shape, two)).length > 0)
          lost.push(format);
      }
    }
    expect(shownAny).toBeGreaterThan(SECRET_SAMPLES.length * 3);
    expect([...new Set(lost)]).toEqual([]);
  });
});

describe("what stands for a secret", () => {
  const roll = dice(5);
  const [old, fresh] = [fill("ghp_{a36}", roll), fill("ghp_{a36}", roll)];
  const fieldsOf = (before: JsonValue, after: JsonValue) =>
    diffOf(at({ note: before }), at({ note: after })).changes[0]?.fields.map(({ before: a, after: b }) => [
      a,
      b,
    ]);

  it("says what it is, and whether it changed", () => {
    expect(fieldsOf(`Use ${old} here.`, `Use ${fresh} here.`)).toEqual([
      ["Use ••• (a GitHub token) here.", "Use ••• (a GitHub token, changed) here."],
    ]);
    expect(fieldsOf(`Use ${old} here.`, `Use ${old} there.`)).toEqual([
      ["Use ••• (a GitHub token) here.", "Use ••• (a GitHub token) there."],
    ]);
    expect(fieldsOf("Use none.", `Use ${fresh}.`)).toEqual([["Use none.", "Use ••• (a GitHub token)."]]);
  });

  it("keeps two that changed places apart", () => {
    const [[before, after] = []] = fieldsOf(`${old} then ${fresh}`, `${fresh} then ${old}`) ?? [];
    expect(after).not.toBe(before);
  });

  it("hides the part that is left when one is cut short", () => {
    const shown = JSON.stringify(diffOf(at({ note: `Use ${old}` }), at({ note: `Use ${old.slice(0, 22)}` })));
    expect(leaks(shown, old.slice(4))).toEqual([]);
    const end = JSON.stringify(diffOf(at({ note: `Use ${old}` }), at({ note: `Use ${old.slice(10, 36)}` })));
    expect(leaks(end, old.slice(4))).toEqual([]);
  });

  it("hides it in other items that copied it without its name", () => {
    const token = fill("{h32}", roll);
    const diff = diffOf(
      { "topics/a": topic(), "topics/b": topic() },
      {
        "topics/a": topic({ twilio_auth_token: token }),
        "topics/b": topic({ content: `Nothing tells that ${token} is one.` }),
      },
    );
    expect(everything(diff)).not.toContain(token);
  });

  it("hides what stands under a sensitive key, plain or a number, but not the name of a secret", () => {
    const integration = (more: JsonObject): Items => ({ "integrations/pms": { kind: "rest", ...more } });
    const diff = diffOf(
      integration({
        password: "swordfish",
        pin_secret: 48151623,
        secrets: ["PMS_TOKEN"],
        token: "OLD_TOKEN",
      }),
      integration({ password: "codfish", pin_secret: 42, secrets: ["PMS_SECRET"], token: "NEW_TOKEN" }),
    );
    const shown = everything(diff);
    for (const secret of ["swordfish", "codfish", "48151623"]) expect(shown).not.toContain(secret);
    for (const name of ["PMS_TOKEN", "PMS_SECRET", "OLD_TOKEN", "NEW_TOKEN"]) expect(shown).toContain(name);
  });

  it("hides it in ids, names of dependents and the sentence, and ids stay ids", () => {
    const id = fill("key-{h32}", roll);
    const diff = diffOf(
      { "topics/a": topic() },
      { "topics/a": topic({ actions: { tools: [], sms: [id], handoffs: [] } }), [`sms/${id}`]: sms() },
    );
    expect(everything(diff)).not.toContain(id.slice(4, 20));
    expect(diff.changes[0]?.name).toBe("sms/hidden-secret-1");
  });

  it("says in the sentence and the row that one changed", () => {
    const diff = diffOf({ "voice/voice": { voice: old } }, { "voice/voice": { voice: fresh } });
    expect(diff.summary).toContain("Voice voice ••• (a GitHub token) → ••• (a GitHub token, changed).");
  });

  it("hides it in notes, flags and names that came later, and leaves the rest", () => {
    const diff = diffOf(at({ content: "One." }), BARE);
    expect(hideSecretsInWords(diff)).toBe(diff);
    const later: AgentDiff = {
      ...diff,
      notes: [`See ${old}.`],
      flags: [{ code: "gates-weakened", message: `The gate ${fresh} is gone.` }],
      changes: diff.changes.map((change) => ({ ...change, credits: [{ author: old, commit: "4f2c9d1" }] })),
    };
    expect(everything(hideSecretsInWords(later))).not.toMatch(new RegExp(`${old}|${fresh}`));
    expect(everything(later)).toMatch(new RegExp(`${old}|${fresh}`));
  });

  it("leaves a comparison without secrets as it is", () => {
    const diff = diffOf(at({ content: "A token of thanks: passwords are at the desk." }), BARE);
    expect(diff.changes[0]?.fields[0]?.before).toBe("A token of thanks: passwords are at the desk.");
  });
});
