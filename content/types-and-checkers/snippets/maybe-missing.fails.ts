const copies = new Map<string, number | null>([
  ["Emma", 0],
  ["Ulysses", 2],
  ["Dracula", null], // on order, not counted yet
]);

function line(
  title: string,
  note: string | undefined,
): string {
  const shown = copies.get(title) ?? "?";
  return `${title}: ${shown} ${note ?? ""}`.trimEnd();
}

console.log(line("Emma", undefined));
console.log(line("Ulysses", "large print"));
console.log(line("Dracula", "on order"));
console.log(line("Middlemarch", undefined));

console.log(line("Emma"));

export {};
