/** How a reader likes editors, kept in this browser. */
export interface EditorSettings {
  readonly size: "small" | "normal" | "large";
  readonly wrap: boolean;
}

export const sizes = ["small", "normal", "large"] as const satisfies readonly EditorSettings["size"][];

const KEY = "editor-settings";
const DEFAULTS: EditorSettings = { size: "normal", wrap: false };

export function readSettings(): EditorSettings {
  try {
    const { size, wrap } = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<EditorSettings>;
    return { size: sizes.find((known) => known === size) ?? DEFAULTS.size, wrap: wrap === true };
  } catch {
    return DEFAULTS; // Storage is refused, or holds something else.
  }
}

export function writeSettings(settings: EditorSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // They last until the page is left.
  }
}
