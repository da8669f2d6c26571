import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{unit,contract,snippets,engines,site}/**/*.test.ts"],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
