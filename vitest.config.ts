import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/fixtures/**", "test/bench/**", "**/node_modules/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ["test/support/setup.ts"],
    pool: "forks",
  },
});
