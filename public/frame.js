// For a Pair in a frame of another page, in <head> without `defer`: what the address asks for stands before the first paint.
(() => {
  const { dataset } = document.documentElement;
  const query = new URLSearchParams(location.search);
  dataset.js = "";
  const theme = query.get("theme");
  if (["light", "dark", "contrast"].includes(theme)) dataset.theme = theme;
  const hidden = (query.get("hide") ?? "").split(/[,|]/);
  dataset.hide = ["output", "py", "ts", "notes", "title"].filter((part) => hidden.includes(part)).join(" ");
})();
