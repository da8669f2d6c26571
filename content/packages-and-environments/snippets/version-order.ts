type Version = {
  core: readonly number[];
  pre: readonly string[];
};

function parse(text: string): Version {
  const [core = "", pre] = text.split(/-(.*)/s);
  return {
    core: core.split(".").map(Number),
    pre: pre?.split(".") ?? [],
  };
}

/** Order by semver 2.0.0, section 11. */
function compare(left: string, right: string): number {
  const [a, b] = [parse(left), parse(right)];
  for (const [i, part] of a.core.entries()) {
    const difference = part - (b.core[i] ?? 0);
    if (difference !== 0) return difference;
  }
  // A version with a tail comes before the one without.
  if (a.pre.length === 0 || b.pre.length === 0)
    return b.pre.length - a.pre.length;
  for (const [i, part] of a.pre.entries()) {
    const other = b.pre[i];
    if (other === undefined) return 1;
    if (part === other) continue;
    const numbers = [part, other].map((x) =>
      /^\d+$/.test(x),
    );
    if (numbers[0] && numbers[1])
      return Number(part) - Number(other);
    if (numbers[0] !== numbers[1])
      return numbers[0] ? -1 : 1;
    return part < other ? -1 : 1;
  }
  return a.pre.length - b.pre.length;
}

const releases =
  "1.0.0 0.9.0 1.0.0-rc.1 1.10.0 1.2.0 1.0.0-rc.10".split(
    " ",
  );
console.log("as text:  ", ...releases.toSorted());
console.log("semver:   ", ...releases.toSorted(compare));
const newest = releases.toSorted(compare).at(-1);
console.log("newest:   ", newest);
const stable = releases.filter((v) => !v.includes("-"));
console.log(
  "stable:   ",
  stable.length,
  "of",
  releases.length,
);

export {};
