/** Filters the page of claims. Its state is the address's query, so that a view can be linked to and reloaded. */

const choices = ["article", "topic", "kind", "verdict"] as const;
const form = document.querySelector<HTMLFormElement>("form.claim-filter");
const rows = [...document.querySelectorAll<HTMLElement>("[data-claim]")].map((element) => ({
  element,
  text: (element.textContent ?? "").toLowerCase(),
  article: element.closest<HTMLElement>("[data-article]")?.dataset["article"],
}));

if (form) start(form);

function start(form: HTMLFormElement): void {
  restore(form);
  apply(form);
  reveal(form);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => change(form));
  // The controls are emptied after the event.
  form.addEventListener("reset", () => setTimeout(() => change(form)));
  addEventListener("hashchange", () => reveal(form));
}

function change(form: HTMLFormElement): void {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") query.set(name, value);
  }
  const search = query.toString();
  history.replaceState(history.state, "", `${location.pathname}${search && `?${search}`}`);
  apply(form);
}

function restore(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const name of [...choices, "words"]) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement) control.value = query.get(name) ?? "";
    if (control instanceof HTMLSelectElement) {
      control.value = query.get(name) ?? "";
      // A value that is not among the options selects nothing.
      if (control.selectedIndex < 0) control.value = "";
    }
  }
}

function apply(form: HTMLFormElement): void {
  const wanted = new FormData(form);
  const words = String(wanted.get("words") ?? "")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  let shown = 0;
  for (const { element, text, article } of rows) {
    const fits =
      choices.every((name) => {
        const value = wanted.get(name);
        return !value || value === (name === "article" ? article : element.dataset[name]);
      }) && words.every((word) => text.includes(word));
    element.hidden = !fits;
    if (fits) shown++;
  }
  // A heading without claims under it goes as well: sections first, then their articles.
  for (const selector of [".claim-group", ".claims-of"]) {
    for (const group of document.querySelectorAll<HTMLElement>(selector)) {
      group.hidden = !group.querySelector("[data-claim]:not([hidden])");
    }
  }
  announce(form, shown);
}

let pending: ReturnType<typeof setTimeout> | undefined;

/** Says how many there are once the reader pauses. */
function announce(form: HTMLFormElement, shown: number): void {
  const output = form.querySelector("output");
  const text = (form.dataset["count"] ?? "").replace("#", String(shown));
  clearTimeout(pending);
  pending = setTimeout(() => {
    if (output && output.textContent !== text) output.textContent = text;
  }, 250);
}

/** Clears the filters when they hide the claim that a link leads to. */
function reveal(form: HTMLFormElement): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.closest("[hidden]")) return;
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) control.value = "";
  }
  history.replaceState(history.state, "", `${location.pathname}${location.hash}`);
  apply(form);
  target.scrollIntoView();
}
