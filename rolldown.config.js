import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "rolldown";

// One small entry per action and one for the CLI; what they share goes into chunks.
const notDoors = new Set(["inputs.ts", "outputs.ts", "run-action.ts"]);
const doors = existsSync("src/actions")
  ? readdirSync("src/actions").filter((file) => file.endsWith("-action.ts") && !notDoors.has(file))
  : [];

/** How a package is found, wherever the code is bundled. */
export const resolve = {
  alias: {
    // Its other build asks for its own parts at run time, which no bundle has.
    "jsonc-parser": "jsonc-parser/lib/esm/main.js",
    // The same code as modules: a bundle takes only what is used, and nothing of it is wrapped and run one by one at every start.
    yaml: fileURLToPath(new URL("node_modules/yaml/browser/index.js", import.meta.url)),
  },
};

/** A package that still speaks CommonJS names its temporary files after its own: any name that is stable will do. */
export const transform = { define: { __filename: "import.meta.url" } };

const command = (name) => `src/cli/commands/${name}.ts`;
/**
 * What all of these doors load goes into one file, each module into the first that fits: to find, read and link a file takes Node half a
 * millisecond, and by itself the bundler makes one for every set of doors. A module that is in one has its imports there or above.
 */
const COMPARING = ["src/operations/diff.ts", ...["check", "publish", "deploy", "rollback"].map(command)];
const ON_AN_AGENT = ["check", "validate", "diff", "test", "publish", "deploy", "rollback", "status"].map(
  command,
);
const ON_RESULTS = [...ON_AN_AGENT, command("comment")];
const LAYERS = [
  ["start", ["src/cli/main.ts"]],
  ["base", [...ON_RESULTS, command("serve")]],
  ["results", ON_RESULTS],
  // Else who only renders a comparison, or only keeps versions, would have to load all that makes one.
  ["changes", [...COMPARING, command("comment")]],
  ["versions", [...COMPARING, command("serve")]],
  ["agent", ON_AN_AGENT],
  ["compare", COMPARING],
  ["difference", ["src/operations/diff.ts"]],
];

/** Every module that is loaded with this one. */
function reach(id, context, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) reach(imported, context, seen);
  return seen;
}

function loadedBy(door, context) {
  // A door that was renamed would make an empty layer, and nobody would see it.
  if (context.getModuleInfo(door) === null) throw new Error(`there is no module ${door} any more`);
  return reach(door, context);
}

let layers;
function layerOf(id, context) {
  layers ??= LAYERS.map(([name, doors]) => {
    const paths = doors.map((door) => fileURLToPath(new URL(door, import.meta.url)));
    return { name, doors: new Set(paths), loads: paths.map((path) => loadedBy(path, context)) };
  });
  return layers.find(({ doors, loads }) => !doors.has(id) && loads.every((modules) => modules.has(id)))?.name;
}

export default defineConfig({
  input: Object.fromEntries([
    ...doors.map((file) => [file.replace("-action.ts", ""), `src/actions/${file}`]),
    ["cli", "src/cli/main.ts"],
  ]),
  platform: "node",
  resolve,
  transform,
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    chunkFileNames: "chunks/[name].js",
    // Why the code is as it is stands in the source; here it is only a tenth more to load.
    comments: { jsdoc: false },
    codeSplitting: {
      groups: LAYERS.map(([layer], index) => ({
        name: (id, context) => (layerOf(id, context) === layer ? layer : null),
        // The first takes its own before the next takes them as imports.
        priority: LAYERS.length - index,
        debugName: layer,
      })),
    },
  },
});
