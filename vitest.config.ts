import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{unit,contract,snippets,site}/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
