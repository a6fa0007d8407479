import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRefName } from "./git-names.ts";
import type { TreeEntry } from "./git-objects.ts";
import type { Git } from "./run-git.ts";

export interface CommitToMake {
  /** The commit before and everything in its tree. Undefined: the first commit, an orphan. */
  readonly parent: { readonly id: string; readonly tree: readonly TreeEntry[] } | undefined;
  /** Path from the root of the ledger's tree, to text. */
  readonly files: ReadonlyMap<string, string>;
  readonly message: string;
  readonly at: Date;
  /** Whose name stands at the commit. The e-mail is neutral: the entries say who did what. */
  readonly name: string;
}

const NEUTRAL_EMAIL = "greenroom@users.noreply.invalid";

/**
 * Writes a commit object on top of a parent and gives its id. Nothing else changes: the index is a temporary one, no ref
 * is touched, the work tree is not looked at. When the process dies on the way, some unreferenced objects are left, which
 * git's housekeeping takes.
 *
 * Every commit carries an id of its own: two writers of the same text in the same second would otherwise make the same
 * commit, and the second push would find itself done.
 */
export async function makeCommit(git: Git, commit: CommitToMake): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "greenroom-ledger-"));
  try {
    const env = { GIT_INDEX_FILE: join(folder, "index") };
    const paths = [...commit.files].map(([path, text], index) => {
      const file = join(folder, String(index));
      writeFileSync(file, text);
      return { path, file };
    });
    const ids = await git.text(["hash-object", "-w", "--no-filters", "--stdin-paths"], {
      input: `${paths.map(({ file }) => file).join("\n")}\n`,
    });
    const blobs = ids.split("\n");
    const before = (commit.parent?.tree ?? []).map((entry) => [
      Buffer.from(`${entry.mode} ${entry.id} 0\t`),
      entry.path,
      Buffer.from("\0"),
    ]);
    const added = paths.map(({ path }, index) => Buffer.from(`100644 ${blobs[index]} 0\t${path}\0`));
    await git.must(["update-index", "-z", "--index-info"], {
      env,
      input: Buffer.concat([...before.flat(), ...added]),
    });
    const tree = await git.text(["write-tree"], { env });
    return await git.text(
      ["commit-tree", ...(commit.parent ? ["-p", commit.parent.id] : []), "-F", "-", tree],
      {
        input: `${oneLineMessage(commit.message)}\n\nAppend-Id: ${randomUUID()}\n`,
        env: identityEnvironment(commit.name, commit.at),
      },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes an annotated tag object and gives its id; the ref is made by the push. */
export async function makeTag(
  git: Git,
  tag: { readonly name: string; readonly commit: string; readonly message: string },
  by: { readonly name: string; readonly at: Date },
): Promise<string> {
  if (!isRefName(tag.name)) throw new Error(`${tag.name} is no tag name`);
  const seconds = Math.floor(by.at.getTime() / 1000);
  const header = [
    `object ${tag.commit}`,
    "type commit",
    `tag ${tag.name}`,
    `tagger ${cleanName(by.name)} <${NEUTRAL_EMAIL}> ${seconds} +0000`,
  ];
  return git.text(["mktag"], { input: `${header.join("\n")}\n\n${tag.message.trimEnd()}\n` });
}

function identityEnvironment(name: string, at: Date): Record<string, string> {
  const date = `${Math.floor(at.getTime() / 1000)} +0000`;
  return {
    GIT_AUTHOR_NAME: cleanName(name),
    GIT_AUTHOR_EMAIL: NEUTRAL_EMAIL,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: cleanName(name),
    GIT_COMMITTER_EMAIL: NEUTRAL_EMAIL,
    GIT_COMMITTER_DATE: date,
  };
}

/** What can stand before the angle brackets of a git identity. */
function cleanName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not stay
  const clean = name.replace(/[\u0000-\u001f\u007f<>\s]+/g, " ").trim();
  // Git drops these from the ends and refuses a name of nothing else.
  return /[^\s.,:;"'\\]/.test(clean) ? clean : "greenroom";
}

function oneLineMessage(message: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not stay
  return message.replace(/[\u0000-\u001f\u007f]+/g, " ").trim() || "Ledger";
}
