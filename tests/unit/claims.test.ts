import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { drawClaimsMap } from "../../src/book/claims-map.ts";
import { nameOfClaim, readLedger } from "../../src/book/claims.ts";
import { contentRoot } from "../../src/book/content-root.ts";

let project: string;
let root: string;

interface Row {
  id: string;
  [key: string]: unknown;
}

/** A row that is in order, but for `changes`. */
function row(id: string, changes: Record<string, unknown> = {}): Row {
  return {
    id,
    section: "Opening",
    claim: "Tides come twice a day.",
    topic: "scale",
    kind: "checkable",
    chapter: "tides",
    verdict: { state: "not-yet-tested", why: "A table of tides." },
    ...changes,
  };
}

const final = { state: "holds", why: "In most harbours.", confidence: "high" };

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "claims-"));
  root = join(project, "content");
  write(
    "contents.yaml",
    stringify({ parts: [{ title: "Sea", chapters: [{ slug: "tides", title: "T", settles: "S.", minutes: 5 }] }] }),
  );
  write("claims/evidence.yaml", stringify({ almanac: { title: "Almanac", date: "2026", grade: "P" } }));
  write(
    "claims/questions.yaml",
    stringify([{ question: "Twice?", sides: [["se-tides"], ["se-moon"]], chapters: ["tides"] }]),
  );
  write("sources.yaml", stringify([card()]));
  ledger([row("se-tides"), row("se-moon", { verdict: final, sources: ["almanac"] })]);
});

afterEach(() => rmSync(project, { recursive: true }));

function card(changes: Record<string, unknown> = {}) {
  return { article: 1, file: "sea", prefix: "se", about: "Sea", recommends: "Sail.", sells: "Boats.", ...changes };
}

function write(path: string, text: string): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function ledger(rows: readonly Row[], ids = rows.map(({ id }) => id)): void {
  write("claims/sea.yaml", stringify(rows));
  write("claims/ids.txt", ids.map((id) => `${id}\n`).join(""));
}

function pair(stem: string, claims: readonly string[]): void {
  write(`harbour/snippets/${stem}.py`, "print(2)\n");
  write(`harbour/snippets/${stem}.ts`, "console.log(2);\n");
  write(`harbour/snippets/${stem}.yaml`, stringify({ title: "Two", claims }));
}

describe("the ledger", () => {
  it("holds each claim with its article, its sources and the Pairs that name it", () => {
    pair("twice", ["se-tides"]);
    const [tides, moon] = readLedger(root).claims;
    expect(tides).toMatchObject({ id: "se-tides", article: 1, figures: [], sources: [], pairs: ["harbour/twice"] });
    expect(moon).toMatchObject({
      verdict: final,
      pairs: [],
      sources: [{ title: "Almanac", date: "2026", grade: "P" }],
    });
  });

  it("names a claim after its id", () => {
    expect(nameOfClaim("ou-core-elsewhere")).toBe("core elsewhere");
  });

  it("is in order as it stands, with all claims of the four articles", () => {
    const { claims, cards, quarrels } = readLedger(contentRoot);
    const counts = cards.map(({ article }) => claims.filter((claim) => claim.article === article).length);
    expect(counts).toEqual([51, 45, 65, 185]);
    expect(quarrels).toHaveLength(17);
  });
});

