// Whole-process figures against their limits and peers, measured in one run: medians of interleaved runs, printed as ratios.
// Never asserted: machines are noisy. `npm run bench`; `npm run bench -- --runs 9`; `npm run bench -- validate` (see validate.mjs), or `diff`.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

if (["validate", "diff"].includes(process.argv[2])) {
  await import(`./${process.argv[2]}.mjs`);
  process.exit();
}

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cli = join(root, "dist/cli.js");
const runs = Number(process.argv[process.argv.indexOf("--runs") + 1]) || 7;
const base = mkdtempSync(join(tmpdir(), "greenroom-bench-"));
const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", NO_COLOR: "1" };

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

function time(args, options = {}) {
  const start = process.hrtime.bigint();
  const result = spawnSync(process.execPath, args, { env, encoding: "utf8", maxBuffer: 1 << 28, ...options });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (!(options.exits ?? [0]).includes(result.status)) {
    throw new Error(`node ${args.join(" ")} ended with ${result.status}: ${result.stderr.slice(0, 2000)}`);
  }
  return { ms, stdout: result.stdout };
}

/** Runs the cases in turn, A B C A B C …, after one warm-up each. */
function interleave(cases, count = runs) {
  const times = cases.map(() => []);
  for (let round = 0; round <= count; round += 1) {
    cases.forEach((run, index) => {
      const ms = run();
      if (round > 0) times[index].push(ms);
    });
  }
  return times.map(median);
}

function row(what, ms, limit, peer) {
  const ratio = (ms / limit).toFixed(2);
  console.log(
    `${what.padEnd(46)} ${seconds(ms).padStart(8)}   ${ratio}x of the limit ${seconds(limit)}${peer ? `   ${peer}` : ""}`,
  );
}

/** The sample agent with `count` topics more, each about 1 KB. */
function bigAgent(count) {
  const dir = join(base, `topics-${count}`);
  cpSync(join(root, "workflows-examples/harbour-hotel"), dir, { recursive: true });
  mkdirSync(join(dir, "agent/topics"), { recursive: true });
  for (let n = 0; n < count; n += 1) {
    const id = `generated-${String(n).padStart(5, "0")}`;
    const sentence = `Room ${n} on the harbour side has its own rule number ${n}, which the front desk explains at check-in. `;
    writeFileSync(
      join(dir, `agent/topics/${id}.yaml`),
      `name: Generated topic ${n}\nenabled: true\nsample_questions:\n  - What is rule ${n} of room ${n}?\n  - Tell me about regulation ${n} please\ncontent: |\n  ${sentence.repeat(7).trim()}\nactions:\n  handoffs: [front-desk]\n`,
    );
  }
  spawnSync("git", ["init", "--quiet"], { cwd: dir, env });
  return dir;
}

try {
  console.log(`node ${process.version}, ${runs} interleaved runs each, medians\n`);
  const thousand = bigAgent(1000);
  const few = bigAgent(0);
  const [bare, version, small, large] = interleave([
    () => time(["-e", "0"]).ms,
    () => time([cli, "--version"]).ms,
    () => time([cli, "validate", "-C", few], { exits: [0, 1] }).ms,
    () => time([cli, "validate", "-C", thousand], { exits: [0, 1] }).ms,
  ]);
  row(
    "start to first work (greenroom --version)",
    version,
    150,
    `bare node ${seconds(bare)}, ratio ${(version / bare).toFixed(2)}`,
  );
  row("validate, sample agent", small, 600, `bare node x ${(small / bare).toFixed(2)}`);
  row("validate, 1,000 topics more", large, 600, `sample agent x ${(large / small).toFixed(2)}`);

  const demos = Array.from({ length: 3 }, () => {
    const { ms, stdout } = time([cli, "demo", "--json"]);
    return { ms, rollback: JSON.parse(stdout).data.rollbackMilliseconds };
  });
  row("the demo", median(demos.map((demo) => demo.ms)), 20_000);
  row("rollback, read back and recorded", median(demos.map((demo) => demo.rollback)), 2_000);
  const size = readFileSync(cli).length;
  console.log(`\ndist/cli.js ${size} bytes`);
} finally {
  rmSync(base, { recursive: true, force: true });
}

await import("./validate.mjs");
await import("./diff.mjs");
