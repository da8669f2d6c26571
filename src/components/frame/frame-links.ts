/** In a frame, links open beside the page around it. Where its sandbox forbids that, they open in the frame itself. */

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  // A frame that has an origin is one that its page trusts to open windows, or has no sandbox.
  if (!link || self.origin !== "null") return;
  event.preventDefault();
  const opened = open(link.href);
  if (opened) opened.opener = null;
  else location.assign(link.href);
});
