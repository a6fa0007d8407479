// `greenroom validate` against peers that validate the same files with the same schema: whole processes, interleaved in one run, medians.
// Printed with their limits, never asserted: machines are noisy, only the ratios compare.
//   npm run bench -- validate [--runs 5] [--peer json-yaml-validate=<path to its dist/index.js>]
// ajv-cli and v8r are installed into a temporary folder. json-yaml-validate is an action and on no registry: give its path.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cli = join(root, "dist/cli.js");
const schema = join(root, "docs/schemas/topic.schema.json");
const runs = Number(optionOf("--runs")) || 5;
const actionPath = /^json-yaml-validate=(.+)$/.exec(optionOf("--peer") ?? "")?.[1];
const TIME = "/usr/bin/time";
const base = mkdtempSync(join(tmpdir(), "greenroom-bench-"));
const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", NO_COLOR: "1" };

function optionOf(option) {
  const at = process.argv.indexOf(option);
  return at === -1 ? undefined : process.argv[at + 1];
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** One whole process: wall time in ms and, where GNU time is installed, peak memory in MB. */
function measure({ args, cwd = base, extra = {} }) {
  const command = existsSync(TIME) ? [TIME, "-f", "%M", process.execPath] : [process.execPath];
  const start = process.hrtime.bigint();
  const done = spawnSync(command[0], [...command.slice(1), ...args], {
    cwd,
    env: { ...env, ...extra },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (done.status !== 0) {
    throw new Error(
      `${args.join(" ")} ended with ${done.status}: ${done.stdout.slice(-500)} ${done.stderr.slice(-500)}`,
    );
  }
  const mb = existsSync(TIME) ? Number(done.stderr.trim().split("\n").at(-1)) / 1024 : undefined;
  return { ms, mb };
}

/** A B C A B C …, after one round to warm up. */
function interleave(cases, count = runs) {
  const seen = cases.map(() => []);
  for (let round = 0; round <= count; round += 1) {
    cases.forEach((one, index) => {
      const result = measure(one);
      if (round > 0) seen[index].push(result);
    });
  }
  return cases.map(({ name }, index) => ({
    name,
    ms: median(seen[index].map(({ ms }) => ms)),
    mb: existsSync(TIME) ? median(seen[index].map(({ mb }) => mb)) : undefined,
  }));
}

function line(what, { ms, mb }, checks = []) {
  const time = `${(ms / 1000).toFixed(2)} s`.padStart(8);
  const memory = mb === undefined ? "" : `${mb.toFixed(0)} MB`.padStart(8);
  console.log(`${what.padEnd(44)}${time}${memory}`);
  for (const { value, limit, unit, than } of checks) {
    const verdict = value <= limit ? "holds" : "DOES NOT HOLD";
    console.log(`    ${value.toFixed(2)}${unit}${than}   limit ${limit}${unit}   ${verdict}`);
  }
}

const ratio = (ours, peer, limit) => ({ value: ours.ms / peer.ms, limit, unit: " x ", than: peer.name });
const memory = ({ mb }, limit) => (mb === undefined ? [] : [{ value: mb, limit, unit: " MB", than: "" }]);

/** The sample agent with `count` topics of 1 KB more, in a repository of its own. */
function agentWith(count) {
  const dir = join(base, `topics-${count}`);
  cpSync(join(root, "workflows-examples/harbour-hotel"), dir, { recursive: true });
  for (let n = 0; n < count; n += 1) {
    const sentence = `Room ${n} on the harbour side has its own rule number ${n}, which the front desk explains at check-in. `;
    const text = `name: Generated topic ${n}\nenabled: true\nsample_questions:\n  - What is rule ${n} of room ${n}?\n  - Tell me about regulation ${n} please\ncontent: |\n  ${sentence.repeat(8).trim()}\nactions:\n  handoffs: [front-desk]\n`;
    writeFileSync(join(dir, `agent/topics/generated-${String(n).padStart(5, "0")}.yaml`), text);
  }
  spawnSync("git", ["init", "--quiet"], { cwd: dir, env });
  return dir;
}

function installPeers() {
  const dir = join(base, "peers");
  mkdirSync(dir);
  writeFileSync(join(dir, "package.json"), '{"private": true}');
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "ajv-cli@5.0.0", "v8r@5.1.0"];
  const done = spawnSync("npm", args, { cwd: dir, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`The peers can't be installed: ${done.stderr}`);
  return join(dir, "node_modules");
}

const greenroom = (dir) => ({ name: "greenroom", args: [cli, "validate", "-C", dir] });
const ajvCli = (peers, dir) => ({
  name: "ajv-cli",
  args: [
    join(peers, "ajv-cli/dist/index.js"),
    "validate",
    "--spec=draft2020",
    "--strict=false",
    "-s",
    schema,
    "-d",
    join(dir, "agent/topics/*.yaml"),
  ],
});
const v8r = (peers, dir) => ({
  name: "v8r",
  args: [join(peers, "v8r/src/index.js"), "--schema", schema, "agent/topics/*.yaml"],
  cwd: dir,
});
/** As its action runs it, with the path that validates YAML by a JSON Schema. */
const jsonYamlValidate = (dir) => ({
  name: "json-yaml-validate",
  args: [resolve(actionPath)],
  cwd: dir,
  extra: {
    GITHUB_WORKSPACE: dir,
    GITHUB_OUTPUT: "",
    ...Object.fromEntries(
      Object.entries({
        mode: "fail",
        comment: "false",
        base_dir: "agent/topics",
        use_dot_match: "true",
        json_schema: "topic.schema.json",
        json_schema_version: "draft-2020-12",
        json_extension: ".json",
        json_exclude_regex: "",
        use_ajv_formats: "true",
        yaml_extension: ".yaml",
        yaml_extension_short: ".yml",
        yaml_as_json: "true",
        exclude_file: "",
        exclude_file_required: "false",
        use_gitignore: "false",
        git_ignore_path: ".gitignore",
        allow_multiple_documents: "false",
        ajv_strict_mode: "false",
        ajv_custom_regexp_formats: "",
        files: "",
        comment_on_success: "false",
        update_comment: "false",
        schema_mappings: "",
        use_inline_schema: "false",
        github_token: "x",
      }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  },
});

/** The reader of YAML alone, in a process of its own: one mapping of so many keys. */
async function readerOfKeys() {
  const bundle = await rolldown({
    input: join(root, "src/domain/agent/read-yaml.ts"),
    platform: "node",
    logLevel: "silent",
  });
  const file = join(base, "reader.mjs");
  await bundle.write({ file, format: "esm" });
  await bundle.close();
  const script = join(base, "read-keys.mjs");
  writeFileSync(
    script,
    `import { readYaml } from "./reader.mjs";
const count = Number(process.argv[2]);
const text = Array.from({ length: count }, (_, n) => \`k\${n}: v\\n\`).join("");
const { value, findings } = readYaml({ path: "keys.yaml", text });
if (findings.length > 0 || Object.keys(value).length !== count) throw new Error("not read");
`,
  );
  return (count) => ({ name: `${count} keys`, args: [script, String(count)] });
}

try {
  console.log(
    `\nnode ${process.version}, ${runs} interleaved runs each, medians; the topic schema for all\n`,
  );
  const peers = installPeers();
  const large = agentWith(10_000);
  cpSync(schema, join(large, "topic.schema.json"));
  const cases = [greenroom(large), ajvCli(peers, large), ...(actionPath ? [jsonYamlValidate(large)] : [])];
  const [ours, ajv, action] = interleave(cases);
  line("10,000 topics of 1 KB: greenroom validate", ours, [
    ratio(ours, ajv, 1.5),
    ...(action ? [ratio(ours, action, 0.5)] : []),
    ...memory(ours, 120),
  ]);
  line("  ajv-cli 5.0.0 (the topics only)", ajv);
  if (action) line("  json-yaml-validate (the topics only)", action);
  else
    console.log(
      "  json-yaml-validate: not measured, give --peer json-yaml-validate=<path to its dist/index.js>",
    );

  const small = agentWith(1000);
  const [few, other] = interleave([greenroom(small), v8r(peers, small)], Math.min(runs, 3));
  line("1,000 topics: greenroom validate", few, [ratio(few, other, 0.15)]);
  line("  v8r 5.1.0 (the topics only)", other);

  const keys = await readerOfKeys();
  const [ten, twenty, forty] = interleave([keys(10_000), keys(20_000), keys(40_000)]);
  line("one mapping of 10,000 keys", ten);
  line("one mapping of 20,000 keys", twenty, [ratio(twenty, ten, 2.5)]);
  line("one mapping of 40,000 keys", forty, [ratio(forty, ten, 5)]);
} finally {
  rmSync(base, { recursive: true, force: true });
}
