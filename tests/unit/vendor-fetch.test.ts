import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdnSource } from "../../scripts/vendor/cdn-source.ts";
import { ContentStore, sha256 } from "../../scripts/vendor/content-store.ts";
import { fetchWheels } from "../../scripts/vendor/fetch.ts";
import { terminalLog, type Log } from "../../scripts/vendor/log.ts";
import type { LockedWheel, SourceName } from "../../scripts/vendor/wheel-lock.ts";
import { SourceUnreachable, type WheelSource } from "../../scripts/vendor/wheel-source.ts";

const content = (name: string): Uint8Array => new TextEncoder().encode(`the wheel of ${name}`);

function wheel(name: string, sources: SourceName[] = ["pyodide-cdn", "pip"]): LockedWheel {
  const bytes = content(name);
  const file = `${name}-1.0-py3-none-any.whl`;
  return { name, version: "1.0", file, bytes: bytes.length, sha256: sha256(bytes), imports: [], depends: [], sources };
}

/** A source that answers as told, and remembers what it was asked for. */
function source(name: SourceName, answer: (name: string) => Uint8Array): WheelSource & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    name,
    title: `[${name}]`,
    asked,
    async get(wanted, onBytes) {
      asked.push(wanted.name);
      const bytes = answer(wanted.name);
      onBytes(bytes.length, wanted.file, bytes.length);
      return bytes;
    },
  };
}

function fail(error: Error): never {
  throw error;
}

let folder: string;
let lines: string[];
let log: Log;
let store: ContentStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vendor-test-"));
  lines = [];
  log = { line: (text) => lines.push(text), status: () => undefined };
  store = new ContentStore(folder, log);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("fetchWheels", () => {
  test("asks the sources once, then the store", async () => {
    const cdn = source("pyodide-cdn", content);
    const wheels = [wheel("one"), wheel("two")];
    const first = await fetchWheels(wheels, { store, sources: [cdn], log });
    expect(first.get("two")).toEqual(content("two"));
    expect(lines.at(-1)).toBe("two-1.0-py3-none-any.whl, 1 KB, from [pyodide-cdn], 0 left");
    const second = await fetchWheels(wheels, { store, sources: [cdn], log });
    expect(Buffer.from(second.get("one") ?? []).toString()).toBe("the wheel of one");
    expect(cdn.asked).toEqual(["one", "two"]);
  });

  test("discards a corrupt cached file and fetches it again", async () => {
    const one = wheel("one");
    await writeFile(join(folder, one.sha256), "rotten");
    const found = await fetchWheels([one], { store, sources: [source("pip", content)], log });
    expect(found.get("one")).toEqual(content("one"));
    expect(lines[0]).toContain(`${one.sha256} is corrupt`);
    expect(await readFile(join(folder, one.sha256), "utf8")).toBe("the wheel of one");
  });

  test("refuses a wheel with another hash, names it, and asks the next source", async () => {
    const bad = source("pyodide-cdn", () => content("an impostor"));
    const good = source("pip", content);
    const found = await fetchWheels([wheel("one")], { store, sources: [bad, good], log });
    expect(found.get("one")).toEqual(content("one"));
    expect(lines.join("\n")).toContain(
      `one-1.0-py3-none-any.whl from [pyodide-cdn]: refused: its SHA-256 is ${sha256(content("an impostor"))}`,
    );
    expect(await readdir(folder)).toEqual([wheel("one").sha256]);
  });

  test("asks a source that can't be reached only once", async () => {
    const down = source("pyodide-cdn", () => fail(new SourceUnreachable("no route")));
    const pip = source("pip", content);
    const found = await fetchWheels([wheel("one"), wheel("two"), wheel("three")], { store, sources: [down, pip], log });
    expect([...found.keys()]).toEqual(["one", "two", "three"]);
    expect(down.asked).toEqual(["one"]);
    expect(lines.filter((line) => line.includes("no route"))).toEqual(["Can't use [pyodide-cdn]: no route"]);
  });

  test("goes on asking a source that lacks one wheel", async () => {
    const cdn = source("pyodide-cdn", (name) => (name === "one" ? fail(new Error("HTTP 404")) : content(name)));
    await fetchWheels([wheel("one"), wheel("two")], { store, sources: [cdn, source("pip", content)], log });
    expect(cdn.asked).toEqual(["one", "two"]);
  });

  test("asks only the sources that the lock names", async () => {
    const cdn = source("pyodide-cdn", content);
    await fetchWheels([wheel("one", ["pip"])], { store, sources: [cdn, source("pip", content)], log });
    expect(cdn.asked).toEqual([]);
  });

  test("says what is missing, why, and what to do, and keeps the rest", async () => {
    const down = source("pyodide-cdn", () => fail(new SourceUnreachable("no route")));
    const pip = source("pip", (name) => (name === "two" ? content("two") : content("an impostor")));
    const wheels = [wheel("one"), wheel("two"), wheel("three", ["pyodide-cdn"])];
    const error = await fetchWheels(wheels, { store, sources: [down, pip], log }).catch((e: unknown) => e as Error);
    expect(error).toBeInstanceOf(Error);
    const { message } = error as Error;
    expect(message).toContain("2 Python packages could not be had:");
    expect(message).toContain(`one-1.0-py3-none-any.whl  (SHA-256 ${wheel("one").sha256}; asked: pyodide-cdn, pip)`);
    expect(message).toContain("three-1.0-py3-none-any.whl");
    expect(message).not.toContain("two-1.0");
    expect(message).toContain("[pip]: one-1.0-py3-none-any.whl: refused");
    expect(message.match(/no route/g)).toHaveLength(1);
    expect(message).toContain("What you can do");
    expect(message).toContain(folder);
    expect(await readdir(folder)).toEqual([wheel("two").sha256]);
  });

  test("works where nothing can be cached", async () => {
    const blocked = join(folder, "file");
    await writeFile(blocked, "");
    const unwritable = new ContentStore(join(blocked, "cache"), log);
    const options = { store: unwritable, sources: [source("pip", content)], log };
    const found = await fetchWheels([wheel("one"), wheel("two")], options);
    expect(found.size).toBe(2);
    expect(lines.filter((line) => line.startsWith("Nothing can be kept"))).toHaveLength(1);
  });
});

