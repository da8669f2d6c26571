/** Shows a Pair that stands alone as its address asks: a side in front, lines lit. What needs the island wakes it. */
import { litLines, readPlace } from "../../addresses/place.ts";
import { languages } from "../../runtime/protocol/program.ts";
import { linesOf, readSource } from "./listing-lines.ts";

const pair = document.querySelector<HTMLElement>("[data-pair]");
if (pair) show(pair);

function show(pair: HTMLElement): void {
  const place = readPlace(location.search);
  const tab = pair.querySelector<HTMLInputElement>(`.leaf-tabs [value="${place.side}"]`);
  if (tab) tab.checked = true;

  const lines = { python: linesOfSide(pair, "python"), typescript: linesOfSide(pair, "typescript") };
  const lit = litLines(place, { python: readSource(lines.python), typescript: readSource(lines.typescript) });
  if (!lit) return;
  for (const language of languages) {
    lines[language].forEach((line, index) => line.classList.toggle("lit", lit[language].includes(index + 1)));
  }
  pair.querySelector(".line.lit")?.scrollIntoView({ block: "center" });
}

function linesOfSide(pair: HTMLElement, language: string): HTMLElement[] {
  return linesOf(pair.querySelector(`.leaf[data-language="${language}"] .listing`));
}
