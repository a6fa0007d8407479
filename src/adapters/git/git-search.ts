import { splitNul } from "./git-objects.ts";
import { type Git, gitFailed } from "./run-git.ts";

/**
 * Paths of the files of a commit that hold one of the texts, each of one line, byte for byte. Whatever attributes or settings say:
 * no file counts as binary, none is converted, no submodule is entered.
 */
export async function findInCommit(
  git: Git,
  commit: string,
  texts: readonly string[],
  prefixes: readonly string[],
): Promise<readonly string[]> {
  if (texts.length === 0) return [];
  const answer = await git.run(
    [
      "grep",
      "--files-with-matches",
      "--null",
      "--text",
      "--fixed-strings",
      "--full-name",
      "--no-color",
      "--no-textconv",
      "--no-recurse-submodules",
      "-f",
      "-",
      commit,
      "--",
      ...(prefixes.includes("") ? [] : prefixes),
    ],
    { input: `${texts.join("\n")}\n` },
  );
  // 1: no file holds any.
  if (answer.exitCode > 1) throw gitFailed("grep", answer.stderr);
  const start = `${commit}:`.length;
  return splitNul(answer.stdout).map((found) => found.toString("utf8").slice(start));
}
