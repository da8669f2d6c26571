type State = "in" | "out" | "lost";

function notice(state: State): string {
  switch (state) {
    case "in":
      return "on the shelf";
    case "out":
      return "on loan";
    default:
      throw new Error(state satisfies never);
  }
}

console.log(notice("out"));
console.log(notice("lost"));

export {};
