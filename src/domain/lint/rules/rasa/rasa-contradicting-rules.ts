import { type Item, itemsOf, type ValuePath } from "../../../agent/agent.ts";
import { isJsonObject, type JsonValue } from "../../../json.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import { canonicalJson } from "../../../snapshot/canonical-json.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const rasaContradictingRules: Rule = {
  id: "rasa-contradicting-rules",
  severity: "error",
  summary: "Two rules begin alike and go on differently.",
  docs: 'Rules are certain, so both can\'t hold: the training stops with "contradicting rules". Keep one, or give them different conditions. A rule that ends waits for the guest, unless it says `wait_for_user_input: false`.',
  layouts: ["rasa"],
  bad: {
    "data/more.yml":
      'version: "3.1"\nrules:\n  - rule: be rude\n    steps:\n      - intent: greet\n      - action: utter_goodbye\n',
  },
  good: {
    "data/more.yml":
      'version: "3.1"\nrules:\n  - rule: say goodbye at the start\n    conversation_start: true\n    steps:\n      - intent: greet\n      - action: utter_goodbye\n',
  },
  check: (context) => new Predictions(context).hits(),
};

/** What a bot does while it waits. */
const LISTEN = "action_listen";
/** Steps with `or` stand for several rules; past so many the rest of a rule is not looked at. */
const MOST_WAYS = 64;

interface Prediction {
  readonly item: Item;
  readonly next: string;
}

/** The rules as one tree of steps: at each place of it at most one thing may come next. */
class Predictions {
  readonly #context: LintContext;
  readonly #places = new Map<string, number>();
  readonly #first = new Map<number, Prediction>();

  constructor(context: LintContext) {
    this.#context = context;
  }

  hits(): RuleHit[] {
    return itemsOf(this.#context.agent, "flows")
      .filter(({ value }) => value.kind === "rule")
      .flatMap((item) => this.#follow(item));
  }

  #follow(item: Item): RuleHit[] {
    const { value } = item;
    const steps = listAt(value, "steps");
    const beginning = [value.condition ?? null, value.conversation_start ?? null];
    let places = [this.#place(0, beginning)];
    for (const [index, step] of steps.entries()) {
      const next = textAt(step, "action") ?? (isGuest(step) && hasActed(steps, index) ? LISTEN : undefined);
      // What stands first has happened already.
      if (index > 0 && next !== undefined) {
        const hit = this.#predict(item, places, next, ["steps", index, "action"]);
        if (hit) return [hit];
      }
      const ways = Array.isArray(alternatives(step)) ? listAt(step, "or") : [step];
      if (places.length * ways.length > MOST_WAYS) return [];
      places = places.flatMap((place) => ways.map((way) => this.#place(place, way)));
    }
    if (value.wait_for_user_input === false || !hasActed(steps, steps.length)) return [];
    const hit = this.#predict(item, places, LISTEN, ["steps", steps.length - 1]);
    return hit ? [hit] : [];
  }

  #place(before: number, step: JsonValue): number {
    const key = `${before} ${canonicalJson(step)}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#places.size + 1;
    this.#places.set(key, place);
    return place;
  }

  #predict(item: Item, places: readonly number[], next: string, path: ValuePath): RuleHit | undefined {
    for (const place of places) {
      const other = this.#first.get(place);
      if (other === undefined) this.#first.set(place, { item, next });
      else if (other.next !== next) {
        return {
          message: `The rule "${String(other.item.value.name)}" begins alike and ${other.next === LISTEN ? "then waits for the guest" : `goes on with ${other.next}`}.`,
          hint: "Keep one of the two, or give them different conditions.",
          location: this.#context.locate(item, path),
          item: `flows/${item.id}`,
        };
      }
    }
    return undefined;
  }
}

function alternatives(step: JsonValue): JsonValue | undefined {
  return isJsonObject(step) ? step.or : undefined;
}

/** The guest says something: an intent, a text, or one of several. */
function isGuest(step: JsonValue): boolean {
  return isJsonObject(step) && ["intent", "user", "or"].some((key) => Object.hasOwn(step, key));
}

/** Whether the step before is something that the bot did. */
function hasActed(steps: readonly JsonValue[], index: number): boolean {
  return textAt(steps[index - 1], "action") !== undefined;
}
