import { defineConfig } from "vitest/config";

// GREENROOM_TEST_REPORT names a file for the runner's own JSON report (used by .ci/run for its closing line).
const report = process.env.GREENROOM_TEST_REPORT;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/fixtures/**", "test/bench/**", "**/node_modules/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ["test/support/setup.ts"],
    pool: "forks",
    reporters: report ? ["default", "json"] : ["default"],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
