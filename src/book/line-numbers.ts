import { ContentError } from "./content-error.ts";
import type { Side } from "./pairs.ts";

/** The numbers that `3-5, 8` means, from 1. Throws for lines that the Snippet does not have. */
export function lineNumbers({ id, source }: Pick<Side, "id" | "source">, lines: string | undefined): number[] {
  const last = source.trimEnd().split("\n").length;
  return (lines?.split(",") ?? []).flatMap((part) => {
    const [, first, end = first] = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(end)];
    if (!(from >= 1 && from <= to && to <= last)) {
      throw new ContentError(`"${part.trim()}" names no lines of ${id}, which has ${last}.`);
    }
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
