// Writes every generated file, or with --check says which ones are not up to date (exit 1).
// Each generator in .ci/generate/ exports `default async ({ load, put, read }) => {}`:
//   load(path)       imports a TypeScript module of src/, bundled in memory
//   put(path, text)  the generated text of one file
//   read(path)       text of a file of the project
//   keepOnly(folder, names)  removes what a generator wrote into its own folder before and does not any more
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const check = process.argv.includes("--check");
mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
const cache = mkdtempSync(join(root, "node_modules/.cache/generate-"));

async function load(path) {
  const bundle = await rolldown({
    input: join(root, path),
    platform: "node",
    external: [/^[a-z@]/],
    logLevel: "silent",
  });
  const dir = mkdtempSync(join(cache, "module-"));
  await bundle.write({ dir, format: "esm", entryFileNames: "entry.mjs", codeSplitting: false });
  await bundle.close();
  return import(pathToFileURL(join(dir, "entry.mjs")).href);
}

const read = (path) => readFileSync(join(root, path), "utf8");
const stale = [];
let written = 0;

function put(path, text) {
  let before;
  try {
    before = read(path);
  } catch {
    before = undefined;
  }
  if (before === text) return;
  stale.push(path);
  if (check) return;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  written += 1;
}

function keepOnly(folder, names) {
  const kept = new Set(names);
  for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []) {
    if (kept.has(name)) continue;
    stale.push(`${folder}/${name}`);
    if (!check) rmSync(join(root, folder, name));
  }
}

try {
  for (const file of readdirSync(join(root, ".ci/generate")).sort()) {
    const generator = await import(pathToFileURL(join(root, ".ci/generate", file)).href);
    await generator.default({ load, put, read, keepOnly });
  }
} finally {
  rmSync(cache, { recursive: true, force: true });
}

if (check && stale.length > 0) {
  console.error(
    `Generated files are not up to date: ${stale.join(", ")}\nRun \`npm run build\` and commit the result.`,
  );
  process.exitCode = 1;
} else {
  console.log(check ? "generated files are up to date" : `generated: ${written} file(s) changed`);
}
