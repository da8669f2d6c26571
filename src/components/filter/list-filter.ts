/**
 * Filters the rows of a page by a form's choices. Its state is the address's query, so that a view can
 * be linked to and reloaded.
 *
 * The form names its rows and their groups: `data-rows` and `data-groups` are selectors, the outer groups
 * last. A row fits a choice when its `data-<name>`, or that of an element around it, holds the value as a word.
 */

const form = document.querySelector<HTMLFormElement>("form[data-rows]");
const choices = [...(form?.querySelectorAll("select") ?? [])].map(({ name }) => name);
const groups = (form?.dataset["groups"] ?? "").split(",").filter(Boolean);
const rows = [...document.querySelectorAll<HTMLElement>(form?.dataset["rows"] ?? "")].map((element) => ({
  element,
  text: (element.textContent ?? "").toLowerCase(),
  values: new Map(choices.map((name) => [name, valuesOf(element, name)])),
}));

if (form) start(form);

function valuesOf(row: HTMLElement, name: string): readonly string[] {
  return (row.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? "").split(" ");
}

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
  for (const { element, text, values } of rows) {
    const fits =
      choices.every((name) => {
        const value = wanted.get(name);
        return !value || values.get(name)?.includes(String(value));
      }) && words.every((word) => text.includes(word));
    element.hidden = !fits;
    if (fits) shown++;
  }
  // A heading without rows under it goes as well.
  for (const selector of groups) {
    for (const group of document.querySelectorAll<HTMLElement>(selector)) {
      group.hidden = !rows.some(({ element }) => !element.hidden && group.contains(element));
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

/** Clears the filters when they hide the row that a link leads to. */
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
