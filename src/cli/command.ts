/** One option of a command, as the person types it. */
export interface OptionSpec {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** May be given more than once. */
  readonly multiple?: boolean;
  /** What stands for the value in the usage line: `<file>`. */
  readonly value?: string;
  readonly about: string;
}

/** What a command gets to do its work: everything of the outside world comes in here. */
export interface Call {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by SIGINT and SIGTERM; `reason` is the signal's name. */
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
}

export interface Terminal {
  /** The command's answer. Ends the line. */
  out(text: string): void;
  /** Everything beside the answer: progress, warnings. */
  note(text: string): void;
  /** A line that the next one overwrites; nothing where the output is no terminal. */
  progress(text: string | undefined): void;
  /** Empties the screen for what comes next; absent where the output is no terminal. */
  clear?(): void;
  readonly colour: boolean;
  readonly interactive: boolean;
  /** Columns; 100 where unknown. */
  readonly width: number;
  /** Columns of the terminal that the answer goes to; absent where it goes to a file or a pipe. */
  readonly columns?: number;
}

export interface Command {
  readonly name: string;
  /** One sentence, no full stop. */
  readonly summary: string;
  /** After the name in the usage line: `<environment> [version]`. */
  readonly positionals?: string;
  /** How many positionals it takes. */
  readonly takes?: readonly [min: number, max: number];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly { readonly line: string; readonly about: string }[];
  /** Exit code. */
  run(call: Call): Promise<number>;
}

/** A command as the list knows it: the code is loaded only when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

/** Options that every command takes. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  json: { type: "boolean", about: "Print the result as JSON on standard output, and nothing else there" },
  settings: { type: "string", value: "<file>", about: "Settings file of the agent (default: greenroom.yml)" },
  repo: {
    type: "string",
    short: "C",
    value: "<folder>",
    about: "Repository to work in (default: this folder)",
  },
  "no-color": { type: "boolean", about: "Plain text; NO_COLOR does the same" },
  help: { type: "boolean", short: "h", about: "Show this help" },
};
