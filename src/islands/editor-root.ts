import editorStyles from "../styles/editor.css?inline";

/** The shadow root that an editor lives in, with its styles and the words on its keys that it is described by. */
export function editorRoot(host: HTMLElement, keys: string): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(editorStyles);
  root.adoptedStyleSheets = [sheet];
  const hint = document.createElement("p");
  hint.id = "hint";
  hint.className = "hint";
  hint.textContent = keys;
  root.replaceChildren(hint);
  return root;
}
