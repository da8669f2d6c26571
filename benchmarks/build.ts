/**
 * `node benchmarks/build.ts [counts]`: how the time of a build grows with the book. Builds copies of the tour
 * in folders of their own, 20, 100 and 500 by default, and prints the seconds and the slope between them.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stringify } from "yaml";

const counts = process.argv[2] ? process.argv[2].split(",").map(Number) : [20, 100, 500];
const measured: { readonly count: number; readonly seconds: number }[] = [];
for (const count of counts) {
  const folder = bookOf(count);
  const start = performance.now();
  execFileSync(resolve("node_modules/.bin/astro"), ["build"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=6144" },
  });
  const seconds = (performance.now() - start) / 1000;
  const before = measured.at(-1);
  const slope = before && ((seconds - before.seconds) / (count - before.count)) * 1000;
  console.log(`${count} chapters: ${seconds.toFixed(1)} s${slope ? `, ${slope.toFixed(0)} ms for each more` : ""}`);
  measured.push({ count, seconds });
  rmSync(folder, { recursive: true });
}

/** A folder with the project's own files, linked, and a book that repeats the tour. */
function bookOf(count: number): string {
  mkdirSync("test-results", { recursive: true });
  const folder = resolve(mkdtempSync("test-results/book-"));
  for (const name of ["node_modules", "public", "generated", "package.json", "package-lock.json", "tsconfig.json"]) {
    symlinkSync(resolve(name), join(folder, name));
  }
  // Copied: Vite knows sources by their real path.
  for (const name of ["src", "astro.config.mjs", "content"]) cpSync(name, join(folder, name), { recursive: true });
  const content = join(folder, "content");
  const written = readdirSync(content).filter((name) => name !== "tour" && readChapter(content, name));
  for (const name of written) rmSync(join(content, name, "index.mdx"));
  const front = /title: (.+)[\s\S]*?minutes: (\d+)/.exec(readChapter(content, "tour") ?? "");
  const copies = Array.from({ length: count - 1 }, (_, index) => `tour-${index + 1}`);
  for (const slug of copies) {
    cpSync(join(content, "tour"), join(content, slug), { recursive: true });
    rewrite(join(content, slug, "index.mdx"), slug);
    for (const file of readdirSync(join(content, slug, "recordings"))) {
      rewrite(join(content, slug, "recordings", file), slug);
    }
  }
  const contents = readFileSync(join(content, "contents.yaml"), "utf8").trimEnd();
  const chapters = copies.map((slug) => ({
    slug,
    title: front?.[1],
    settles: "Nothing.",
    minutes: Number(front?.[2]),
  }));
  const part = stringify([{ numeral: "X", title: "Copies", chapters }]).replace(/^/gm, "  ");
  writeFileSync(join(content, "contents.yaml"), `${contents}\n${copies.length > 0 ? part.trimEnd() : ""}\n`);
  // Of a book without its other chapters, nothing was ever published.
  writeFileSync(join(content, "published.txt"), "");
  return folder;
}

function readChapter(content: string, slug: string): string | undefined {
  try {
    return readFileSync(join(content, slug, "index.mdx"), "utf8");
  } catch {
    return undefined;
  }
}

/** Gives a copied file's Pairs their new chapter. */
function rewrite(file: string, slug: string): void {
  writeFileSync(file, readFileSync(file, "utf8").replaceAll('"tour/', `"${slug}/`));
}
