/** Shows a value below the program: a table, a figure, HTML, or an object of MIME types to texts. */
declare function display(value: unknown): void;

/** Asks the reader for a line of text. The program runs again from its start with each answer. */
declare function prompt(question?: string): string;

// Names of a document that libraries mention in their declarations. A worker has none of them;
// what stands here is what a figure offers.
interface Element {
  readonly outerHTML: string;
}
interface HTMLElement extends Element {}
interface SVGElement extends Element {}
interface SVGSVGElement extends SVGElement {}
interface Document {}
