import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A real repository in a temporary folder with a real bare origin beside it. Dispose of it with `remove()`. */
export interface TempRepo {
  /** Work tree. */
  readonly dir: string;
  /** Bare repository. */
  readonly origin: string;
  git(...args: readonly string[]): string;
  /** Runs git in the bare origin. */
  originGit(...args: readonly string[]): string;
  /** Writes files (null deletes) and commits and pushes main. Returns the commit. */
  commit(
    files: ReadonlyMap<string, string | null> | Readonly<Record<string, string | null>>,
    message: string,
    author?: string,
  ): string;
  /** A second clone of the origin, as another runner would have. */
  clone(...args: readonly string[]): string;
  remove(): void;
}

export function makeTempRepo(files: ReadonlyMap<string, string>): TempRepo {
  const base = mkdtempSync(join(tmpdir(), "greenroom-test-"));
  const dir = join(base, "repo");
  const origin = join(base, "origin.git");
  let clones = 0;
  const run = (cwd: string, args: readonly string[]): string =>
    execFileSync(
      "git",
      ["-c", "commit.gpgsign=false", "-c", "gc.auto=0", "-c", "maintenance.auto=false", ...args],
      {
        cwd,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      },
    ).trim();

  mkdirSync(dir, { recursive: true });
  run(base, ["init", "--quiet", "--bare", "--initial-branch=main", origin]);
  run(base, ["init", "--quiet", "--initial-branch=main", dir]);
  run(dir, ["remote", "add", "origin", origin]);

  const repo: TempRepo = {
    dir,
    origin,
    git: (...args) => run(dir, args),
    originGit: (...args) => run(origin, args),
    commit(changes, message, author) {
      const entries = changes instanceof Map ? [...changes] : Object.entries(changes);
      for (const [path, text] of entries) {
        if (text === null) rmSync(join(dir, path), { force: true });
        else {
          mkdirSync(dirname(join(dir, path)), { recursive: true });
          writeFileSync(join(dir, path), text);
        }
      }
      run(dir, ["add", "--all"]);
      run(dir, [
        "commit",
        "--quiet",
        "--allow-empty",
        "-m",
        message,
        ...(author ? [`--author=${author}`] : []),
      ]);
      run(dir, ["push", "--quiet", "origin", "main"]);
      return run(dir, ["rev-parse", "HEAD"]);
    },
    clone(...args) {
      clones += 1;
      const target = join(base, `clone-${clones}`);
      run(base, ["clone", "--quiet", ...args, `file://${origin}`, target]);
      return target;
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
  repo.commit(files, "First files");
  return repo;
}