describe("ContentStore", () => {
  test("ignores what is no hash, so a damaged note can't point elsewhere", async () => {
    await writeFile(join(folder, "precious"), "x");
    expect(await new ContentStore(join(folder, "sub"), log).get("../precious")).toBeUndefined();
    expect(await readdir(folder)).toEqual(["precious"]);
  });
});

describe("cdnSource", () => {
  async function serving<T>(listener: RequestListener, use: (base: string) => Promise<T>): Promise<T> {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/full/`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }
  const ignore = (): void => undefined;
  const get = (base: string): Promise<Uint8Array> => cdnSource(base).get(wheel("one"), ignore);

  test("streams the file by its name and reports bytes", async () => {
    const seen: unknown[] = [];
    const bytes = await serving(
      (request, response) => response.end(request.url),
      (base) => cdnSource(base).get(wheel("one"), (...report) => seen.push(report)),
    );
    expect(Buffer.from(bytes).toString()).toBe("/full/one-1.0-py3-none-any.whl");
    expect(seen).toEqual([[bytes.length, "one-1.0-py3-none-any.whl", bytes.length]]);
  });

  test("tells a missing file from a refusal", async () => {
    const status = (code: number): Promise<unknown> =>
      serving((_request, response) => response.writeHead(code).end(), get).catch((error: unknown) => error);
    expect(await status(404)).not.toBeInstanceOf(SourceUnreachable);
    expect(await status(404)).toMatchObject({ message: expect.stringContaining("404") });
    expect(await status(403)).toBeInstanceOf(SourceUnreachable);
  });

  test("gives up on a server that never answers", async () => {
    const impatient = (base: string): Promise<Uint8Array> =>
      cdnSource(base, { answer: 200, silence: 60_000 }).get(wheel("one"), ignore);
    await expect(serving(ignore, impatient)).rejects.toThrow("no answer for 0.2 s");
  });

  test("gives up on a server that falls silent", async () => {
    const impatient = (base: string): Promise<Uint8Array> =>
      cdnSource(base, { answer: 60_000, silence: 200 }).get(wheel("one"), ignore);
    const half: RequestListener = (_request, response) => response.write("half");
    await expect(serving(half, impatient)).rejects.toThrow("silence for 0.2 s");
  });

  test("gives up where nobody listens", async () => {
    const base = await serving(ignore, async (address) => address);
    await expect(get(base)).rejects.toBeInstanceOf(SourceUnreachable);
    await expect(get(base)).rejects.toThrow("ECONNREFUSED");
  });
});

describe("terminalLog", () => {
  test("rewrites a status on a terminal, and leaves it out of a pipe", () => {
    for (const isTTY of [true, false]) {
      let written = "";
      const out = terminalLog({ isTTY, columns: 10, write: (text) => (written += text) });
      out.status("a status longer than the terminal");
      out.line("done");
      expect(written).toBe(isTTY ? "\r\x1b[2Ka status \r\x1b[2Kdone\n" : "done\n");
    }
  });
});
