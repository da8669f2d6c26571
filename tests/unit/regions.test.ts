import { describe, expect, it } from "vitest";
import { regionAt, regionsOf } from "../../src/runtime/protocol/regions.ts";

describe("regions", () => {
  it("are named in either language, and end at the next, at their end or with the program", () => {
    const python = "import re\n\n# region find\na = 1\nb = 2\n\n\n# region show\nprint(a)\n# endregion\nprint(b)\n";
    expect(regionsOf(python)).toEqual([
      { name: "find", from: 4, to: 5 },
      { name: "show", from: 9, to: 9 },
    ]);
    expect(regionsOf("// #region one\nf();\n//#endregion\n//#region the other\ng();\n")).toEqual([
      { name: "one", from: 2, to: 2 },
      { name: "the other", from: 5, to: 5 },
    ]);
  });

  it("hold lines, but not their own names, and are nothing where no line is", () => {
    expect(regionAt("# region a\nx\n# region b\ny\n", 2)?.name).toBe("a");
    expect(regionAt("# region a\nx\n# region b\ny\n", 3)).toBeUndefined();
    expect(regionsOf("# region a\n\n# region b\n")).toEqual([]);
    expect(regionsOf('text = "# region a"\n# a region of no name\n')).toEqual([]);
  });
});
