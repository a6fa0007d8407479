import { existsSync, readdirSync } from "node:fs";
import { defineConfig } from "rolldown";

// One small entry per action and one for the CLI; what they share goes into chunks.
const notDoors = new Set(["inputs.ts", "outputs.ts", "run-action.ts"]);
const doors = existsSync("src/actions")
  ? readdirSync("src/actions").filter((file) => file.endsWith("-action.ts") && !notDoors.has(file))
  : [];

export default defineConfig({
  input: Object.fromEntries([
    ...doors.map((file) => [file.replace("-action.ts", ""), `src/actions/${file}`]),
    ["cli", "src/cli/main.ts"],
  ]),
  platform: "node",
  // Its other build asks for its own parts at run time, which no bundle has.
  resolve: { alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" } },
  // A package that still speaks CommonJS names its temporary files after its own: any name that is stable will do.
  transform: { define: { __filename: "import.meta.url" } },
  output: { dir: "dist", format: "esm", cleanDir: true, chunkFileNames: "chunks/[name].js" },
});
