import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// GREENROOM_TEST_REPORT names a file for the runner's own JSON report (used by .ci/run for its closing line).
const report = process.env.GREENROOM_TEST_REPORT;

export default defineConfig({
  // Those packages name source maps that they do not carry; nobody needs to hear of each.
  logLevel: "error",
  // The build of a package that is shipped is the one that is tested.
  resolve: { alias: { yaml: fileURLToPath(new URL("node_modules/yaml/browser/index.js", import.meta.url)) } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/fixtures/**", "test/bench/**", "**/node_modules/**"],
    // Only for what hangs: a machine with other work may take ten times as long, and that is not what any test is about.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    setupFiles: ["test/support/setup.ts"],
    pool: "forks",
    // One core less is what it would take, which on two is one. Most tests wait for processes of their own.
    maxWorkers: "100%",
    // They import JSON in a way that Node does not take; vitest does.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    reporters: report ? ["default", "json"] : ["default"],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
