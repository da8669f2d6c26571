/** The search box: results as the reader types, and arrow keys to walk them. Loaded on intent only. */
import { loadPagefind, type Hit, type HitData, type Pagefind } from "./pagefind.ts";

interface Texts {
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly broken: string;
  readonly kinds: Readonly<Record<string, string>>;
}

const PAGE = 8;
const PAUSE = 120;

export class SearchBox extends HTMLElement {
  private readonly texts = JSON.parse(this.dataset["texts"] ?? "{}") as Texts;
  private readonly form = this.find("form");
  private readonly input = this.find<HTMLInputElement>("input[type=search]");
  private readonly status = this.find(".search-status");
  private readonly list = this.find("ol");
  private readonly more = this.find<HTMLButtonElement>(".search-more");
  private hits: readonly Hit[] = [];
  /** Counts searches, so that a late answer to an old question is dropped. */
  private turn = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.form.addEventListener("input", () => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => void this.search(), PAUSE);
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.list.querySelector("a")?.click();
    });
    this.more.addEventListener("click", () => void this.showMore());
    this.addEventListener("keydown", (event) => this.walk(event));
    const words = this.firstWords();
    if (words === undefined) return;
    this.input.value = words;
    void this.search();
  }

  /** What to search for before anything is typed. */
  private firstWords(): string | undefined {
    if (this.dataset["fromAddress"] !== undefined) return new URLSearchParams(location.search).get("q") ?? "";
    if (this.dataset["fromMissingPage"] === undefined) return undefined;
    const path = location.pathname.slice((this.dataset["base"] ?? "/").length);
    return path
      .replace(/\.html$/, "")
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "chapters" && word !== "404")
      .join(" ")
      .trim();
  }

  private find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`The search box lacks ${selector}.`);
    return found;
  }

  private async search(): Promise<void> {
    const words = this.input.value.trim();
    const kind = String(new FormData(this.form as HTMLFormElement).get("kind") ?? "");
    const turn = ++this.turn;
    if (this.dataset["fromAddress"] !== undefined) {
      history.replaceState(history.state, "", words ? `?q=${encodeURIComponent(words)}` : location.pathname);
    }
    if (!words) return this.clear("");
    let pagefind: Pagefind;
    try {
      pagefind = await loadPagefind(this.dataset["pagefind"] ?? "", this.dataset["base"] ?? "/");
    } catch {
      return this.clear(this.texts.broken);
    }
    const { results } = await pagefind.search(words, { filters: kind ? { kind } : {} });
    if (turn !== this.turn) return;
    this.hits = results;
    await this.showMore(turn);
    const { none, one, many } = this.texts;
    const text = results.length === 0 ? none : results.length === 1 ? one : many;
    this.status.textContent = text.replace("##", String(results.length)).replace("#", words);
  }

  private clear(status: string): void {
    this.list.replaceChildren();
    this.hits = [];
    this.more.hidden = true;
    this.status.textContent = status;
  }

  /** Shows the next results; without a turn of its own it continues the list. */
  private async showMore(turn = this.turn): Promise<void> {
    const start = turn === this.turn && this.list.dataset["turn"] === String(turn) ? this.list.childElementCount : 0;
    const found = await Promise.all(this.hits.slice(start, start + PAGE).map((hit) => hit.data()));
    if (turn !== this.turn) return;
    const items = found.map((data) => this.item(data));
    if (start === 0) this.list.replaceChildren(...items);
    else this.list.append(...items);
    this.list.dataset["turn"] = String(turn);
    if (start > 0) items[0]?.querySelector("a")?.focus();
    this.more.hidden = this.list.childElementCount >= this.hits.length;
  }

  private item({ url, excerpt, meta, sub_results: sections }: HitData): HTMLLIElement {
    const kind = meta["kind"] ?? "chapter";
    // Of a chapter, the section that fits best.
    const section = kind === "chapter" ? sections[0] : undefined;
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = section?.url ?? url;
    const label = document.createElement("span");
    label.className = "search-kind";
    label.textContent = this.texts.kinds[kind] ?? "";
    const title = document.createElement("span");
    title.className = "search-title";
    const heading = meta["title"] ?? "";
    title.textContent = section && section.title !== heading ? `${heading}: ${section.title}` : heading;
    const text = document.createElement("span");
    text.className = "search-excerpt";
    text.append(...plain(section?.excerpt ?? excerpt));
    link.append(label, " ", title, " ", text);
    item.append(link);
    return item;
  }

  private walk(event: KeyboardEvent): void {
    // A field of this type takes the first Escape for itself.
    if (event.key === "Escape") this.closest("dialog")?.close();
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || (event.target instanceof HTMLInputElement && event.target.type === "radio")) return;
    const stops: HTMLElement[] = [this.input, ...this.list.querySelectorAll("a")];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[here + step];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

/** The excerpt's text and its marks, and nothing else of its HTML. */
function plain(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return [...body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.localName !== "mark") return new Text(node.textContent ?? "");
    const mark = document.createElement("mark");
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define("search-box", SearchBox);
