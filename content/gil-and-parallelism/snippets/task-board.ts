import { Pool } from "book/pool";

// Run again in each worker: nobody shares this desk.
const desk = { badge: Math.random(), tasks: 0 };

/** Its number, who counted it, and as which task. */
function count([shelf, books]: [number, number]) {
  let pages = 0;
  for (let book = 0; book < books * 200_000; book++) {
    pages += book % 300;
  }
  if (pages > 0) desk.tasks += 1;
  return { shelf, badge: desk.badge, task: desk.tasks };
}

const pool = new Pool(2);
const there = await pool.start();
const books = [90, 10, 10, 10, 30, 10, 10, 10];
const shelves = books.map((n, at): [number, number] => {
  return [at + 1, n];
});
const board = await pool.map(count, shelves);

const badges = [...new Set(board.map((row) => row.badge))];
console.log(`workers: ${there}`);
console.log("shelf  books  worker  its task");
for (const { shelf, badge, task } of board) {
  const seat = badges.indexOf(badge) + 1;
  const row = [shelf, books[shelf - 1] ?? 0, seat, task];
  const widths = [5, 5, 6, 8];
  const cells = row.map((n, at) => {
    return String(n).padStart(widths[at] ?? 0);
  });
  console.log(cells.join("  "));
}
const inOrder = board.every(
  (row, at) => row.shelf === at + 1,
);
console.log(`in the list's order: ${inOrder}`);
console.log(`tasks on this program's desk: ${desk.tasks}`);
