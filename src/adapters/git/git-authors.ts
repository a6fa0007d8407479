import { UserError } from "../../domain/errors.ts";
import type { Author } from "../../ports/agent-source.ts";
import type { Repository } from "./repository.ts";

const TRAILER = /^\s*(.*?)\s*<([^<>]*)>\s*$/;

/**
 * Authors and co-authors of commits after `from` up to `to` that touched a prefix, each once, by e-mail. Merges count, and
 * side branches are followed: whoever is missing here could approve their own change.
 */
export async function readAuthors(
  repository: Repository,
  from: string | undefined,
  to: string,
  prefixes: readonly string[],
): Promise<readonly Author[]> {
  await repository.requireCommit(to);
  if (from !== undefined) await repository.requireCommit(from);
  const range = from === undefined ? [to] : [to, `^${from}`];
  if (!(await repository.deepenUntil(to, () => isComplete(repository, range)))) {
    throw new UserError(
      "HISTORY_TOO_SHALLOW",
      "The history since the last published version is not in this clone and could not be fetched, so the authors are unknown.",
      "Check out with `fetch-depth: 0`, or give the token the right to read the repository.",
      { exitCode: 3 },
    );
  }
  const limited = prefixes.includes("") ? [] : prefixes;
  const output = await repository.git.must([
    "log",
    "-z",
    "--full-history",
    "--no-color",
    "--encoding=UTF-8",
    "--format=%H%x01%an%x01%ae%x01%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x02)",
    "--end-of-options",
    ...range,
    "--",
    ...limited,
  ]);
  const people = new Map<string, Author>();
  const add = (name: string, email: string, commit?: string): void => {
    const key = email.toLowerCase() || name;
    if (key === "") return;
    const known = people.get(key) ?? (email === "" ? { name } : { name: name || email, email });
    people.set(key, commit === undefined || known.commit !== undefined ? known : { ...known, commit });
  };
  for (const record of output.toString("utf8").split("\0")) {
    const [commit = "", name = "", email = "", trailers = ""] = record.split("\u0001");
    add(clean(name), clean(email), commit.trim());
    for (const trailer of trailers.split("\u0002")) {
      const match = TRAILER.exec(trailer);
      if (match) add(clean(match[1] ?? ""), clean(match[2] ?? ""));
    }
  }
  // git log gives the newest first; people read oldest first.
  return [...people.values()].reverse();
}

/** Whether no commit of the range is the end of what a shallow clone has. */
export async function isComplete(repository: Repository, range: readonly string[]): Promise<boolean> {
  const ends = new Set(repository.readShallowEnds());
  const output = await repository.git.text(["rev-list", "--end-of-options", ...range]);
  return !output.split("\n").some((commit) => ends.has(commit));
}

function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not stay
  return text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
}
