/** The own link of a heading or a figure, of a Pair and of lines of a program copies itself when it is followed, and says so. */
import { writePlace } from "../../addresses/place.ts";
import { linesOf } from "./listing-lines.ts";

const said = document.querySelector<HTMLElement>("[data-copied]");
let silence: ReturnType<typeof setTimeout> | undefined;

document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a.anchor, a.spine-number") : null;
  if (link && link.pathname === location.pathname) copy(link.href, said?.dataset["copied"] ?? "");
});

/** The line that was clicked last, where Shift extends from. */
let first: { readonly listing: Element; readonly line: number } | undefined;

// The margin of a listing is where its lines have their numbers.
document.addEventListener("click", ({ target, clientX, clientY, shiftKey }) => {
  const listing = target instanceof Element ? target.closest(".pair .listing") : null;
  const lines = linesOf(listing);
  const index = lines.findIndex((line) => line.getBoundingClientRect().bottom > clientY);
  const page = pageOf(listing);
  if (!listing || !page || index < 0 || clientX >= (lines[0]?.getBoundingClientRect().left ?? 0)) return;
  const line = index + 1;
  if (!shiftKey || first?.listing !== listing) first = { listing, line };
  const [from, to] = [Math.min(first.line, line), Math.max(first.line, line)];
  lines.forEach((other, index) => other.classList.toggle("lit", from <= index + 1 && index + 1 <= to));
  const side = listing.closest("[data-language='typescript']") ? "typescript" : "python";
  const place = writePlace({ side, lines: from === to ? `${from}` : `${from}-${to}` });
  copy(new URL(page + place, location.href).href, said?.dataset["copiedLines"] ?? "");
});

/** The page of its own that a listing's Pair has. */
function pageOf(listing: Element | null): string | undefined {
  const pair = listing?.closest<HTMLElement>("[data-pair]");
  if (pair?.dataset["stand"] === "page") return location.pathname;
  return pair?.querySelector<HTMLAnchorElement>("[data-own-page]")?.pathname;
}

function copy(address: string, words: string): void {
  navigator.clipboard?.writeText(address).then(
    () => say(words),
    () => {
      // Not allowed here: the address bar or the dialog of links has it as well.
    },
  );
}

function say(words: string): void {
  if (!said) return;
  said.textContent = words;
  clearTimeout(silence);
  silence = setTimeout(() => (said.textContent = ""), 2500);
}
