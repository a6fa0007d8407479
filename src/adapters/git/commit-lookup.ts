import type { Git } from "./run-git.ts";

interface Question {
  readonly expression: string;
  readonly answer: (id: string | undefined) => void;
  readonly fail: (error: unknown) => void;
}

const FOUND = /^([0-9a-f]{40}|[0-9a-f]{64}) commit [0-9]+$/;

/** Finds commits behind local names: one run of git for all that are asked for in the same moment. */
export class CommitLookup {
  readonly #git: Git;
  #asked: Question[] = [];

  constructor(git: Git) {
    this.#git = git;
  }

  /** `expression` is a name that `parseRevision` takes, or a commit id. Undefined when this clone has no such commit. */
  find(expression: string): Promise<string | undefined> {
    return new Promise((answer, fail) => {
      this.#asked.push({ expression, answer, fail });
      if (this.#asked.length === 1) queueMicrotask(() => void this.#ask());
    });
  }

  async #ask(): Promise<void> {
    const asked = this.#asked;
    this.#asked = [];
    try {
      // From standard input, where nothing is an option; one line each, which no name can break.
      const input = asked.map(({ expression }) => `${expression}^{commit}\n`).join("");
      const { stdout } = await this.#git.run(["cat-file", "--batch-check"], { input });
      const lines = stdout.toString("utf8").split("\n");
      for (const [index, { answer }] of asked.entries()) answer(FOUND.exec(lines[index] ?? "")?.[1]);
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  }
}
