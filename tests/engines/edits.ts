/** “My edits” and downloads, by expressions alone. */
import { choosingFiles } from "./choose-files.ts";
import type { EnginePage } from "./engine-page.ts";

/** Opens a file on `/edits/`, waits until its edits are listed, and gives the lines that they add. */
export async function importOnEngine(page: EnginePage, text: string): Promise<string[]> {
  await page.evaluate(choosingFiles({ "edits.json": text }));
  return (await page.evaluate(
    `new Promise((resolve) => {
       const look = () => {
         const added = [...document.querySelectorAll("[data-edit] ins")];
         if (added.length > 0) resolve(added.map((line) => line.textContent));
         else setTimeout(look, 50);
       };
       look();
     })`,
  )) as string[];
}

/** The text of a Cell's editor, once there is one: it stands in a shadow root. */
export async function editorOnEngine(page: EnginePage, cell: string): Promise<string> {
  return (await page.evaluate(
    `new Promise((resolve) => {
       const look = () => {
         const editors = [...document.querySelectorAll('[data-cell="${cell}"] *')].flatMap(
           ({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(".cm-line") ?? [])],
         );
         if (editors.length > 0) resolve(editors.map((line) => line.textContent).join("\\n"));
         else setTimeout(look, 50);
       };
       look();
     })`,
  )) as string;
}

/** What the links to a Pair's files give: the file's name, and how many bytes came. */
export async function downloadsOnEngine(page: EnginePage, pair: string): Promise<Record<string, number>> {
  return (await page.evaluate(
    `Promise.all(
       [...document.querySelectorAll('[data-pair="${pair}"] .downloads a[download]')].map(async ({ href }) => {
         const response = await fetch(href);
         if (!response.ok) throw new Error(href + ": " + response.status);
         return [href.split("/").at(-1), (await response.arrayBuffer()).byteLength];
       }),
     ).then(Object.fromEntries)`,
  )) as Record<string, number>;
}
