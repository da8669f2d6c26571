/** The instructor's page with files of students, by expressions alone. */
import { choosingFiles } from "./choose-files.ts";
import type { EnginePage } from "./engine-page.ts";

const VERIFY_MILLISECONDS = 90_000;

/** Opens files on `/teach/`, waits until they are verified, and gives the texts of the table's cells. */
export async function verifyOnEngine(page: EnginePage, files: Readonly<Record<string, string>>): Promise<string[]> {
  await page.evaluate(choosingFiles(files));
  return (await page.evaluate(
    `new Promise((resolve, reject) => {
       const deadline = performance.now() + ${VERIFY_MILLISECONDS};
       const look = () => {
         const said = document.querySelector("[data-hand-ins]").textContent;
         if (said.endsWith("verified.")) {
           resolve([...document.querySelectorAll(".hand-ins td")].map((cell) => cell.textContent));
         } else if (performance.now() < deadline) setTimeout(look, 50);
         else reject(new Error("Still: " + said));
       };
       look();
     })`,
  )) as string[];
}

/** What the page says of the assignment in its address, once it has read it. */
export async function assignmentOnEngine(page: EnginePage): Promise<string> {
  return (await page.evaluate(
    `new Promise((resolve) => {
       const look = () => {
         const read = document.querySelector("astro-island:not([ssr], [aria-busy]) .teaching :is(h2, [role='alert'])");
         if (read) resolve(read.textContent);
         else setTimeout(look, 50);
       };
       look();
     })`,
  )) as string;
}
