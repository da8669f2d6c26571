/** A heading's or a Pair's own link copies itself when it is followed, and says so. */

const said = document.querySelector<HTMLElement>("[data-copied]");
let silence: ReturnType<typeof setTimeout> | undefined;

document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a.anchor, a.spine-number") : null;
  if (!link || !said || link.pathname !== location.pathname) return;
  navigator.clipboard?.writeText(link.href).then(
    () => {
      said.textContent = said.dataset["copied"] ?? "";
      clearTimeout(silence);
      silence = setTimeout(() => (said.textContent = ""), 2500);
    },
    () => {
      // Not allowed here: the address bar has the link as well.
    },
  );
});
