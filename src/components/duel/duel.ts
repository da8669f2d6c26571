/** Plays the Checker Duel: one card at a time, a bet on each checker, then what the checkers say. */
import { strings } from "../../book/strings.ts";

type Caught = keyof typeof strings.duel.caught;

for (const duel of document.querySelectorAll<HTMLElement>("[data-duel]")) start(duel);

function start(duel: HTMLElement): void {
  const cards = [...duel.querySelectorAll<HTMLElement>("[data-card]")];
  const button = (name: string) => duel.querySelector<HTMLButtonElement>(`[data-duel-action="${name}"]`);
  const previous = button("previous");
  const next = button("next");
  const turn = duel.querySelector(".duel-turn");
  const known: HTMLElement[] = [];
  let [at, right, bets] = [0, 0, 0];

  const show = (index: number): void => {
    at = index;
    cards.forEach((card, place) => card.toggleAttribute("data-dealt", place === index));
    if (previous) previous.disabled = index === 0;
    if (next) next.disabled = index === cards.length - 1;
  };

  const reveal = (card: HTMLElement): void => {
    if (known.includes(card)) return;
    known.push(card);
    for (const checker of card.querySelectorAll<HTMLFieldSetElement>("[data-checker]")) {
      const bet = checker.querySelector<HTMLInputElement>("input:checked")?.value;
      checker.disabled = true;
      if (!bet) continue;
      const won = (bet === "error") === (caughtOf(checker) === "early");
      bets += 1;
      if (won) right += 1;
      const result = checker.querySelector(".duel-result");
      if (result) result.textContent = won ? strings.duel.won : strings.duel.lost;
    }
    card.dataset["known"] = "";
    const details = card.querySelector("details");
    if (details) details.open = true;
    addToBoard(duel, card);
    const score = turn?.querySelector(".duel-score");
    if (score) score.textContent = strings.duel.score(right, bets);
  };

  for (const card of cards) {
    const checkers = [...card.querySelectorAll("[data-checker]")];
    const look = card.querySelector<HTMLButtonElement>('[data-duel-action="reveal"]');
    card.addEventListener("change", () => {
      if (look) look.disabled = !checkers.every((checker) => checker.querySelector("input:checked"));
    });
    look?.addEventListener("click", () => reveal(card));
  }
  const turnTo = (index: number): void => {
    show(index);
    const heading = cards[index]?.querySelector<HTMLElement>("h3");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  };
  previous?.addEventListener("click", () => turnTo(at - 1));
  next?.addEventListener("click", () => turnTo(at + 1));

  // A Pair's permanent address leads to its card, with its outcome.
  const follow = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    const index = cards.findIndex((card) => target && card.contains(target));
    const card = cards[index];
    if (!card) return;
    show(index);
    reveal(card);
    target?.scrollIntoView();
  };
  addEventListener("hashchange", follow);
  show(0);
  follow();
}

function caughtOf(checker: HTMLElement): Caught {
  const { caught } = checker.dataset;
  return caught === "early" || caught === "running" ? caught : "never";
}

function addToBoard(duel: HTMLElement, card: HTMLElement): void {
  const board = duel.querySelector<HTMLTableElement>(".duel-board");
  const row = board?.tBodies[0]?.insertRow();
  if (!board || !row) return;
  board.hidden = false;
  const head = document.createElement("th");
  head.scope = "row";
  head.textContent = card.querySelector("h3")?.textContent ?? "";
  row.append(head);
  for (const checker of card.querySelectorAll<HTMLElement>("[data-checker]")) {
    row.insertCell().textContent = strings.duel.caught[caughtOf(checker)];
  }
}
