import { resolve } from "node:path";

/** The book's content, as seen from the project folder in which every command runs. */
export const contentRoot: string = resolve("content");
