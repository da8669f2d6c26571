// <python-typescript-pair pair="tour/loans">: a Pair of the book in a frame that takes the height it needs.
// Load it once, from where the book is: <script async src="https://…/embed.js"></script>
(() => {
  const script = document.currentScript ?? document.querySelector('script[src$="/embed.js"]');
  if (!script || customElements.get("python-typescript-pair")) return;
  const book = new URL(".", script.src).href;
  const PASSED_ON = ["side", "lines", "region", "theme", "hide", "edit"];
  /** Height before the frame has told its own, in CSS pixels. */
  const FIRST_HEIGHT = 600;

  customElements.define(
    "python-typescript-pair",
    class extends HTMLElement {
      static observedAttributes = ["pair", "title", "shared", ...PASSED_ON];
      #frame = document.createElement("iframe");

      #hear = ({ data, source }) => {
        if (source !== this.#frame.contentWindow || data?.type !== "python-typescript-pair:height") return;
        // An attribute, not a style: the page's policy may allow none.
        this.#frame.height = String(Math.min(Math.max(Number(data.height) || FIRST_HEIGHT, 100), 20_000));
      };

      constructor() {
        super();
        this.#frame.width = "100%";
        this.#frame.height = String(FIRST_HEIGHT);
        this.#frame.loading = "lazy";
        this.#frame.setAttribute("frameborder", "0");
        // With its own origin it shares the browser's cache with its like; it is no part of this page all the same.
        this.#frame.setAttribute(
          "sandbox",
          "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
        );
        this.attachShadow({ mode: "open" }).append(this.#frame);
      }

      connectedCallback() {
        addEventListener("message", this.#hear);
        this.#show();
      }

      disconnectedCallback() {
        removeEventListener("message", this.#hear);
      }

      attributeChangedCallback() {
        if (this.isConnected) this.#show();
      }

      #show() {
        const pair = this.getAttribute("pair") ?? "";
        if (!/^[\w-]+\/[\w-]+$/.test(pair)) return;
        const address = new URL(`embed/${pair}/`, book);
        for (const name of PASSED_ON) {
          const value = this.getAttribute(name);
          if (value !== null) address.searchParams.set(name, value);
        }
        const shared = this.getAttribute("shared");
        if (shared) address.hash = `shared=${shared}`;
        this.#frame.title = this.getAttribute("title") ?? `Python and TypeScript: ${pair}`;
        if (this.#frame.src !== address.href) this.#frame.src = address.href;
      }
    },
  );
})();
