/**
 * `client:intent`: hydrates an island at the first sign that the reader wants it, and not before.
 * A press that comes before hydration has finished is not lost: it is repeated afterwards.
 */
import type { ClientDirective } from "astro";

const SIGNS = ["pointerenter", "pointerdown", "focusin"] as const;

const intent: ClientDirective = (load, _options, element) => {
  let hydrating = false;
  let pressed: string | undefined;

  async function hydrate(): Promise<void> {
    if (hydrating) return;
    hydrating = true;
    for (const sign of SIGNS) element.removeEventListener(sign, hydrate);
    await (
      await load()
    )();
    element.addEventListener("island-ready", finish, { once: true });
  }

  function finish(): void {
    element.removeEventListener("click", hold, true);
    if (pressed) element.querySelector<HTMLElement>(pressed)?.click();
  }

  function hold(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-action]") : null;
    if (!button) return;
    event.stopImmediatePropagation();
    const cell = button.closest<HTMLElement>("[data-cell]")?.dataset.cell;
    pressed = `${cell ? `[data-cell="${cell}"] ` : ""}[data-action="${button.dataset.action}"]`;
    void hydrate();
  }

  for (const sign of SIGNS) element.addEventListener(sign, hydrate, { passive: true });
  element.addEventListener("click", hold, true);
  // A reader who has edited this Pair before wants it back as it was.
  const cells = [...element.querySelectorAll<HTMLElement>("[data-cell]")];
  if (cells.some((cell) => hasDraft(cell.dataset.cell))) void hydrate();
  // A Pair that stands alone has the page's address to itself, which may bring programs or open the editor.
  if (!element.querySelector('[data-stand="page"], [data-stand="frame"]')) return;
  const follow = (): void => {
    if (location.hash.startsWith("#shared=") || /[?&]edit\b/.test(location.search)) void hydrate();
  };
  follow();
  addEventListener("hashchange", follow);
};

function hasDraft(snippetId: string | undefined): boolean {
  try {
    const key = `draft:${snippetId}`;
    // Modules beside a program are kept behind its id.
    return Object.keys(localStorage).some((name) => name === key || name.startsWith(`${key}/`));
  } catch {
    return false;
  }
}

export default intent;
