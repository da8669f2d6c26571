/**
 * `client:intent`: hydrates an island at the first sign that the reader wants it, and not before. What its reader has
 * kept, or an address that speaks of it, is such a sign too. Until the island tells by `island-ready` that it listens,
 * presses are held and changes of fields remembered; both are repeated then.
 */
import type { ClientDirective } from "astro";
import { takeChanges } from "./early-changes.ts";

/** What hydrates an island without a touch. */
export interface Waking {
  /** How keys of the browser's storage begin. */
  readonly kept?: readonly string[];
  /** A pattern of query and fragment. */
  readonly address?: string;
}

const SIGNS = ["pointerenter", "pointerdown", "focusin", "input", "island-pressed"] as const;
/** After these, the storage or the address may be another. */
const NEWS = ["hashchange", "storage", "pageshow"] as const;

const listening = new WeakSet<Element>();
/** The buttons pressed in an island that does not listen yet, in order: selectors. */
const pressed = new WeakMap<Element, Set<string>>();

// For the whole page: a browser shows an island before it tells the island that it is complete.
addEventListener("click", hold, true);

function hold(event: Event): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-action]") : null;
  const island = button?.closest("astro-island[client='intent']");
  if (!button || !island || listening.has(island)) return;
  event.stopImmediatePropagation();
  const cell = button.closest<HTMLElement>("[data-cell]")?.dataset.cell;
  const presses = pressed.get(island) ?? new Set();
  pressed.set(island, presses.add(`${cell ? `[data-cell="${cell}"] ` : ""}[data-action="${button.dataset.action}"]`));
  island.dispatchEvent(new Event("island-pressed"));
}

const intent: ClientDirective = (load, { value }, element) => {
  const { kept = [], address } = value as Waking;
  let hydrating = false;

  async function hydrate(): Promise<void> {
    if (hydrating) return;
    hydrating = true;
    const start = await load().catch((error: unknown) => {
      // The next sign tries again.
      hydrating = false;
      throw error;
    });
    for (const sign of SIGNS) element.removeEventListener(sign, hydrate);
    for (const news of NEWS) removeEventListener(news, wake);
    const repeatChanges = takeChanges(element);
    // The island's first state has to be on the page before it is changed.
    element.addEventListener("island-ready", () => setTimeout(finish, 0, repeatChanges), { once: true });
    await start();
  }

  function finish(repeatChanges: () => void): void {
    listening.add(element);
    element.removeAttribute("aria-busy");
    repeatChanges();
    for (const button of pressed.get(element) ?? []) element.querySelector<HTMLElement>(button)?.click();
  }

  function wake(): void {
    if (!isKept(kept) && !(address && new RegExp(address).test(location.search + location.hash))) return;
    // What stands there is about to be replaced.
    element.setAttribute("aria-busy", "true");
    hydrate().catch((error: unknown) => {
      element.removeAttribute("aria-busy");
      throw error;
    });
  }

  for (const sign of SIGNS) element.addEventListener(sign, hydrate, { passive: true });
  for (const news of NEWS) addEventListener(news, wake);
  wake();
  if (pressed.has(element)) void hydrate();
};

function isKept(beginnings: readonly string[]): boolean {
  try {
    return Object.keys(localStorage).some((key) => beginnings.some((beginning) => key.startsWith(beginning)));
  } catch {
    return false;
  }
}

export default intent;
