import type { SourceFile } from "../../domain/agent/source-tree.ts";
import { UserError } from "../../domain/errors.ts";
import { isJsonObject } from "../../domain/json.ts";
import type { DefaultBranch } from "../../ports/default-branch.ts";
import type { GithubClient } from "./client.ts";
import { GithubRefused } from "./failures.ts";
import { textField } from "./fields.ts";

const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";

/** Single small files of the default branch, without a checkout. */
export class GithubDefaultBranch implements DefaultBranch {
  readonly #client: GithubClient;

  constructor(client: GithubClient) {
    this.#client = client;
  }

  async findFile(path: string): Promise<SourceFile | undefined> {
    // Without a ref GitHub takes the default branch, whatever this run is for.
    const answer = await this.#client.get(CONTENTS, { path }).catch((error: unknown) => {
      if (error instanceof GithubRefused && error.status === 404) return undefined;
      throw error;
    });
    if (answer === undefined) return undefined;
    const unusable = (why: string) =>
      new UserError(
        "SETTINGS_INVALID",
        `${path} of the default branch can't be read: ${why}.`,
        "Make it a plain text file in UTF-8, below a megabyte.",
      );
    if (!isJsonObject(answer) || answer.type !== "file") throw unusable("it is not a file");
    const content = textField(answer, "content");
    if (answer.encoding !== "base64" || content === undefined) throw unusable("it is too large");
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(content, "base64"));
      return { path, text };
    } catch (error) {
      if (error instanceof TypeError) throw unusable("it is not UTF-8");
      throw error;
    }
  }
}
