/** What readers see of a TypeScript program: questions, and values that open. */
import { expect, test, type Page } from "@playwright/test";
import { PairOnPage } from "./pair.ts";

const QUESTIONS = `console.log(Math.random());
const name = prompt("Name? ");
const days = Number(prompt("Days? "));
console.log(name, days * 2);
`;

const VALUES = `const shelf: Record<string, unknown> = { name: "A", books: [{ title: "Tides" }, { title: "Maps" }] };
shelf.self = shelf;
console.log("shelf:", shelf, "end");
console.group("inside");
console.log(Array.from({ length: 100_000 }, (_, index) => index));
console.groupEnd();
display(new Map([["key", { deep: { deeper: { deepest: true } } }]]));
console.log("plain", 1);
`;

test.describe.configure({ mode: "default" });
let page: Page;
let pair: PairOnPage;
test.beforeAll(async ({ browser, baseURL }) => {
  page = await browser.newPage({ baseURL: baseURL ?? "" });
  await page.goto("/chapters/tour/");
  pair = new PairOnPage(page, "tour/loans");
});
test.afterAll(() => page.close());

test("a TypeScript program asks, and goes on with the reader's answers and the same chances", async () => {
  const cell = pair.typescript;
  await cell.type(QUESTIONS);
  await cell.button("Run").click();
  await cell.output.getByLabel("Name?").waitFor();
  const chance = /0\.\d+/;
  const [first] = chance.exec(await cell.output.locator(".output-stream").innerText()) ?? [];
  await cell.output.getByLabel("Name?").fill("Ada");
  await page.keyboard.press("Enter");
  await cell.output.getByLabel("Days?").fill("21");
  await cell.output.getByRole("button", { name: "Enter" }).click();
  await expect(cell.output).toContainText("Name? Ada\nDays? 21\nAda 42");
  expect(chance.exec(await cell.output.locator(".output-stream").innerText())?.[0]).toBe(first);
  expect(first).toBeDefined();
});

test("a question in Python and in TypeScript reads the same", async () => {
  await pair.python.type('name = input("Name? ")\nprint("Hello", name)\n');
  await pair.typescript.type('const name = prompt("Name? ");\nconsole.log("Hello", name);\n');
  await pair.section.getByRole("button", { name: /^Run both/ }).click();
  for (const cell of [pair.python, pair.typescript]) {
    await cell.output.getByLabel("Name?").fill("Ada");
    await cell.output.getByRole("button", { name: "Enter" }).click();
  }
  await expect(pair.parity).toHaveAttribute("data-parity", "same");
});

test("printed values open by key and pointer, part by part, and stay plain text until then", async () => {
  const cell = pair.typescript;
  await cell.type(VALUES);
  await cell.run();
  const { output } = cell;
  const value = (text: string) => output.locator("summary").filter({ hasText: text }).first();
  await expect(output).toContainText("shelf: <ref *1> {\n  name: 'A',");
  await expect(output.locator(".value ul")).toHaveCount(0);

  await value("<ref *1>").focus();
  await page.keyboard.press("Enter");
  const parts = output.locator(".value").first().locator("> ul > li");
  await expect(parts).toHaveText(["name: 'A'", "books: [ [Object], [Object] ]", "self: [Circular]"]);
  await parts.nth(1).locator("summary").click();
  await parts.nth(1).locator("summary").nth(1).click();
  await expect(parts.nth(1).locator("li li")).toHaveText(["title: 'Tides'"]);

  await value("99,").or(value("... 99900 more items")).first().click();
  await expect(output).toContainText("… 99900 more");

  await value("Map(1)").click();
  await expect(output).toContainText("'key': { deep: [Object] }");
  await expect(output.locator("summary").filter({ hasText: "plain" })).toHaveCount(0);
});
