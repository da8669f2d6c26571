import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { litLines, readPlace, writePlace } from "../../src/addresses/place.ts";
import { readShared, writeShared, type SharedPair } from "../../src/addresses/shared.ts";
import { embedHtml } from "../../src/islands/embed-html.ts";

describe("places", () => {
  const texts = {
    python: "# region sums\na = 1\nb = 2\n# endregion\nprint(a)\n",
    typescript: "const c = 3;\n// #region sums\nconst d = 4;\n",
  };

  test("what is written is read", () => {
    const place = { side: "typescript", lines: "3-5,8", region: "the route", edit: true } as const;
    expect(readPlace(writePlace(place))).toEqual(place);
    expect(writePlace({})).toBe("");
  });

  test("what an address says wrongly is not said", () => {
    const nothing = { side: undefined, lines: undefined, region: undefined, edit: false };
    expect(readPlace("?side=rust&lines=3-&edits")).toEqual(nothing);
    expect(readPlace(`?lines=${"1,".repeat(500)}1&side=<script>`)).toEqual(nothing);
  });

  test("lines belong to the side in front, and regions to both", () => {
    expect(litLines(readPlace("?lines=2,4-99"), texts)).toEqual({ python: [2, 4, 5], typescript: [] });
    expect(litLines(readPlace("?lines=1&side=ts"), texts)).toEqual({ python: [], typescript: [1] });
    expect(litLines(readPlace("?region=sums"), texts)).toEqual({ python: [2, 3], typescript: [3] });
    expect(litLines(readPlace("?lines=9-2"), texts)).toEqual({ python: [], typescript: [] });
    expect(litLines(readPlace("?edit"), texts)).toBeUndefined();
  });
});

describe("shared programs", () => {
  const side = (text: string, ...files: { name: string; source: string }[]) => ({
    text,
    digest: "0123456789ab",
    files,
  });
  const pair = (python: string, typescript: string, answers: string[] = []): SharedPair => ({
    sides: { python: side(python), typescript: side(typescript) },
    answers,
  });
  /** Text that does not repeat itself: programs compress better. */
  const noise = (length: number): string => {
    let state = 1;
    const next = () => (state = (state * 48271) % 2147483647);
    return Array.from({ length }, () => String.fromCharCode(32 + (next() % 95))).join("");
  };

  test("64 KB of code, of any characters, come back as they went", async () => {
    const whole = pair(`${noise(40_000)}\n# Ω 漢字 😀\n`, noise(24_000), ["Ada", ""]);
    expect(await readShared(await writeShared(whole))).toEqual({ status: "read", pair: whole, flaw: undefined });
  });

  test("modules come back with their programs, whatever they are called", async () => {
    const whole: SharedPair = {
      sides: {
        python: side("import fines\n", { name: "fines.py", source: "RATE = 15\n" }, { name: "", source: "" }),
        typescript: side(
          "",
          { name: "__proto__", source: "1;\n" },
          { name: "../../etc/passwd", source: "😀\n" },
          { name: '<img src=x onerror="alert(1)">\n\u202e', source: "2;\n" },
        ),
      },
      answers: [],
    };
    expect(await readShared(await writeShared(whole))).toEqual({ status: "read", pair: whole, flaw: undefined });
  });

  test("modules whose names or lengths make no sense cost a link nothing but themselves", async () => {
    const files = ["fines.py", ["fines.py"], ["fines.py", -1], [7, 7], null, ["rates.py", 2]];
    const header = { sides: { python: ["", 2, files], typescript: ["", 2, "none"] } };
    const packed = deflateSync(`${JSON.stringify(header)}\np\nt\nr\n`).toString("base64url");
    expect(await readShared(`#shared=2.${packed}`)).toEqual({
      status: "read",
      pair: {
        sides: {
          python: { text: "p\n", digest: "", files: [{ name: "rates.py", source: "r\n" }] },
          typescript: { text: "t\n", digest: "", files: [] },
        },
        answers: [],
      },
      flaw: undefined,
    });
  });

  test("links of the first version open as ever", async () => {
    const link =
      "#shared=1.eJwVyksKgzAQANB9TiGzsYWAmhh_O89RsohNSmcTQ2ZARDyQl-mZiuv3DiD0gWA6IO38XSNML6gbpVvT9cPoFpBKWwm8p0DvjInvsLhx6DvTatXUII09JbhIW8h06-wd2FOkjJEf5QczcRE8Mq6xfIqqKn6X-AOZeyT0";
    expect(await readShared(link)).toEqual({
      status: "read",
      pair: {
        sides: {
          python: { text: "print('first edition')\n", digest: "0123456789ab", files: [] },
          typescript: { text: "// Ω\n", digest: "ba9876543210", files: [] },
        },
        answers: ["Ada"],
      },
      flaw: undefined,
    });
  });

  test("a link that was cut gives what stands before the cut", async () => {
    const whole = await writeShared(pair("first\n".repeat(50) + noise(4000), noise(4000)));
    for (const part of [0.3, 0.6, 0.9]) {
      const reading = await readShared(whole.slice(0, whole.length * part));
      expect(reading).toMatchObject({ status: "read", flaw: "damaged" });
      const text = reading.status === "read" ? reading.pair.sides.python?.text : "";
      expect(text).toMatch(/^first\nfirst\n/);
    }
  });

  test("one wrong character is noticed", async () => {
    const whole = await writeShared(pair(noise(2000), ""));
    const at = Math.floor(whole.length / 2);
    const other = whole[at] === "A" ? "B" : "A";
    const reading = await readShared(whole.slice(0, at) + other + whole.slice(at + 1));
    expect([reading.status === "read" && reading.flaw, reading.status === "unreadable" && reading.because]).toContain(
      "damaged",
    );
  });

  test("a bomb is cut, and what is too long for a link is refused", async () => {
    const bomb = deflateSync(Buffer.alloc(30_000_000)).toString("base64url");
    expect(await readShared(`#shared=1.${bomb}`)).toEqual({ status: "unreadable", because: "too-large" });
    await expect(writeShared(pair("x".repeat(300_000), ""))).rejects.toThrow(RangeError);
  });

  test("other fragments are none of its business", async () => {
    expect(await readShared("#loans")).toEqual({ status: "none" });
  });
});

test("the HTML to paste escapes what it is given", () => {
  const embedded = { id: "tour/loans", title: 'A "title" <b>', place: {}, fragment: "", height: 500 };
  const frame = { theme: "dark", hidesOutput: true } as const;
  expect(embedHtml("https://example.org/book/", { ...frame, form: "plain" }, embedded)).toContain(
    '<iframe src="https://example.org/book/embed/tour/loans/?theme=dark&amp;hide=output" title="A &quot;title&quot; &lt;b&gt;"',
  );
  expect(
    embedHtml(
      "https://example.org/book/",
      { ...frame, form: "element" },
      { ...embedded, place: { side: "typescript" } },
    ),
  ).toContain(' side="ts" theme="dark" hide="output"></python-typescript-pair>');
});
