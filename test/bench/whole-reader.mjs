import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { resolve, transform } from "../../rolldown.config.js";

/** The same command without the way that reads in part: what the ratios are about. */
export async function wholeReader(root, base) {
  const door = join(base, "whole.mjs");
  const bundle = await rolldown({
    input: join(root, "src/cli/main.ts"),
    platform: "node",
    logLevel: "silent",
    resolve,
    transform,
    plugins: [
      {
        name: "read-everything",
        load: (id) =>
          id.endsWith("/operations/read-differing.ts")
            ? "export async function readDiffering() { return undefined; }"
            : undefined,
      },
    ],
  });
  await bundle.write({ dir: join(base, "whole"), format: "esm" });
  await bundle.close();
  writeFileSync(door, 'await import("./whole/main.js");\n');
  return (dir, to) => ({ args: [door, "diff", "ref:base", `ref:${to}`, "-C", dir] });
}
