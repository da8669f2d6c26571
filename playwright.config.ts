import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS } from "./scripts/ensure-browser.ts";

const PORT = Number(process.env.PORT ?? 4329);

const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: "tests/pages",
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // A browser that stalls on a busy machine is no fault of the book's; one that fails twice may be.
  retries: 1,
  fullyParallel: true,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { args: [...BROWSER_FLAGS], ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `node scripts/serve-dist.ts`,
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
