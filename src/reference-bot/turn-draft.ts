import type { JsonValue } from "../domain/json.ts";
import type { Trace } from "../domain/regression/reply.ts";
import { type BotReply, type DialogueState, type Frame, type Pending, shownState } from "./dialogue-state.ts";
import type { EffectiveHandoff, EffectiveSms } from "./effective-items.ts";
import { spokenText } from "./spoken-text.ts";

/** A conversation nests this deep at most; what lies deeper is dropped. */
const MAX_FRAMES = 5;

/** One turn in the making. Lives only inside the turn; what comes out of `finish` is immutable. */
export class TurnDraft {
  readonly #state: DialogueState;
  readonly #messages: string[] = [];
  readonly #calls: Trace["tools"][number][] = [];
  readonly #collected: Map<string, JsonValue>;
  readonly #texts: DialogueState["texts"][number][];
  frames: Frame[];
  pending: Pending | undefined;
  fallbacks: number;
  /** Answers in a row that the question to be asked next has had already. */
  misses = 0;
  ended = false;
  topic: string | undefined;
  flow: string | undefined;
  refusal = false;
  #handoff: Trace["handoff"];

  constructor(state: DialogueState) {
    this.#state = state;
    this.frames = [...state.frames];
    this.pending = state.pending;
    this.fallbacks = state.fallbacks;
    this.#collected = new Map(state.collected);
    this.#texts = [...state.texts];
  }

  get channel(): DialogueState["channel"] {
    return this.#state.channel;
  }

  say(text: string): void {
    const said = this.#state.channel === "call" ? spokenText(text) : text.trim();
    if (said !== "") this.#messages.push(said);
  }

  get saidNothing(): boolean {
    return this.#messages.length === 0;
  }

  call(name: string, args: Readonly<Record<string, JsonValue>>): void {
    this.#calls.push({ name, args });
  }

  sendText(template: EffectiveSms): void {
    this.call("send_sms", { template: template.id });
    this.#texts.push({ template: template.id, text: template.text });
  }

  handOff(handoff: EffectiveHandoff): void {
    this.say(handoff.message);
    this.#handoff = { id: handoff.id, destination: handoff.destination };
    this.ended = true;
    this.frames = [];
    this.pending = undefined;
  }

  get top(): Frame | undefined {
    return this.frames.at(-1);
  }

  push(frame: Frame): void {
    // Beginning something again replaces it: a table asked for twice is one table.
    const others = this.frames.filter(
      (one) =>
        (frame.topic === undefined || one.topic !== frame.topic) &&
        (frame.flow === undefined || one.flow !== frame.flow),
    );
    this.frames = [...others, frame].slice(-MAX_FRAMES);
    this.nameTop();
  }

  replaceTop(frame: Frame): void {
    this.frames = [...this.frames.slice(0, -1), frame];
  }

  pop(): void {
    this.frames = this.frames.slice(0, -1);
  }

  /** The turn is about the topic or flow on top. */
  nameTop(): void {
    this.topic = this.top?.topic;
    this.flow = this.top?.flow;
  }

  /** Keeps values for the conversation and for the tools of the topic on top. */
  learn(values: ReadonlyMap<string, JsonValue>): void {
    for (const [name, value] of values) this.#collected.set(name, value);
    const { top } = this;
    if (top !== undefined) this.replaceTop({ ...top, known: new Map([...top.known, ...values]) });
  }

  finish(): { readonly reply: BotReply; readonly state: DialogueState } {
    const state: DialogueState = {
      channel: this.#state.channel,
      frames: this.frames,
      pending: this.pending,
      collected: this.#collected,
      texts: this.#texts,
      fallbacks: this.fallbacks,
      ended: this.ended,
    };
    const trace: Trace = {
      ...(this.topic === undefined ? {} : { topic: this.topic }),
      ...(this.flow === undefined ? {} : { flow: this.flow }),
      tools: this.#calls,
      ...(this.#handoff === undefined ? {} : { handoff: this.#handoff }),
      refusal: this.refusal,
      state: shownState(state),
    };
    return { state, reply: { messages: this.#messages, trace, ended: this.ended } };
  }
}
