import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";

/** A TypeScript module of ours as one file that plain Node runs: for children that a test may kill. */
export async function bundleModule(path: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), "greenroom-bundle-"));
  const bundle = await rolldown({
    input: path,
    platform: "node",
    logLevel: "silent",
    // As in rolldown.config.js.
    transform: { define: { __filename: "import.meta.url" } },
  });
  await bundle.write({ dir, format: "esm", entryFileNames: "entry.mjs", codeSplitting: false });
  await bundle.close();
  return join(dir, "entry.mjs");
}
