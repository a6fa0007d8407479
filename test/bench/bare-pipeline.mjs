// node bare-pipeline.mjs <from> <to> <folder>: what differs between two commits by git's ids, each pair of files read with `yaml` and
// compared with `deep-diff`. No settings, sections, identity, words, risk, authors or secrets: the least that any comparison of values costs.
import { spawnSync } from "node:child_process";
import deepDiff from "deep-diff";
import { parse } from "yaml";

const [from, to, dir] = process.argv.slice(2);
const git = (args, input) => spawnSync("git", args, { cwd: dir, input, maxBuffer: 1 << 28 }).stdout;

const records = git(["diff-tree", "-r", "-z", "--raw", "--no-renames", from, to])
  .toString("utf8")
  .split("\0");
const ids = records
  .filter((record) => record.startsWith(":"))
  .flatMap((record) => record.split(" ").slice(2, 4));
const blobs = git(["cat-file", "--batch"], `${ids.join("\n")}\n`);
let at = 0;
function next() {
  const end = blobs.indexOf(10, at);
  const size = Number(blobs.toString("latin1", at, end).split(" ")[2]);
  at = end + 1 + size + 1;
  return parse(blobs.toString("utf8", end + 1, end + 1 + size));
}
let count = 0;
for (let pair = 0; pair < ids.length; pair += 2) count += (deepDiff(next(), next()) ?? []).length;
console.log(`${count} changes in ${ids.length / 2} files`);