describe("a ledger that does not add up", () => {
  const rejects: [what: string, rows: Row[], message: string | RegExp][] = [
    [
      "an unknown contradiction",
      [row("se-tides", { contradicts: ["se-moom"] }), row("se-moon", { verdict: final, sources: ["almanac"] })],
      'se-tides contradicts the claim "se-moom", which is unknown. Did you mean "se-moon"',
    ],
    [
      "a one-sided contradiction",
      [row("se-tides", { contradicts: ["se-moon"] }), row("se-moon", { verdict: final, sources: ["almanac"] })],
      "se-tides contradicts se-moon, and se-moon does not say so.",
    ],
    [
      "a chapter that the contents do not list",
      [row("se-tides", { chapter: "tide" }), row("se-moon", { verdict: final, sources: ["almanac"] })],
      'se-tides names the chapter "tide", which is unknown. Did you mean "tides"?',
    ],
    [
      "a verdict that nothing carries",
      [row("se-tides", { verdict: final }), row("se-moon", { sources: ["almanac"] })],
      'se-tides has the verdict "holds" without a Pair or a first-hand source.',
    ],
    [
      "an id that stands twice",
      [row("se-tides"), row("se-tides"), row("se-moon", { sources: ["almanac"] })],
      "se-tides stands in the ledger twice.",
    ],
    [
      "an id of another article",
      [row("se-tides"), row("se-moon", { sources: ["almanac"] }), row("la-hill")],
      'la-hill does not begin with "se-".',
    ],
    [
      "unknown evidence",
      [row("se-tides", { sources: ["almanack"] }), row("se-moon", { sources: ["almanac"] })],
      'se-tides cites the evidence "almanack", which is unknown. Did you mean "almanac"?',
    ],
    ["evidence that nobody cites", [row("se-tides"), row("se-moon")], 'No claim cites the evidence "almanac".'],
    [
      "a final verdict that does not say how sure it is",
      [row("se-tides", { verdict: { state: "holds", why: "So." } })],
      /content\/claims\/sea\.yaml is not valid:[^]*0\.verdict\.confidence: is missing/,
    ],
    [
      "an open verdict that does not say what is missing",
      [row("se-tides", { verdict: { state: "not-yet-tested" } })],
      /0\.verdict\.why: is missing/,
    ],
    [
      "a provisional verdict beside a final one",
      [row("se-tides", { verdict: { ...final, provisional: "holds" } })],
      /0\.verdict\.provisional: belongs only to not-yet-tested/,
    ],
    [
      "a final verdict that still wants something",
      [row("se-tides", { verdict: { ...final, wanted: "A boat." } })],
      /0\.verdict\.wanted: does not belong to a final verdict/,
    ],
    ["an unknown topic", [row("se-tides", { topic: "weather" })], /0\.topic/],
  ];
  it.each(rejects)("is refused for %s", (_, rows, message) => {
    ledger(rows);
    expect(() => readLedger(root)).toThrow(message);
  });

  it("does not take second-hand evidence for a verdict", () => {
    write("claims/evidence.yaml", stringify({ almanac: { title: "Hearsay", date: "2026", grade: "S" } }));
    expect(() => readLedger(root)).toThrow('se-moon has the verdict "holds" without');
  });

  it("misses an id that was there once, and wants new ones registered", () => {
    ledger([row("se-tides"), row("se-moon", { sources: ["almanac"] })], ["se-tides", "se-ebb"]);
    expect(() => readLedger(root)).toThrow(/se-ebb is in claims\/ids\.txt and no longer[^]*se-moon is new/);
  });

  it("names the Pair that names an unknown claim, and what may have been meant", () => {
    pair("twice", ["se-tide"]);
    expect(() => readLedger(root)).toThrow(
      'The Pair harbour/twice names the claim "se-tide", which is unknown. Did you mean "se-tides"',
    );
  });

  it("wants a Pair to name a claim, or to say what it is for", () => {
    pair("twice", []);
    expect(() => readLedger(root)).toThrow("The Pair harbour/twice names no claim");
    write("harbour/snippets/twice.yaml", stringify({ title: "Two", illustrates: "How to count." }));
    expect(() => readLedger(root)).not.toThrow();
  });

  it("leaves nothing untested in a chapter that has been written", () => {
    write("tides/index.mdx", "");
    expect(() => readLedger(root)).toThrow('se-tides is not yet tested, though its chapter "tides" has been written.');
  });

  it("does not call a claim confirmed that is not", () => {
    write("sources.yaml", stringify([card({ strongest: "se-tides" })]));
    expect(() => readLedger(root)).toThrow("calls se-tides its strongest confirmed claim");
  });

  it("names a missing file", () => {
    rmSync(join(root, "claims/sea.yaml"));
    expect(() => readLedger(root)).toThrow("content/claims/sea.yaml is missing, and the book needs it.");
  });
});

describe("the map of contradictions", () => {
  it("draws one thread for each two claims, and counts them by article", () => {
    const { claims } = readLedger(contentRoot);
    const map = drawClaimsMap(claims);
    expect(map.rims.map(({ article }) => article)).toEqual([1, 2, 3, 4]);
    expect(map.threads).toHaveLength(claims.reduce((sum, { contradicts }) => sum + contradicts.length, 0) / 2);
    expect(map.counts.reduce((sum, { count }) => sum + count, 0)).toBe(map.threads.length);
  });
});
