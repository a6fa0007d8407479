import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

const PAGES = [
  "README.md",
  "AGENTS.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  ...readdirSync(join(ROOT, "actions")).map((verb) => `actions/${verb}/README.md`),
  "workflows-examples/README.md",
].filter((page) => existsSync(join(ROOT, page)));

/** Top-level names by which a path of this repository begins; `agent/` and `tests/` are the reader's own. */
const OURS = /^(?:\.ci|\.github|actions|dist|docs|src|test|workflows-examples)(?:\/|$)/;

/** The name a heading is linked by: lower case, marks left out, dashes for blanks. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

function hasAnchor(page: string, anchor: string): boolean {
  return [...read(page).matchAll(/^#+ (.*)$/gm)].some(([, heading = ""]) => anchorOf(heading) === anchor);
}

/** Files and folders that a page links to or names, relative to the root, and do not exist. */
function missing(page: string, text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/g)].flatMap(([, target = ""]) => {
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? page : normalize(join(dirname(page), path));
    if (!existsSync(join(ROOT, file))) return [file];
    return anchor === undefined || hasAnchor(file, anchor) ? [] : [`${file}#${anchor}`];
  });
  const named = [...text.matchAll(/`([^`\n<>*…]+)`|^([A-Za-z.][\w./-]*\/)(?=\s{2})/gm)].flatMap(
    ([, quoted, line]) => {
      const path = quoted ?? line ?? "";
      return OURS.test(path) && !/\s/.test(path) && !existsSync(join(ROOT, path)) ? [path] : [];
    },
  );
  const run = [...text.matchAll(/\bnpm run ([a-z]+)/g)].flatMap(([, script = ""]) =>
    new RegExp(`"${script}": "`).test(read("package.json")) ? [] : [`npm run ${script}`],
  );
  return [...links, ...named, ...run];
}

describe("the pages name only what exists", () => {
  it("among them those that everybody reads first", () => {
    expect(PAGES.length).toBeGreaterThan(15);
  });

  it.each(PAGES)("%s", (page) => {
    expect(missing(page, read(page))).toEqual([]);
  });

  it.each([
    ["[a](docs/nowhere.md)", "docs/nowhere.md"],
    ["[a](docs/settings.md#no-such-heading)", "docs/settings.md#no-such-heading"],
    ["see `src/nowhere/x.ts`", "src/nowhere/x.ts"],
    ["src/nowhere/          what is not there", "src/nowhere/"],
    ["`npm run fly`", "npm run fly"],
  ])("and %j would be noticed", (text, path) => {
    expect(missing("README.md", text)).toEqual([path]);
  });
});
