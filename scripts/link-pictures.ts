/** Pictures of links, sharing and embedding, for `docs/instructors.md`. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { writeShared } from "../src/addresses/shared.ts";
import { readPair } from "../src/book/pairs.ts";

type Picture = readonly [name: string, picture: Buffer];

/** @param open opens an address, to be closed by whoever takes the picture */
export async function* linkPictures(url: string, open: (address: string) => Promise<Page>): AsyncGenerator<Picture> {
  const ownPage = `${url}snippets/tour/loans/`;
  yield ["own-page", await taken(await open(`${ownPage}?lines=9-10`))];
  yield ["shared", await taken(await open(ownPage + (await changed())), ".cm-deletedChunk")];

  const dialog = await open(ownPage);
  await dialog.getByRole("button", { name: "Embed" }).click();
  yield ["embed-dialog", await taken(dialog, "dialog[open] textarea")];

  const lesson = await serveLesson(url);
  const page = await open(lesson.url);
  yield ["lesson", await taken(page, "python-typescript-pair")];
  lesson.close();
}

/** Waits for what shall be seen, and for fonts and frames to have arrived. */
async function taken(page: Page, part = "main"): Promise<Buffer> {
  await page.locator(part).first().waitFor();
  await page.waitForTimeout(1500);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function changed(): Promise<string> {
  const { sides } = readPair("content", "tour/loans");
  const { python, typescript } = sides;
  const mistaken = python.source.replace("days < 0:", "days <= 0:");
  return writeShared({
    sides: { python: { ...python, text: mistaken }, typescript: { ...typescript, text: typescript.source } },
    answers: [],
  });
}

/** A page of somebody else's, on another site. */
async function serveLesson(book: string): Promise<{ url: string; close: () => void }> {
  const html = `<!doctype html><meta charset="utf-8"><title>Lesson 3</title>
    <style>body { max-width: 70rem; margin: 2rem auto; font: 1.1rem/1.5 Georgia, serif }</style>
    <h1>Lesson 3: the library's loans</h1>
    <p>Predict what the program prints. Then run it.</p>
    <script async src="${book}embed.js"></script>
    <python-typescript-pair pair="tour/loans" theme="light" hide="output,title"></python-typescript-pair>`;
  const server = createServer((_request, response) => response.setHeader("Content-Type", "text/html").end(html));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
