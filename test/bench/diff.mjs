// `greenroom diff <ref> <ref>` beside the same comparison with everything read, beside `git diff`, and beside libraries that compare values
// in memory: one run, interleaved, medians. Printed with their limits, never asserted: machines are noisy, only the ratios compare. The
// limits in seconds are those of a machine on which the bare pipeline takes 0.244 and 0.504 s: they are held against it as well.
//   npm run bench -- diff [--runs 7]
// The libraries are installed into a temporary folder; without a registry they are left out, which is said.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { PEERS } from "./diff-peers.mjs";
import { wholeReader } from "./whole-reader.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cli = join(root, "dist/cli.js");
const runs = Number(process.argv[process.argv.indexOf("--runs") + 1]) || 7;
const COUNT = 10_000;
const base = mkdtempSync(join(tmpdir(), "greenroom-bench-"));
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  NO_COLOR: "1",
  ...Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((who) => [
      [`GIT_${who}_NAME`, "Bench"],
      [`GIT_${who}_EMAIL`, "bench@example.com"],
    ]),
  ),
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function run(command, args, options = {}) {
  const start = process.hrtime.bigint();
  const done = spawnSync(command, args, { cwd: base, env, encoding: "utf8", maxBuffer: 1 << 28, ...options });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (done.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${done.stderr.slice(-2000)}`);
  return { ms, stdout: done.stdout };
}

/** A B C A B C …, after one round to warm up; each with its median and what it printed last. */
function interleave(cases, count = runs) {
  const seen = cases.map(() => []);
  for (let round = 0; round <= count; round += 1) {
    cases.forEach(({ command = process.execPath, args, cwd = base }, index) => {
      const result = run(command, args, { cwd });
      if (round > 0) seen[index].push(result);
    });
  }
  return seen.map((results) => ({ ms: median(results.map(({ ms }) => ms)), stdout: results.at(-1).stdout }));
}

function line(what, ms, checks = [], tail = "") {
  console.log(`${what.padEnd(58)}${(ms / 1000).toFixed(3).padStart(7)} s   ${tail}`.trimEnd());
  for (const { value, limit, unit } of checks) {
    const verdict = value <= limit ? "holds" : "DOES NOT HOLD";
    console.log(`    ${value.toFixed(2)} ${unit}   limit ${Number(limit.toFixed(2))}   ${verdict}`);
  }
}

const HOUSE =
  "Room %n on the harbour side has its own rule number %n, which the front desk explains at check-in. ";
function topic(n, edited) {
  const sentences = Array.from({ length: 8 }, () => HOUSE.replaceAll("%n", String(n)));
  if (edited)
    sentences[4] = sentences[4].replace("the front desk explains", "our concierge likes to explain");
  const questions = [`What is rule ${n} of room ${n}?`, `Tell me about regulation ${n} please`];
  return {
    name: `Generated topic ${n}`,
    enabled: true,
    sample_questions: edited ? [...questions, `Is there a new rule ${n}?`] : questions,
    content: `${sentences.join("").trim()}\n`,
    actions: { handoffs: ["front-desk"] },
  };
}
function writeTopic(dir, n, edited) {
  const { name, sample_questions, content } = topic(n, edited);
  const list = sample_questions.map((question) => `  - ${question}\n`).join("");
  const text = `name: ${name}\nenabled: true\nsample_questions:\n${list}content: |\n  ${content}actions:\n  handoffs: [front-desk]\n`;
  writeFileSync(join(dir, `agent/topics/generated-${String(n).padStart(5, "0")}.yaml`), text);
}
const rule = (n) => ({ id: `rule-${n}`, text: `Rule number ${n}: say it kindly, and only once.` });

/** The sample agent with 10,000 topics of 1 KB, and the same a little and a good deal later. */
function repositoryOfTopics() {
  const dir = join(base, "topics");
  cpSync(join(root, "workflows-examples/harbour-hotel"), dir, { recursive: true });
  const writeEvery = (step, edited) => () => {
    for (let n = 0; n < COUNT; n += step) writeTopic(dir, n, edited);
  };
  return commits(dir, [
    ["base", writeEvery(1, false)],
    ["one", writeEvery(100, true)],
    ["ten", writeEvery(10, true)],
  ]);
}

/** A list of 10,000 items in one file; the changes that a comparison by position takes for thousands. */
const LISTS = [
  { name: "insert at the head", truth: "1 added", of: (list) => [rule("new"), ...list] },
  { name: "reordered", truth: "0", of: (list) => [...list.slice(COUNT / 2), ...list.slice(0, COUNT / 2)] },
  { name: "delete in the middle", truth: "1 removed", of: (list) => list.toSpliced(COUNT / 2, 1) },
];
const rules = Array.from({ length: COUNT }, (_, n) => rule(n));
function repositoryOfRules() {
  const dir = join(base, "rules");
  cpSync(join(root, "workflows-examples/harbour-hotel"), dir, { recursive: true });
  const write = (list) => () =>
    writeFileSync(
      join(dir, "agent/rules.yaml"),
      `rules:\n${list.map(({ id, text }) => `  - id: ${id}\n    text: "${text}"\n`).join("")}`,
    );
  return commits(dir, [
    ["base", write(rules)],
    ...LISTS.map(({ of }, index) => [`list-${index}`, write(of(rules))]),
  ]);
}

function commits(dir, steps) {
  const git = (...args) => run("git", args, { cwd: dir });
  git("init", "--quiet", "--initial-branch=main");
  for (const [key, value] of [
    ["gc.auto", "0"],
    ["user.name", "Bench"],
    ["user.email", "bench@example.com"],
  ])
    git("config", key, value);
  for (const [tag, write] of steps) {
    write();
    git("add", "--all");
    git("commit", "--quiet", "--message", tag);
    git("tag", tag);
  }
  git("gc", "--quiet");
  return dir;
}

const greenroom = (dir, to, ...rest) => ({
  args: [cli, "diff", "ref:base", `ref:${to}`, "-C", dir, ...rest],
});
const bare = (dir, to) => ({ args: [join(root, "test/bench/bare-pipeline.mjs"), "base", to, dir] });
const gitDiff = (dir, to) => ({ command: "git", args: ["diff", "base", to], cwd: dir });

function installPeers() {
  const dir = join(base, "peers");
  mkdirSync(dir);
  writeFileSync(join(dir, "package.json"), '{"private": true, "type": "module"}');
  const names = Object.entries(PEERS).map(([name, [version]]) => `${name}@${version}`);
  const done = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...names], {
    cwd: dir,
    encoding: "utf8",
  });
  if (done.status !== 0) {
    console.log("  The libraries can't be installed here, so they are left out.");
    return undefined;
  }
  for (const [name, [, call]] of Object.entries(PEERS))
    writeFileSync(
      join(dir, `${name}.mjs`),
      `import { readFileSync } from "node:fs";
const [a, b] = process.argv.slice(2, 4).map((file) => JSON.parse(readFileSync(file, "utf8")));
const lib = await import(process.argv[4]);
const start = performance.now();
const count = ${call};
console.log(JSON.stringify({ ms: performance.now() - start, count }));
`,
    );
  return dir;
}

/** Milliseconds in memory only, and how many changes are reported, of lists that are parsed already. */
function comparePeers(dir, what, before, after, truth) {
  const files = [before, after].map((list, index) => {
    const file = join(base, `list-${index}.json`);
    writeFileSync(file, JSON.stringify(list));
    return file;
  });
  for (const name of Object.keys(PEERS)) {
    const seen = Array.from({ length: Math.min(runs, 5) }, () =>
      JSON.parse(run(process.execPath, [join(dir, `${name}.mjs`), ...files, name]).stdout),
    );
    line(
      `  ${name}, in memory: ${what}`,
      median(seen.map(({ ms }) => ms)),
      [],
      `${seen[0].count} of ${truth}`,
    );
  }
}

/** 100 KB against 100 KB, cold: the first comparison of a process. */
async function compareTexts() {
  const bundle = await rolldown({
    input: join(root, "src/domain/diff/text-pieces.ts"),
    platform: "node",
    logLevel: "silent",
  });
  await bundle.write({ file: join(base, "text-pieces.mjs"), format: "esm" });
  await bundle.close();
  const file = join(base, "texts.mjs");
  cpSync(join(root, "test/bench/text-pairs.mjs"), join(base, "text-pairs.mjs"));
  writeFileSync(
    file,
    `import { compareTexts } from "./text-pieces.mjs";
import { TEXT_PAIRS } from "./text-pairs.mjs";
const [before, after] = TEXT_PAIRS[process.argv[2]]();
const start = performance.now();
const pieces = compareTexts(before, after);
console.log(JSON.stringify({ ms: performance.now() - start, pieces: pieces?.length ?? null }));
`,
  );
  const { TEXT_PAIRS } = await import("./text-pairs.mjs");
  const names = Object.keys(TEXT_PAIRS);
  for (const name of names) {
    const seen = Array.from({ length: runs }, () => JSON.parse(run(process.execPath, [file, name]).stdout));
    const ms = median(seen.map((one) => one.ms));
    const { pieces } = seen[0];
    line(
      `texts of 100 KB: ${name}`,
      ms,
      [{ value: ms / 1000, limit: 0.2, unit: "s" }],
      pieces === null ? "shown as a whole" : `${pieces} pieces`,
    );
  }
}

const counted = ({ stdout }) => {
  const { counts } = JSON.parse(stdout).data;
  return `${counts.added} added, ${counts.changed} changed, ${counts.removed} removed`;
};

try {
  if (!existsSync(cli)) throw new Error("Run npm run build first.");
  const [nothing] = interleave([{ args: ["-e", "0"] }]);
  const about = `${runs} interleaved runs each, medians; whole processes unless it says in memory`;
  console.log(`\nnode ${process.version} (${(nothing.ms / 1000).toFixed(3)} s to do nothing), ${about}\n`);
  const whole = await wholeReader(root, base);
  const peers = installPeers();

  const topics = repositoryOfTopics();
  const report = ({ what, to, share, seconds, bareSeconds, ratio }) => {
    const [ours, least, git] = interleave([greenroom(topics, to), bare(topics, to), gitDiff(topics, to)]);
    // By itself: what runs for seconds in between would slow down whatever comes after it.
    const [part, all] = interleave([greenroom(topics, to), whole(topics, to)]);
    line(`10,000 topics, ${what} changed: greenroom diff`, ours.ms, [
      { value: ours.ms / 1000, limit: seconds, unit: "s" },
      { value: ours.ms / least.ms, limit: seconds / bareSeconds, unit: "x the bare pipeline" },
      { value: part.ms / all.ms, limit: ratio, unit: "x reading everything" },
    ]);
    line("  the bare pipeline: git, yaml, deep-diff", least.ms, [], least.stdout.trim());
    line("  greenroom, everything read", all.ms);
    line("  git diff: lines, nothing of the agent", git.ms);
    const list = (edited) =>
      Array.from({ length: COUNT }, (_, n) => ({ id: n, ...topic(n, edited && n % share === 0) }));
    if (peers) comparePeers(peers, `${what} changed`, list(false), list(true), `${COUNT / share} topics`);
  };
  report({ what: "1 %", to: "one", share: 100, seconds: 0.35, bareSeconds: 0.244, ratio: 0.2 });
  report({ what: "10 %", to: "ten", share: 10, seconds: 0.75, bareSeconds: 0.504, ratio: 0.35 });

  const list = repositoryOfRules();
  const results = interleave(
    LISTS.map((_, index) => greenroom(list, `list-${index}`, "--json")),
    Math.min(runs, 3),
  );
  LISTS.forEach(({ name, truth, of }, index) => {
    line(
      `10,000 items in one list, ${name}: greenroom diff`,
      results[index].ms,
      [],
      `${counted(results[index])} (${truth})`,
    );
    if (peers) comparePeers(peers, name, rules, of(rules), truth);
  });

  await compareTexts();
} finally {
  rmSync(base, { recursive: true, force: true });
}
