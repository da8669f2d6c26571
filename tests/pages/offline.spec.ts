import { expect, test } from "@playwright/test";
import { PairOnPage } from "./pair.ts";

test("a first Run without a network says so, and works once the network is back", async ({ page }) => {
  await page.goto("/chapters/tour/");
  await page.route("**/runtime/**", (route) => route.abort("internetdisconnected"));
  const { python } = new PairOnPage(page, "tour/loans");
  await python.button("Run").click();
  await expect(python.output).toContainText("Are you offline?");
  await expect(python.cell).toHaveAttribute("data-state", "failed");
  await page.unroute("**/runtime/**");
  await python.run();
  await expect(python.output).toContainText("4 loans on card");
});

test("a damaged runtime file is refused with a message", async ({ page }) => {
  await page.goto("/chapters/tour/");
  await page.route("**/runtime/pyodide-wasm*", async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body.fill(0, 1000, 1008);
    await route.fulfill({ response, body });
  });
  const { python } = new PairOnPage(page, "tour/loans");
  await python.button("Run").click();
  await expect(python.output).toContainText("arrived damaged");
});

test("a package that does not arrive is the program's error, and the interpreter goes on", async ({ page }) => {
  await page.goto("/chapters/tour/");
  await page.route("**/runtime/pandas*", (route) => route.abort());
  const { python } = new PairOnPage(page, "tour/loans");
  await python.type("import pandas\n");
  await python.run();
  await expect(python.output).toContainText("pandas");
  await expect(python.output).toContainText("could not be fetched");
  await python.type('print("still here")\n');
  await python.run();
  await expect(python.output).toContainText("still here");
});

test("loading can be cancelled", async ({ page }) => {
  await page.goto("/chapters/tour/");
  await page.route("**/runtime/pyodide-wasm*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5000));
    await route.continue().catch(() => {});
  });
  const { python } = new PairOnPage(page, "tour/loans");
  await python.button("Run").click();
  await expect(python.cell).toHaveAttribute("data-state", "loading");
  await expect(python.cell.getByRole("progressbar")).toBeVisible();
  await python.button("Cancel").click();
  await expect(python.cell).toHaveAttribute("data-state", "idle");
  await expect(python.output).toContainText("cancelled");
});
