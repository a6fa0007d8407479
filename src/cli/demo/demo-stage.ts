import { displayWidth, makeStyle, type Style } from "../../render/terminal/style.ts";
import { lineLogger } from "../../wiring/line-logger.ts";
import { wireLocal } from "../../wiring/local-wiring.ts";
import type { Wired } from "../../wiring/wired.ts";
import type { Call } from "../command.ts";
import type { DemoRepository, TeamMember } from "./demo-repository.ts";

/** One line of the story in `--json`. */
export interface PlayedStep {
  readonly title: string;
  readonly milliseconds: number;
  readonly lines: readonly string[];
}

/** Told by a step: what happened. The demo fails when a step does not go as the story says. */
export class StoryBroken extends Error {
  override readonly name = "StoryBroken";
}

const WIDTH = 92;

/** Where the demo plays: who acts, and what the audience sees. */
export class DemoStage {
  readonly repository: DemoRepository;
  readonly style: Style;
  readonly played: PlayedStep[] = [];
  readonly #call: Call;
  readonly #silent: boolean;

  constructor(call: Call, repository: DemoRepository) {
    this.repository = repository;
    this.style = makeStyle(call.terminal.colour);
    this.#call = call;
    this.#silent = call.flag("json");
  }

  /** The agent as a member of the team works with it: the same wiring as every command. */
  as(member: TeamMember): Promise<Wired> {
    return wireLocal({
      cwd: this.repository.dir,
      env: this.repository.env(member),
      logger: lineLogger((line) => this.#call.terminal.note(line)),
    });
  }

  get signal(): AbortSignal {
    return this.#call.signal;
  }

  say(text: string): void {
    if (!this.#silent) this.#call.terminal.out(text);
  }

  progress(text: string | undefined): void {
    this.#call.terminal.progress(text);
  }

  /** Plays one step and shows it with the time it took. `act` gives the rest of the title and the lines below it. */
  async step(
    number: number,
    title: string,
    act: () => Promise<{ readonly title?: string; readonly lines: readonly string[] }>,
  ): Promise<void> {
    this.signal.throwIfAborted();
    this.progress(` ${number}  ${title} …`);
    const start = performance.now();
    const told = await act();
    const milliseconds = Math.round(performance.now() - start);
    this.progress(undefined);
    const head = ` ${this.style.bold(String(number))}  ${told.title ?? title}`;
    const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
    const gap = " ".repeat(Math.max(2, WIDTH - displayWidth(plain(head)) - seconds.length));
    this.say(`${head}${gap}${this.style.dim(seconds)}`);
    for (const line of told.lines) this.say(`    ${line}`);
    if (told.lines.length > 0) this.say("");
    this.played.push({ title: plain(told.title ?? title), milliseconds, lines: told.lines.map(plain) });
  }
}

/** Without styling, for measuring and for JSON. */
function plain(text: string): string {
  // biome-ignore lint/complexity/useRegexLiterals: the escape character is written out
  return text.replace(new RegExp("\\u001b\\[[0-9;]*m", "g"), "");
}
