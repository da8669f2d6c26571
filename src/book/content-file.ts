/** Reads the files of `content/` that are not a chapter's own: YAML with a schema, and text. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import { ContentError, invalidContent } from "./content-error.ts";

/** What a YAML file holds; throws when it is missing or not as the schema says. An empty file is an empty map. */
export function readContentYaml<T>(contentRoot: string, file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parse(readContentText(contentRoot, file)) ?? {});
  if (!parsed.success) throw invalidContent(`content/${file}`, parsed.error);
  return parsed.data;
}

/** A file's text; throws when it is missing. */
export function readContentText(contentRoot: string, file: string): string {
  const path = join(contentRoot, file);
  if (!existsSync(path)) throw new ContentError(`content/${file} is missing, and the book needs it.`);
  return readFileSync(path, "utf8");
}
