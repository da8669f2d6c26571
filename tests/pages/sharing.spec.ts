/** A Pair's own page, what its address says, and programs that come in a link. */
import { deflateSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { writeShared } from "../../src/addresses/shared.ts";
import { seriousFindings } from "./axe.ts";
import { PairOnPage, type CellOnPage } from "./pair.ts";

const OWN_PAGE = "/snippets/tour/loans/";
const ID = "tour/loans";

async function paste(cell: CellOnPage, text: string): Promise<void> {
  await cell.button("Edit").click();
  await cell.editor.page().evaluate((text) => navigator.clipboard.writeText(text), text);
  await cell.editor.press("ControlOrMeta+a");
  await cell.editor.press("ControlOrMeta+v");
}

const banner = (page: Page) => page.locator(".shared-banner");

/** What somebody wants to say in Python and in TypeScript, as a link. */
function link(python: string, typescript: string, answers: string[] = []): Promise<string> {
  const side = (text: string) => ({ text, digest: "0".repeat(64), files: [] });
  return writeShared({ sides: { python: side(python), typescript: side(typescript) }, answers });
}

test("a Pair's own page runs it, and says what it tests, where it stands and what comes next", async ({ page }) => {
  await page.goto("/chapters/tour/");
  await new PairOnPage(page, ID).section.getByRole("link", { name: "Own page" }).click();
  await expect(page).toHaveURL(OWN_PAGE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Four loans, one line each");
  const pair = new PairOnPage(page, ID);
  await pair.runBoth();
  await expect(pair.parity).toHaveAttribute("data-parity", "same");
  await expect(page.getByRole("link", { name: /^Pair 0\.1 of/ })).toHaveAttribute("href", "/chapters/tour/#loans");
  // The dialog gives the address of what it is asked for, and serves everybody.
  await page.setViewportSize({ width: 360, height: 740 });
  await pair.section.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Side in front").selectOption("TypeScript");
  await dialog.getByLabel(/^Lines lit in TypeScript/).fill("2-4");
  await dialog.getByLabel("The editor open").check();
  await expect(dialog.getByLabel("Address")).toHaveValue(/\/snippets\/tour\/loans\/\?side=ts&lines=2-4&edit$/);
  expect(await seriousFindings(page, "dialog[open]")).toEqual([]);
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(pair.section.getByRole("button", { name: "Share" })).toBeFocused();
  await page.locator('.neighbours [rel="next"]').click();
  await expect(page).toHaveURL("/snippets/tour/library-card/");
});

test("an address lights lines, puts a side in front and opens its editor, and loads no runtime for it", async ({
  page,
}) => {
  const runtimes: string[] = [];
  page.on("request", (request) => /\/runtime\/(?!compiled\/)/.test(request.url()) && runtimes.push(request.url()));
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${OWN_PAGE}?side=ts&lines=2-3,5,99999`);
  const { python, typescript } = new PairOnPage(page, ID);
  await expect(typescript.cell).toBeVisible();
  await expect(python.cell).toBeHidden();
  const lit = () =>
    page
      .locator(".listing")
      .evaluateAll((listings) =>
        listings.map((listing) =>
          [...listing.querySelectorAll(".line")].flatMap((line, index) =>
            line.classList.contains("lit") ? [index + 1] : [],
          ),
        ),
      );
  expect(await lit()).toEqual([[], [2, 3, 5]]);
  await page.goto(`${OWN_PAGE}?side=ts&edit&lines=<img src=x onerror=alert(1)>`);
  await expect(typescript.editor).toBeVisible();
  await expect(python.editor).toHaveCount(0);
  expect(runtimes).toEqual([]);
});

test("a click beside a line copies its address, and Shift takes the lines between", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/chapters/tour/");
  const lines = page.locator(`[data-cell="${ID}.py"] .listing .line`);
  const beside = async (index: number, modifiers: "Shift"[] = []) => {
    const box = await lines.nth(index).boundingBox();
    if (modifiers.length > 0) await page.keyboard.down("Shift");
    await page.mouse.click((box?.x ?? 0) - 12, (box?.y ?? 0) + 8);
    if (modifiers.length > 0) await page.keyboard.up("Shift");
  };
  await lines.first().scrollIntoViewIfNeeded();
  await beside(2);
  await beside(4, ["Shift"]);
  await expect(page.getByText("The link to these lines is copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname + new URL(copied).search).toBe(`${OWN_PAGE}?side=py&lines=3-5`);
});

test("what one reader shares another opens, in a fresh profile: shown, marked, not run, then kept", async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/chapters/tour/");
  const mine = new PairOnPage(page, ID);
  // Both programs, 64 KB of them.
  const long = Array.from({ length: 900 }, (_, index) => `# ${index} ${Math.sin(index)} <b>&</b>`).join("\n");
  await paste(mine.python, `print("shared in Python")\n${long}\n`);
  await paste(mine.typescript, `console.log("shared in TypeScript");\n${long.replaceAll("#", "//")}\n`);
  await mine.section.getByRole("button", { name: "Share" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("dialog").getByText("Copied")).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toContain(`${OWN_PAGE}#shared=2.`);

  const fresh = await browser.newContext();
  const theirs = await fresh.newPage();
  const requests: string[] = [];
  theirs.on("request", (request) => requests.push(request.url()));
  await theirs.goto(address);
  const pair = new PairOnPage(theirs, ID);
  await expect(banner(theirs)).toContainText("not the book’s own");
  await expect(pair.python.editor).toContainText('print("shared in Python")');
  await expect(pair.typescript.editor).toContainText("shared in TypeScript");
  // The book's own lines stand between, as taken away.
  await expect(pair.python.cell.locator(".cm-deletedChunk").first()).toBeAttached();
  // Interest loads an engine, and still nothing runs.
  await pair.python.cell.hover();
  await expect.poll(() => requests.some((url) => /\/runtime\/python-worker/.test(url))).toBe(true);
  await expect(pair.python.output).toHaveAttribute("data-source", "recording");
  expect(requests.filter((url) => url.includes("=2."))).toEqual([]);
  await pair.python.run();
  await expect(pair.python.output).toContainText("shared in Python");

  await banner(theirs).getByRole("button", { name: "Keep as my version" }).click();
  await expect(banner(theirs)).toHaveCount(0);
  await expect(theirs).toHaveURL(OWN_PAGE);
  await theirs.reload();
  await expect(pair.python.editor).toContainText('print("shared in Python")');
  await fresh.close();
});

test("a shared link leaves the reader's own draft alone, and a change to what it brought stays in the address", async ({
  page,
}) => {
  await page.goto(OWN_PAGE);
  const { python } = new PairOnPage(page, ID);
  await python.type('print("my own")\n');
  await page.goto("about:blank");
  await page.goto(OWN_PAGE + (await link('print("theirs")\n', 'console.log("theirs");\n')));
  await expect(banner(page)).toContainText("Your own version of this Pair is kept");
  await expect(python.editor).toContainText("theirs");
  expect(await seriousFindings(page, ".shared-banner")).toEqual([]);
  await python.type('print("theirs, changed")\n');
  const before = page.url();
  await expect.poll(() => page.url()).not.toBe(before);
  await page.reload();
  await expect(python.editor).toContainText("theirs, changed");
  // Another link in the same tab is read without a reload.
  await page.evaluate((hash) => (location.hash = hash), await link('print("second")\n', ""));
  await expect(python.editor).toContainText("second");
  // Nor is a place in the page another program.
  await page.locator(".skip").press("Enter");
  await expect(page).toHaveURL(/#text$/);
  await expect(python.editor).toContainText("second");
  await banner(page).getByRole("button", { name: "Back to my version" }).click();
  await expect(python.editor).toContainText("my own");
  await page.reload();
  await expect(python.editor).toContainText("my own");
});

test("what was answered to the program that is shared is proposed again", async ({ page }) => {
  await page.goto(OWN_PAGE + (await link('print("Hello, " + input("Who? "))\n', "", ["Ada <b>"])));
  const { python } = new PairOnPage(page, ID);
  await expect(python.editor).toContainText("Who?");
  await python.button("Run").click();
  await expect(python.output.getByLabel("Who?")).toHaveValue("Ada <b>", { timeout: 60_000 });
  await python.output.getByRole("button", { name: "Enter" }).click();
  await expect(python.output).toContainText("Hello, Ada <b>");
});

test("broken and hostile links explain themselves, save what they can and harm nothing", async ({ page }) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const { python, section } = new PairOnPage(page, ID);
  const open = async (hash: string) => {
    await page.goto("about:blank");
    await page.goto(OWN_PAGE + hash);
    await expect(banner(page)).toBeVisible();
  };
  const whole = await link(`print("first line")\n${"# filler, line after line\n".repeat(40)}`, "// nothing\n");
  const pack = (text: string) => `#shared=2.${deflateSync(text).toString("base64url")}`;

  await open(whole.slice(0, -12));
  await expect(banner(page)).toContainText("damaged");
  await expect(python.editor).toContainText('print("first line")');

  await open(whole.replace("=2.", "=7."));
  await expect(banner(page)).toContainText("newer edition");
  await expect(python.editor).toContainText('print("first line")');

  for (const [hash, words] of [
    ["#shared=9.AAAA", "newer edition"],
    ["#shared=1.%3Cscript%3E", "damaged"],
    ["#shared=", "damaged"],
    [pack("no header at all"), "damaged"],
    [pack('{"sides":{"python":["",-1]}}\n'), "damaged"],
    [`#shared=1.${deflateSync(Buffer.alloc(500_000_000)).toString("base64url").slice(0, 400_000)}`, "more than a Pair"],
  ] as const) {
    await open(hash);
    await expect(banner(page)).toContainText(words);
    await expect(section.locator(".listing").first()).toContainText("T-0417");
  }

  const markup = '<img src=x onerror="alert(1)"></textarea><script>alert(1)</script>';
  await open(
    pack(
      `${JSON.stringify({
        sides: {
          python: [
            markup,
            markup.length,
            [
              [markup, 2],
              ["__proto__", 2],
              ["loans.py", 2],
            ],
          ],
          [markup]: [markup, 3],
        },
        answers: [markup, { toString: 1 }],
        title: markup,
        __proto__: markup,
      })}\n${markup}${"1\n".repeat(3)}`,
    ),
  );
  await expect(banner(page)).toContainText(
    "It also brings 3 modules that this Pair does not have. They are not shown.",
  );
  await expect(python.editor).toContainText(markup);
  await expect(page.locator("main img")).toHaveCount(0);
  expect(dialogs).toEqual([]);
});
