/**
 * A chapter on paper, as a class needs it. `?handout=no-outputs,solutions` chooses for a link, the form at the chapter's
 * end for a reader; the stylesheet follows `data-handout`.
 */
const { documentElement: root } = document;
const form = document.querySelector<HTMLFormElement>("[data-handout-form]");

/** What the handout differs in from the page: `no-outputs`, `solutions`. */
function choose(asked: readonly string[]): void {
  root.dataset["handout"] = asked.join(" ");
  for (const box of form?.querySelectorAll<HTMLInputElement>("input") ?? []) {
    box.checked = box.name === "outputs" ? !asked.includes("no-outputs") : asked.includes("solutions");
  }
}

choose((new URLSearchParams(location.search).get("handout") ?? "").split(","));

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  const boxes = new FormData(form);
  choose([...(boxes.has("outputs") ? [] : ["no-outputs"]), ...(boxes.has("solutions") ? ["solutions"] : [])]);
  print();
});

export {};
