/** What of the book can be assigned and solved, as the build hands it to pages about progress. */

export interface CatalogueItem {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

export interface CatalogueQuiz {
  readonly href: string;
  /** Of its questions: answers to others do not count. */
  readonly digest: string;
  /** For each question, the indices of the options that are right. */
  readonly right: readonly (readonly number[])[];
}

export interface CatalogueChapter {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
  readonly pairs: readonly CatalogueItem[];
  readonly exercises: readonly CatalogueItem[];
  readonly quiz?: CatalogueQuiz;
}

export type Catalogue = readonly CatalogueChapter[];
