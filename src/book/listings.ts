/** Programs that a browser can't run: shown, and linted and checked as far as their language allows. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../runtime/protocol/program.ts";
import { ContentError } from "./content-error.ts";
import { didYouMean } from "../runtime/protocol/near-names.ts";

/** A file of `content/<chapter>/listings/`. */
export interface Listing {
  readonly source: string;
  /** Of Python and TypeScript; other languages are shown in one ink. */
  readonly language: Language | undefined;
}

const languages: Readonly<Record<string, Language>> = { py: "python", ts: "typescript" };

/** Reads a listing; throws, with near names, when the chapter has none of this name. */
export function readListing(contentRoot: string, chapter: string, file: string, askedBy: string): Listing {
  const folder = join(contentRoot, chapter, "listings");
  const known = existsSync(folder) ? readdirSync(folder) : [];
  if (!known.includes(file)) {
    const where = `content/${chapter}/listings/`;
    throw new ContentError(
      `${askedBy} shows the listing "${file}", which ${where} does not hold.${didYouMean(file, known)}`,
    );
  }
  const extension = file.slice(file.lastIndexOf(".") + 1);
  return { source: readFileSync(join(folder, file), "utf8").trimEnd(), language: languages[extension] };
}
