{
  const { dataset } = document.documentElement;
  dataset.js = "";
  try {
    const theme = localStorage.getItem("theme");
    if (["light", "dark", "contrast"].includes(theme)) dataset.theme = theme;
  } catch {
    // Storage may be refused, in a private window for example: the system's theme serves then.
  }
}
