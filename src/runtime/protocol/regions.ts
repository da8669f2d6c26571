/** Named parts of a program: `# region name` in Python, `// #region name` in TypeScript. */

/** Lines count from 1; both ends belong to the region, the line that names it does not. */
export interface Region {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const BEGIN = /^\s*(?:#|\/\/ ?#) ?region ([\w-]+(?: [\w-]+)*)\s*$/;
const END = /^\s*(?:#|\/\/ ?#) ?endregion\b/;

/** A program's regions in order. One ends at its `endregion`, where the next begins, or with the program. */
export function regionsOf(source: string): Region[] {
  const lines = source.split("\n");
  const regions: Region[] = [];
  let open: { name: string; from: number } | undefined;
  const close = (last: number): void => {
    let to = last;
    while (open && to >= open.from && lines[to - 1]?.trim() === "") to -= 1;
    if (open && to >= open.from) regions.push({ ...open, to });
    open = undefined;
  };
  lines.forEach((line, index) => {
    const name = BEGIN.exec(line)?.[1];
    if (name === undefined && !END.test(line)) return;
    close(index);
    if (name !== undefined) open = { name, from: index + 2 };
  });
  close(lines.length);
  return regions;
}

/** The region that holds a line. */
export function regionAt(source: string, line: number): Region | undefined {
  return regionsOf(source).find(({ from, to }) => from <= line && line <= to);
}
