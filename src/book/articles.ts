/** One of the four articles that the book puts to the test. */
export interface Article {
  readonly number: 1 | 2 | 3 | 4;
  /** The label used beside claims. */
  readonly label: string;
  readonly author: string;
  /** Its position in one sentence, in the book's own words. */
  readonly voice: string;
}

/** The four articles, in the order in which the book numbers them. */
export const articles: readonly Article[] = [
  {
    number: 1,
    label: "Python 4",
    author: "Parth Inamdar, undated",
    voice: "Python already carries company back ends, and a version 4 would make it faster and safer still.",
  },
  {
    number: 2,
    label: "Don’t over use it",
    author: "Jerome Gill, 2025",
    voice: "Fine for data, wrong at the core of a business: the static types and real threads are missing.",
  },
  {
    number: 3,
    label: "Trends",
    author: "Coders.dev, undated",
    voice: "New engines, async and AI tools have closed the gap; what is dangerous now is to fall behind.",
  },
  {
    number: 4,
    label: "What is Python?",
    author: "unnamed, about 2024",
    voice: "The beginner’s language grew up: the same Python serves scripts, models and billions of users.",
  },
];
