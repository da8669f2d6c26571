/** The instructor's page with files of students, by expressions alone. */
import type { EnginePage } from "./engine-page.ts";

const VERIFY_MILLISECONDS = 90_000;

/** Opens files on `/teach/`, waits until they are verified, and gives the texts of the table's cells. */
export async function verifyOnEngine(page: EnginePage, files: Readonly<Record<string, string>>): Promise<string[]> {
  return (await page.evaluate(
    `new Promise((resolve, reject) => {
       const files = Object.entries(${JSON.stringify(files)}).map(([name, text]) => new File([text], name));
       const deadline = performance.now() + ${VERIFY_MILLISECONDS};
       const when = (ready, next) => {
         if (ready()) return next();
         if (performance.now() < deadline) return setTimeout(() => when(ready, next), 50);
         reject(new Error("Still: " + document.querySelector("[data-hand-ins]")?.textContent));
       };
       const field = () => document.querySelector("input[type='file']");
       when(field, () => {
         const chosen = new DataTransfer();
         for (const file of files) chosen.items.add(file);
         field().files = chosen.files;
         for (const type of ["input", "change"]) field().dispatchEvent(new Event(type, { bubbles: true }));
         when(
           () => document.querySelector("[data-hand-ins]").textContent.endsWith("verified."),
           () => resolve([...document.querySelectorAll(".hand-ins td")].map((cell) => cell.textContent)),
         );
       });
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
