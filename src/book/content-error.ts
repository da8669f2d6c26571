import type { z } from "zod";

/** Something in `content/` is wrong. The message is written for the author who has to mend it. */
export class ContentError extends Error {
  override readonly name = "ContentError";
}

/** A `ContentError` that lists what zod found, one problem a line, each with its path. */
export function invalidContent(file: string, error: z.ZodError): ContentError {
  const problems = error.issues.map((issue) => {
    const path = issue.path.length > 0 ? issue.path.join(".") : "(file)";
    return `  ${path}: ${issue.message}`;
  });
  return new ContentError(`${file} is not valid:\n${problems.join("\n")}`);
}
