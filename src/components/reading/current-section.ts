/** Marks the current section in "On this page", and keeps the reader's place. */
import { keepPlace } from "./places.ts";

const nav = document.querySelector<HTMLElement>(".running-head");
const article = document.querySelector<HTMLElement>("[data-chapter]");
const links = new Map(
  [...(nav?.querySelectorAll<HTMLAnchorElement>("ol a") ?? [])].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
const shown = nav?.querySelector<HTMLElement>("[data-section]");
let current: HTMLElement | undefined;
let waiting = false;
/** There the list stands open beside the text, as `prose.css` says, and its head keeps its name. */
const beside = matchMedia("(width >= 108rem)");

addEventListener("scroll", wake, { passive: true });
addEventListener("resize", wake, { passive: true });
addEventListener("pagehide", keep);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") keep();
});
update();

function wake(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    update();
  });
}

function update(): void {
  const line = innerHeight / 4;
  const next = headings.findLast((heading) => heading.getBoundingClientRect().top <= line);
  if (next === current) return;
  links.get(current?.id ?? "")?.removeAttribute("aria-current");
  current = next;
  const link = links.get(current?.id ?? "");
  link?.setAttribute("aria-current", "location");
  const name = beside.matches ? undefined : link?.textContent?.trim();
  if (shown) shown.textContent = name ?? shown.dataset["section"] ?? "";
}

function keep(): void {
  const slug = article?.dataset["chapter"];
  if (!article || !slug || scrollY < innerHeight / 2) return;
  const { top, height } = article.getBoundingClientRect();
  keepPlace({
    slug,
    title: article.dataset["title"] ?? "",
    anchor: current?.id ?? "",
    section: links.get(current?.id ?? "")?.textContent?.trim() ?? "",
    fraction: Math.min(1, Math.max(0, (innerHeight - top) / height)),
    at: Date.now(),
  });
}
