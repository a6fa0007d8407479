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

export default defineConfig({
  input: Object.fromEntries([
    ...doors.map((file) => [file.replace("-action.ts", ""), `src/actions/${file}`]),
    ["cli", "src/cli/main.ts"],
  ]),
  platform: "node",
  resolve,
  transform,
  output: { dir: "dist", format: "esm", cleanDir: true, chunkFileNames: "chunks/[name].js" },
});
