/**
 * Chooses files in the page's field for them, once there is one, and tells of it as browsers do: an expression.
 * @param files texts by name
 */
export function choosingFiles(files: Readonly<Record<string, string>>): string {
  return `new Promise((resolve) => {
    const look = () => {
      const field = document.querySelector("input[type='file']");
      if (!field) return setTimeout(look, 50);
      const chosen = new DataTransfer();
      for (const [name, text] of Object.entries(${JSON.stringify(files)})) chosen.items.add(new File([text], name));
      field.files = chosen.files;
      for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
      resolve(null);
    };
    look();
  })`;
}
