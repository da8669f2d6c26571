/** Listens to the book's single keys. They rest in editors, fields and dialogs, and when the reader wants none. */
import { openDialog } from "./dialogs.ts";
import { singleKeys, type KeyAction } from "./key-map.ts";

const OFF = "keys-off";
const dialog = document.querySelector<HTMLDialogElement>('[data-dialog="keys"]');
const pages = JSON.parse(dialog?.dataset["pages"] ?? "{}") as Readonly<Record<string, string>>;
const single = dialog?.querySelector<HTMLInputElement>('[name="single"]');

if (single) {
  single.checked = !isOff();
  single.addEventListener("change", () => setOff(!single.checked));
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const action = (singleKeys as Readonly<Record<string, KeyAction>>)[event.key];
  // The list of keys stays within reach: there, single keys are switched on again.
  if (!action || isWriting(event) || document.querySelector("dialog[open]") || (isOff() && action !== "keys")) return;
  if (perform(action)) event.preventDefault();
});

/** Does what a key stands for; false when there is nothing to do on this page. */
function perform(action: KeyAction): boolean {
  switch (action) {
    case "search":
    case "keys":
      return openDialog(action);
    case "next":
    case "previous": {
      const link = document.querySelector<HTMLElement>(`.neighbours [rel="${action === "next" ? "next" : "prev"}"]`);
      link?.click();
      return link !== null;
    }
    default: {
      const page = pages[action];
      if (page) location.assign(page);
      return page !== undefined;
    }
  }
}

/** Whether the key goes to a field or an editor, which may live in a shadow root. */
function isWriting(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input:not([type=radio], [type=checkbox]), select, textarea");
}

function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

function setOff(off: boolean): void {
  try {
    if (off) localStorage.setItem(OFF, "");
    else localStorage.removeItem(OFF);
  } catch {
    // Storage is refused: the keys stay as they are.
  }
}
