/** Opens the dialogs of the frame, and fetches what they need when they are wanted. */

/** Opens the dialog of this name; false where the page has none. */
export function openDialog(name: "search" | "keys"): boolean {
  const dialog = document.querySelector<HTMLDialogElement>(`[data-dialog="${name}"]`);
  if (!dialog) return false;
  if (name === "search") void import("../search/search-box.ts");
  dialog.showModal();
  return true;
}

for (const dialog of document.querySelectorAll<HTMLDialogElement>("[data-dialog]")) {
  // A click beside it closes it; a link in it may lead to a place on this page.
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest("a"))) dialog.close();
  });
}

for (const opener of document.querySelectorAll<HTMLAnchorElement>("[data-opens]")) {
  const name = opener.dataset["opens"];
  opener.addEventListener("click", (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (plain && (name === "search" || name === "keys") && openDialog(name)) event.preventDefault();
  });
}
