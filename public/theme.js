// Loaded in <head> without `defer`, so that the first paint has the reader's theme already.
// Storage may be refused, in a private window for example; the system's theme serves then.
(() => {
  const { dataset } = document.documentElement;
  dataset.js = "";
  try {
    const theme = localStorage.getItem("theme");
    if (["light", "dark", "contrast"].includes(theme)) dataset.theme = theme;
  } catch {}
})();
