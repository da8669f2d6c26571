/**
 * TypeScript programs and what becomes of each, run in Chromium by `tests/pages/programs.spec.ts`.
 * They are edited programs: each is compiled in the page.
 */
export interface ProgramCase {
  readonly name: string;
  readonly source: string;
  /** Other files of the program, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** How the run ends; `stopped` programs never end, and are stopped once they have printed. */
  readonly ends?: "succeeded" | "failed" | "stopped";
  /** All of standard output, or parts of it in order. */
  readonly stdout?: string | readonly string[];
  readonly stderr?: string | readonly string[];
  /** Name and message of the uncaught error. */
  readonly error?: string;
  /** Line where the error was raised, and the file unless it is the program's own. */
  readonly line?: number;
  readonly file?: string;
  /** A part of the displayed values, by MIME type. */
  readonly displays?: Readonly<Record<string, string>>;
  /** Codes of a parser or checker that keeps the program from running. */
  readonly diagnostics?: readonly string[];
}

export const typeScriptPrograms: Readonly<Record<string, readonly ProgramCase[]>> = {
  language: [
    {
      name: "enums, plain, const and with texts",
      source: `enum Day { Mon = 1, Tue } const enum Size { S = "s" } enum Flag { A = 1 << 0, B = 1 << 1, Both = A | B }
console.log(Day.Tue, Day[1], Size.S, Flag.Both);`,
      stdout: "2 Mon s 3\n",
    },
    {
      name: "namespaces that merge",
      source: `namespace Library { export const books = 2; }
namespace Library { export const loans = books + 1; }
console.log(Library.loans);`,
      stdout: "3\n",
    },
    {
      name: "parameter properties",
      source: `class Reader { constructor(readonly name: string, private fines = 0) {} pay() { return --this.fines; } }
console.log(new Reader("Ada", 3).pay(), new Reader("Bo").name);`,
      stdout: "2 Bo\n",
    },
    {
      name: "decorators on a class, a method and a field",
      source: `const log: string[] = [];
function seal(value: Function, { kind, name }: DecoratorContext) { log.push(kind + " " + String(name)); }
function twice(method: (n: number) => number, _: ClassMethodDecoratorContext) { return (n: number) => method(n) * 2; }
function from(start: number) { return (_: undefined, context: ClassFieldDecoratorContext) => (n: number) => n + start; }
@seal class Till { @from(10) float = 1; @twice add(n: number) { return n; } }
console.log(log.join(), new Till().add(4), new Till().float);`,
      stdout: "class Till 8 11\n",
    },
    {
      name: "auto-accessors, private names and static blocks",
      source: `class Shelf { static #count = 0; static { Shelf.#count = 5; } accessor label = "a"; #secret = 1;
  static has(x: object) { return #secret in x; } static get count() { return Shelf.#count; } }
const shelf = new Shelf(); shelf.label = "b";
console.log(shelf.label, Shelf.has(shelf), Shelf.has({}), Shelf.count);`,
      stdout: "b true false 5\n",
    },
    {
      name: "generics, overloads, satisfies and type guards leave no trace",
      source: `function first(x: string): string; function first<T>(x: T[]): T | undefined;
function first(x: any) { return x[0]; }
const isText = (x: unknown): x is string => typeof x === "string";
const rates = { day: 20 } satisfies Record<string, number>;
type Only<T> = { [K in keyof T as \`get\${Capitalize<K & string>}\`]: () => T[K] };
declare const nobody: Only<typeof rates>;
console.log(first("abc"), first([1, 2]), isText(rates), rates.day!, <number>3, 4 as const);`,
      stdout: "a 1 false 20 3 4\n",
    },
    {
      name: "abstract classes, overrides and super",
      source: `abstract class Item { abstract days(): number; due() { return this.days() + 1; } }
class Book extends Item { override days() { return 14; } override due() { return super.due() * 2; } }
console.log(new Book().due(), new Book() instanceof Item);`,
      stdout: "30 true\n",
    },
    {
      name: "generators, destructuring, spread and labelled loops",
      source: `function* pages(n: number) { for (let i = 1; i <= n; i++) yield i; }
const [head, ...tail] = pages(4); const { a = 1, ...rest } = { b: 2, c: 3 } as { a?: number; b: number; c: number };
outer: for (const x of tail) for (const y of tail) { if (x * y > 7) { console.log(x, y); break outer; } }
console.log(head, tail, a, rest, Math.max(...tail));`,
      stdout: "2 4\n1 [ 2, 3, 4 ] 1 { b: 2, c: 3 } 4\n",
    },
    {
      name: "explicit resource management",
      source: `{ using lamp = { [Symbol.dispose]() { console.log("off"); } }; console.log("on"); }
{ await using door = { async [Symbol.asyncDispose]() { console.log("shut"); } }; }`,
      stdout: "on\noff\nshut\n",
    },
    {
      name: "big integers, dates, Intl and typed arrays",
      source: `console.log(2n ** 64n, new Date(0).toISOString(), new Intl.NumberFormat("en").format(1234.5), new Uint8Array([1, 256]));`,
      stdout: "18446744073709551616n 1970-01-01T00:00:00.000Z 1,234.5 Uint8Array(2) [ 1, 0 ]\n",
    },
    {
      name: "tagged templates, optional chaining and logical assignment",
      source: `const tag = (parts: TemplateStringsArray, ...values: number[]) => parts.raw.join("|") + values.length;
let found: { shelf?: { n: number } } | undefined; found ??= {}; found.shelf ||= { n: 2 };
console.log(tag\`a\${1}\\n\${2}c\`, found?.shelf?.n, (found as any).none?.());`,
      stdout: "a|\\n|c2 2 undefined\n",
    },
    {
      name: "a name that is used before its declaration",
      source: `console.log(typeof hoisted(), late);\nfunction hoisted() { return 1; }\nconst late = 1;`,
      ends: "failed",
      error: "ReferenceError: Cannot access 'late' before initialization",
      line: 1,
    },
    {
      name: "strict mode: no undeclared names, no this",
      source: `console.log((function (this: unknown) { return this; })());\n(globalThis as any).eval; undeclared = 1;`,
      ends: "failed",
      stdout: "undefined\n",
      error: "ReferenceError: undeclared is not defined",
      line: 2,
    },
    {
      name: "an empty program",
      source: "",
      stdout: "",
    },
    {
      name: "type errors, since running does not wait for the checker",
      source: `const days: number = "three"; console.log(days);`,
      stdout: "three\n",
    },
    {
      name: "names that the runtime uses itself",
      source: `const prelude = 1, libraries = 2, __runtime = 3, port = 4, start = 5; console.log(prelude + libraries + __runtime + port + start);`,
      stdout: "15\n",
    },
  ],

  console: [
    {
      name: "log with formats, and nested values",
      source: `console.log("%s is %d, %i, %f, %j, %o, %%, %c.", "x", 1.5, 1.5, "2.5", { a: 1 }, [1], "css");
console.log({ a: { b: { c: { d: 1 } } } }, [undefined, null, , 3], new Map([["k", new Set([1])]]));`,
      stdout:
        "x is 1.5, 1, 2.5, {\"a\":1}, [ 1, [length]: 1 ], %, .\n{ a: { b: { c: [Object] } } } [ undefined, null, <1 empty item>, 3 ] Map(1) { 'k' => Set(1) { 1 } }\n",
    },
    {
      name: "error, warn, info and debug, each to its stream",
      source: `console.error("e"); console.warn("w"); console.info("i"); console.debug("d");`,
      stdout: "i\nd\n",
      stderr: "e\nw\n",
    },
    {
      name: "table, of objects, arrays and chosen columns",
      source: `console.table([{ a: 1, b: "x" }, { a: 2 }]); console.table([[1, 2]]); console.table([{ a: 1, b: 2 }], ["b"]);`,
      stdout: [
        "│ (index) │ a │ b   │\n├─────────┼───┼─────┤\n│ 0       │ 1 │ 'x' │\n│ 1       │ 2 │     │",
        "│ (index) │ 0 │ 1 │",
        "│ (index) │ b │\n",
      ],
    },
    {
      name: "dir with a depth",
      source: `console.dir({ a: { b: { c: 1 } } }, { depth: 0 });`,
      stdout: "{ a: [Object] }\n",
    },
    {
      name: "group and groupEnd indent",
      source: `console.group("one"); console.log("a\\nb"); console.group(); console.warn("c"); console.groupEnd(); console.groupEnd(); console.log("d");`,
      stdout: "one\n  a\n  b\nd\n",
      stderr: "    c\n",
    },
    {
      name: "count and countReset",
      source: `console.count(); console.count("x"); console.count(); console.countReset(); console.count();`,
      stdout: "default: 1\nx: 1\ndefault: 2\ndefault: 1\n",
    },
    {
      name: "assert, true and false",
      source: `console.assert(true, "no"); console.assert(false, "yes %d", 1); console.assert(0 > 1);`,
      stdout: "",
      stderr: "Assertion failed: yes 1\nAssertion failed\n",
    },
    {
      name: "time, timeLog and timeEnd",
      source: `console.time("t"); console.timeLog("t", 1); console.timeEnd("t"); console.timeEnd("t");`,
      stdout: ["t: ", "ms 1\n", "t: ", "ms\n"],
      stderr: "Warning: No such label 't' for console.timeEnd()\n",
    },
    {
      name: "trace, with the program's lines only",
      source: `function inner() {\n  console.trace("here");\n}\ninner();`,
      stderr: "Trace: here\n    at inner (program.ts:2:11)\n    at program.ts:4:1\n",
    },
    {
      name: "an error with its cause",
      source: `try { try { JSON.parse("{"); } catch (cause) { throw new RangeError("unreadable", { cause }); } } catch (e) { console.log(e); }`,
      stdout: ["RangeError: unreadable\n    at program.ts:1:", "[cause]: SyntaxError: "],
    },
    {
      name: "a cycle",
      source: `const loop: any = { name: "loop" }; loop.self = loop; loop.list = [loop]; console.log(loop);`,
      stdout: "<ref *1> { name: 'loop', self: [Circular *1], list: [ [Circular *1] ] }\n",
    },
    {
      name: "a huge array, cut as Node cuts it",
      source: `console.log(Array.from({ length: 1_000_000 }, (_, i) => i));`,
      stdout: ["... 999900 more items"],
    },
  ],

  display: [
    { name: "text", source: `display("plain");`, displays: { "text/plain": "plain" } },
    {
      name: "an object as Node prints it",
      source: `display({ shelf: [1, 2] });`,
      displays: { "text/plain": "{ shelf: [ 1, 2 ] }" },
    },
    {
      name: "a bundle of MIME types",
      source: `display({ "text/html": "<b>bold</b>", "text/plain": "bold" });`,
      displays: { "text/html": "<b>bold</b>", "text/plain": "bold" },
    },
    {
      name: "a figure of Observable Plot",
      source: `import * as Plot from "@observablehq/plot";
display(Plot.barY([{ x: "a", y: 3 }], { x: "x", y: "y" }).plot({ ariaLabel: "Loans" }));`,
      displays: { "image/svg+xml": "<svg" },
    },
    {
      name: "a table of Arquero",
      source: `import { table } from "arquero"; display(table({ shelf: ["a"], loans: [3] }));`,
      displays: { "text/html": "<table" },
    },
  ],

  packages: [
    {
      name: "zod",
      source: `import { z } from "zod";
const { error } = z.object({ days: z.int().positive() }).safeParse({ days: -1 });
console.log(error?.issues[0]?.message);`,
      stdout: "Too small: expected number to be >0\n",
    },
    {
      name: "hono with a validator, no server",
      source: `import { Hono } from "hono"; import { zValidator } from "@hono/zod-validator"; import * as z from "zod";
const app = new Hono().post("/loans", zValidator("json", z.object({ n: z.number() })), (c) => c.json({ twice: c.req.valid("json").n * 2 }, 201));
const response = await app.request("/loans", { method: "POST", body: '{"n":4}', headers: { "content-type": "application/json" } });
console.log(response.status, await response.json());`,
      stdout: "201 { twice: 8 }\n",
    },
    {
      name: "jose signs and verifies a token",
      source: `import { SignJWT, jwtVerify, errors } from "jose";
const key = new TextEncoder().encode("a secret that is long enough to be one");
const token = await new SignJWT({ reader: "Ada" }).setProtectedHeader({ alg: "HS256" }).sign(key);
console.log((await jwtVerify(token, key)).payload.reader);
try { await jwtVerify(token + "x", key); } catch (e) { console.log(e instanceof errors.JWSSignatureVerificationFailed); }`,
      stdout: "Ada\ntrue\n",
    },
    {
      name: "arquero groups and sums",
      source: `import { table, op } from "arquero";
console.log(table({ k: ["a", "b", "a"], v: [1, 2, 3] }).groupby("k").rollup({ s: (d: any) => op.sum(d.v) }).objects());`,
      stdout: "[ { k: 'a', s: 4 }, { k: 'b', s: 2 } ]\n",
    },
    {
      name: "TensorFlow.js multiplies and differentiates",
      source: `import * as tf from "@tensorflow/tfjs";
const a = tf.tensor2d([[1, 2], [3, 4]]);
console.log(a.matMul(a).arraySync(), tf.grad((x) => x.square().sum())(tf.tensor1d([1, 2])).arraySync(), tf.getBackend());`,
      stdout: "[ [ 7, 10 ], [ 15, 22 ] ] [ 2, 4 ] cpu\n",
    },
    {
      name: "TensorFlow.js trains a layer",
      source: `import * as tf from "@tensorflow/tfjs";
const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1], kernelInitializer: "zeros" })] });
model.compile({ optimizer: tf.train.sgd(0.1), loss: "meanSquaredError" });
const xs = tf.tensor2d([[0], [1], [2]]);
const { history } = await model.fit(xs, tf.tensor2d([[1], [3], [5]]), { epochs: 60, shuffle: false });
console.log(Number(history.loss!.at(-1)) < 0.01, tf.memory().numTensors > 0);`,
      stdout: "true true\n",
    },
    {
      name: "simple-statistics",
      source: `import { linearRegression, median, sampleStandardDeviation } from "simple-statistics";
console.log(median([3, 1, 2]), sampleStandardDeviation([1, 2, 3]), linearRegression([[0, 1], [1, 3]]));`,
      stdout: "2 1 { m: 2, b: 1 }\n",
    },
    {
      name: "ts-pattern",
      source: `import { match, P } from "ts-pattern";
const say = (x: unknown) => match(x).with({ kind: "loan", days: P.number }, ({ days }) => days).with(P.string, (s) => s.length).otherwise(() => "?");
console.log(say({ kind: "loan", days: 3 }), say("four"), say(null));`,
      stdout: "3 4 ?\n",
    },
    {
      name: "the ml packages, with one Matrix among them",
      source: `import KNN from "ml-knn"; import { Matrix } from "ml-matrix"; import LogisticRegression from "ml-logistic-regression";
import { DecisionTreeClassifier } from "ml-cart"; import { RandomForestClassifier } from "ml-random-forest";
const X = [[0], [1], [9], [10]], y = [0, 0, 1, 1];
const regression = new LogisticRegression({ numSteps: 500, learningRate: 5e-3 }); regression.train(new Matrix(X), Matrix.columnVector(y));
const tree = new DecisionTreeClassifier({ minNumSamples: 1 }); tree.train(X, y);
const forest = new RandomForestClassifier({ nEstimators: 5, seed: 1, noOOB: true }); forest.train(X, y);
console.log(new KNN(X, y, { k: 1 }).predict([[2], [8]]), tree.predict(X), forest.predict(X).length, regression.predict(new Matrix([[20]])));`,
      stdout: "[ 0, 1 ] [ 0, 0, 1, 1 ] 4 [ 1 ]\n",
    },
    {
      name: "a dynamic import",
      source: `const { z } = await import("zod"); console.log(z.string().parse("x"));`,
      stdout: "x\n",
    },
    {
      name: "a package that is not shipped, with the nearest that is",
      source: `import { z } from "zodd"; console.log(z);`,
      ends: "failed",
      error: 'ImportError: "zodd" is not shipped with this book. Did you mean "zod"?',
    },
    {
      name: "a module of Node's",
      source: `import { readFileSync } from "node:fs"; readFileSync("/etc/passwd");`,
      ends: "failed",
      error: 'ImportError: "node:fs" is not shipped with this book.',
    },
    {
      name: "a name that a package does not export",
      source: `import { zzz } from "zod"; console.log(zzz);`,
      ends: "failed",
      error: "SyntaxError: The requested module 'zod' does not provide an export named 'zzz'",
    },
    {
      name: "more data than fits into an address",
      source: `console.log("${"0".repeat(2_200_000)}".length);`,
      stdout: "2200000\n",
    },
  ],

  files: [
    {
      name: "named, default, namespace and type imports, and a package in a file",
      source: `import open, { Shelf, LIMIT as limit, type Book } from "./shelf.ts";
import * as all from "./shelf.ts";
const book: Book = { title: "Tides" };
console.log(new Shelf([book]).count, limit, open("a"), Object.keys(all).sort().join());`,
      files: {
        "shelf.ts": `import { z } from "zod";
export interface Book { readonly title: string }
export const LIMIT: number = z.number().parse(3);
export class Shelf { constructor(private readonly books: Book[]) {} get count() { return this.books.length; } }
export default function (name: string) { return name + "!"; }
enum Hidden { A }
console.log("shelf first", Hidden.A);`,
      },
      stdout: "shelf first 0\n1 3 a! LIMIT,Shelf,default\n",
    },
    {
      name: "a binding that its module changes",
      source: `import { count, lend } from "./desk.ts";\nlend(); lend();\nconsole.log(count);`,
      files: { "desk.ts": `export let count = 0;\nexport function lend() { count += 1; }` },
      stdout: "2\n",
    },
    {
      name: "top-level await, run once for all who import it, and re-exports",
      source: `import { a } from "./a"; import { b } from "./b.js"; console.log(a, b);`,
      files: {
        "a.ts": `export { value as a } from "./slow.ts";`,
        "b.ts": `export * from "./slow.ts"; import { value } from "./slow.ts"; export const b = value + 1;`,
        "slow.ts": `console.log("once"); export const value = await new Promise<number>((r) => setTimeout(r, 5, 7));`,
      },
      stdout: "once\n7 8\n",
    },
    {
      name: "dynamic imports, computed ones too",
      source: `console.log("before");
for (const name of ["shelf", "desk"]) console.log((await import(\`./\${name}.ts\`)).name);
console.log(await import(["./none", "ts"].join(".")).catch((e) => e.message));`,
      files: {
        "shelf.ts": `console.log("run"); export const name = "a shelf";`,
        "desk.ts": `export const name = "a desk";`,
      },
      stdout: "before\nrun\na shelf\na desk\nFailed to resolve module specifier './none.ts'\n",
    },
    {
      name: "two that import each other, in time",
      source: `import { even } from "./even.ts"; console.log(even(10), even(7));`,
      files: {
        "even.ts": `import { odd } from "./odd.ts"; export function even(n: number): boolean { return n === 0 || odd(n - 1); }`,
        "odd.ts": `import { even } from "./even.ts"; export const odd = (n: number): boolean => n !== 0 && even(n - 1);`,
      },
      stdout: "true false\n",
    },
    {
      name: "two that import each other, too early",
      source: `import { a } from "./a.ts"; console.log(a);`,
      files: {
        "a.ts": `import { b } from "./b.ts"; export const a = b + 1;`,
        "b.ts": `import { a } from "./a.ts";\nexport const b = a + 1;`,
      },
      ends: "failed",
      error: "ReferenceError: Cannot access 'a' before initialization",
      line: 2,
      file: "b.ts",
    },
    {
      name: "an error in a file, with the lines of both",
      source: `import { find } from "./shelf.ts";\n\nfind("poetry");`,
      files: {
        "shelf.ts": `enum Kind {\n  Prose,\n}\nexport function find(name: string): never {\n  throw new Error(name + Kind.Prose);\n}`,
      },
      ends: "failed",
      error: "Error: poetry0",
      line: 5,
      file: "shelf.ts",
    },
    {
      name: "a name that a file does not export",
      source: `import { shelves } from "./shelf.ts"; console.log(shelves);`,
      files: { "shelf.ts": `export const shelf = 1;` },
      ends: "failed",
      error: "SyntaxError: The requested module './shelf.ts' does not provide an export named 'shelves'",
    },
    {
      name: "a file that is not there, with the nearest that is",
      source: `import { shelf } from "./shelv.ts"; console.log(shelf);`,
      files: { "shelf.ts": `export const shelf = 1;` },
      ends: "failed",
      error: 'ImportError: This program has no file "./shelv.ts". Did you mean "./shelf.ts"?',
    },
    {
      name: "wrong syntax in a file",
      source: `import { shelf } from "./shelf.ts"; console.log(shelf);`,
      files: { "shelf.ts": `export const x: = 1;` },
      ends: "failed",
      diagnostics: ["TS1110"],
    },
  ],

  async: [
    {
      name: "the order of tasks and microtasks",
      source: `setTimeout(() => console.log("timer")); queueMicrotask(() => console.log("microtask"));
void Promise.resolve().then(() => console.log("promise")); console.log("now"); await null; console.log("after await");`,
      stdout: "now\nmicrotask\npromise\nafter await\ntimer\n",
    },
    {
      name: "timers keep the run alive",
      source: `let n = 0; const t = setInterval(() => { if (++n === 3) { clearInterval(t); console.log("three"); } }, 5); setTimeout(() => console.log("late"), 60);`,
      stdout: "three\nlate\n",
    },
    {
      name: "async iteration and Promise.all, allSettled, race and any",
      source: `const later = <T>(value: T, ms: number) => new Promise<T>((resolve) => setTimeout(resolve, ms, value));
async function* slow() { for (const x of [1, 2]) yield later(x, 2); }
for await (const x of slow()) console.log(x);
console.log(await Promise.all([later(1, 9), 2]), (await Promise.allSettled([Promise.reject(1)]))[0]!.status, await Promise.race([later("slow", 40), later("fast", 1)]), await Promise.any([Promise.reject(0), 7]));`,
      stdout: "1\n2\n[ 1, 2 ] rejected fast 7\n",
    },
    {
      name: "cancellation with AbortSignal",
      source: `const controller = new AbortController(); setTimeout(() => controller.abort(new Error("enough")), 5);
await new Promise((_, reject) => { controller.signal.onabort = () => reject(controller.signal.reason); }).catch((e) => console.log(e.message));`,
      stdout: "enough\n",
    },
    {
      name: "streams, encoders and structuredClone",
      source: `const text = await new Response(new Blob(["tide"]).stream().pipeThrough(new CompressionStream("gzip")).pipeThrough(new DecompressionStream("gzip"))).text();
console.log(text, new TextEncoder().encode("é").length, structuredClone(new Map([[1, { a: [2] }]])));`,
      stdout: "tide 2 Map(1) { 1 => { a: [ 2 ] } }\n",
    },
    {
      name: "a promise that never settles, with nothing else to do",
      source: `console.log("waiting"); void new Promise(() => {});`,
      stdout: "waiting\n",
    },
    {
      name: "web crypto",
      source: `const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode("tide")); console.log(new Uint8Array(digest).length, crypto.randomUUID().length);`,
      stdout: "32 36\n",
    },
  ],

  errors: [
    {
      name: "an error in a function, two calls deep",
      source: `interface Shelf {\n  n: number;\n}\nfunction find(shelf: Shelf | undefined) {\n  return shelf!.n;\n}\nfind(undefined);`,
      ends: "failed",
      error: "TypeError: Cannot read properties of undefined (reading 'n')",
      line: 5,
    },
    {
      name: "an error after an enum, on its own line",
      source: `enum Shelf {\n  Poetry,\n  Prose,\n}\nnamespace Loans {\n  export const max: number = 3;\n}\nthrow new RangeError(Shelf[1]! + Loans.max);`,
      ends: "failed",
      error: "RangeError: Prose3",
      line: 8,
    },
    {
      name: "an error inside a decorated method",
      source: `function noted(_: Function, __: ClassMethodDecoratorContext) {}\nclass Desk {\n  @noted\n  lend(): never {\n    throw new Error("closed");\n  }\n}\nnew Desk().lend();`,
      ends: "failed",
      error: "Error: closed",
      line: 5,
    },
    {
      name: "an error in a timer",
      source: `console.log("set");\nsetTimeout(() => {\n  throw new Error("in a timer");\n}, 5);`,
      ends: "failed",
      stdout: "set\n",
      error: "Error: in a timer",
      line: 3,
    },
    {
      name: "a rejection that nobody handles",
      source: `async function lend(): Promise<void> {\n  await null;\n  throw new Error("unhandled");\n}\nvoid lend();\nsetTimeout(() => console.log("too late"), 500);`,
      ends: "failed",
      stdout: "",
      error: "Error: unhandled",
      line: 3,
    },
    {
      name: "a rejection that is handled in time",
      source: `const p = Promise.reject(new Error("late")); await null; p.catch((e) => console.log(e.message));`,
      stdout: "late\n",
    },
    {
      name: "an error in a microtask",
      source: `queueMicrotask(() => { throw new TypeError("micro"); });`,
      ends: "failed",
      error: "TypeError: micro",
      line: 1,
    },
    {
      name: "a class of one's own, with a field",
      source: `class LoanError extends Error { override name = "LoanError"; constructor(readonly book: string) { super(book); } }\nthrow new LoanError("tides");`,
      ends: "failed",
      error: "LoanError: tides",
      line: 2,
    },
    { name: "a thrown text", source: `throw "overdue";`, ends: "failed", error: "Uncaught: 'overdue'" },
    { name: "a thrown nothing", source: `throw undefined;`, ends: "failed", error: "Uncaught: undefined" },
    {
      name: "endless recursion",
      source: `function again(): number { return again() + 1; }\nagain();`,
      ends: "failed",
      error: "RangeError: Maximum call stack size exceeded",
      line: 1,
    },
    { name: "text that is no program", source: `const = ;`, ends: "failed", diagnostics: ["TS1134"] },
    {
      name: "a name declared twice, which only the engine refuses",
      source: `const a = 1;\nconst a = 2;`,
      ends: "failed",
      diagnostics: ["TS2451", "TS2451"],
    },
  ],

  hostile: [
    { name: "an endless loop", source: `console.log("on"); for (;;) {}`, ends: "stopped" },
    {
      name: "endless microtasks",
      source: `console.log("on"); await new Promise((r) => setTimeout(r, 20)); const spin = (): void => queueMicrotask(spin); spin();`,
      ends: "stopped",
    },
    {
      name: "an endless chain of promises",
      source: `console.log("on"); await new Promise((r) => setTimeout(r, 20)); for (;;) await null;`,
      ends: "stopped",
    },
    {
      name: "an endless interval that prints",
      source: `setInterval(() => console.log("tick"), 1);`,
      ends: "stopped",
    },
    {
      name: "an endless loop that catches everything",
      source: `console.log("on"); for (;;) { try { for (;;) {} } finally { continue; } }`,
      ends: "stopped",
    },
    {
      name: "a million logs",
      source: `for (let i = 0; i < 1_000_000; i++) console.log("line", i);`,
      stdout: ["line 0\n", "line 999999\n"],
      stderr: ["characters left out"],
    },
    {
      name: "an array of 200 MB",
      source: `const bytes = new Uint8Array(200_000_000).fill(7); console.log(bytes.length, bytes.at(-1)); console.log(bytes);`,
      stdout: ["200000000 7\n", "... 199999900 more items"],
    },
    {
      name: "one line of twenty million characters",
      source: `console.log("x".repeat(20_000_000));`,
      stdout: ["xxx"],
      stderr: ["characters left out"],
    },
    {
      name: "a hundred large displays",
      source: `for (let i = 0; i < 100; i++) display({ "text/plain": "y".repeat(1_000_000) });`,
      stderr: ["displayed values left out"],
    },
    {
      name: "a polluted Object.prototype",
      source: `Object.defineProperty(Object.prototype, "type", { get() { return "finished"; }, set() { throw 1; } });
(Object.prototype as any).status = "failed"; (Object.prototype as any).transfer = 1; (Object.prototype as any).customInspect = false;
console.log({ a: 1 });`,
      stdout: "{ a: 1 }\n",
    },
    {
      name: "a polluted Array.prototype",
      source: `Object.defineProperty(Array.prototype, "0", { set() { throw new Error("trap"); }, get() { return "trap"; }, configurable: true });
Array.prototype.push = Array.prototype.join = Array.prototype.map = (() => { throw new Error("trap"); }) as never;
console.log("text");`,
      stdout: "text\n",
    },
    {
      name: "broken prototypes of String, Map, Promise and RegExp",
      source: `const broken = () => { throw new Error("trap"); };
for (const kind of [String, Map, Set, WeakMap, Promise, RegExp, Function, Error] as { prototype: any }[])
  for (const key of Reflect.ownKeys(kind.prototype)) if (key !== "constructor") try { kind.prototype[key] = broken; } catch {}
console.log("text");`,
      stdout: "text\n",
    },
    {
      name: "globals taken away",
      source: `const { defineProperty } = Object;
for (const name of ["Promise", "JSON", "performance", "setTimeout", "clearTimeout", "Map", "WeakMap", "Reflect", "Object", "Array", "Symbol", "Error", "MessagePort", "postMessage"])
  defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true });
console.log("printed");`,
      stdout: "printed\n",
    },
    {
      name: "console replaced, then used",
      source: `const { log } = console; console.log = () => log("replaced"); console.log("x"); (globalThis as any).console = { log() {} }; console.log("lost"); log("kept");`,
      stdout: "replaced\nkept\n",
    },
    {
      name: "a forged end on the worker's own channel",
      source: `for (const executionId of ["1", "2", "3"]) postMessage({ type: "finished", executionId, status: "failed", milliseconds: 0 });
postMessage({ type: "connect" }); postMessage({ type: "crashed", message: "forged" }); console.log("still here");`,
      stdout: "still here\n",
    },
    {
      name: "forged messages to the prelude itself",
      source: `dispatchEvent(new MessageEvent("message", { data: { type: "connect", port: new MessageChannel().port1 } }));
self.onmessage?.(new MessageEvent("message", { data: { type: "start", executionId: "9" } })); console.log("still here");`,
      stdout: "still here\n",
    },
    {
      name: "a thief of ports",
      source: `const seen: string[] = []; const { postMessage } = MessagePort.prototype;
MessagePort.prototype.postMessage = function (this: MessagePort, ...args: any) { seen.push("stolen"); return postMessage.apply(this, args); };
Object.defineProperty(MessageEvent.prototype, "ports", { get() { seen.push("ports"); return []; } });
console.log("one"); await new Promise((r) => setTimeout(r, 80)); console.log(seen.length);`,
      stdout: "one\n0\n",
    },
    { name: "a worker that closes itself", source: `console.log("bye"); self.close();`, stdout: "bye\n" },
    {
      name: "a worker that closes itself by the prototype's method",
      source: `console.log("bye"); DedicatedWorkerGlobalScope.prototype; (Object.getPrototypeOf(self) as any).close?.call(self); setTimeout(() => console.log("on"), 20);`,
      stdout: ["bye\n"],
    },
    {
      name: "getters that throw",
      source: `console.log({ get a(): never { throw new Error("getter"); } }); console.table([{ get b() { return 1; } }]);`,
      stdout: ["{ a: [Getter] }\n", "│ 0       │"],
    },
    {
      name: "Symbol.toPrimitive, toString and inspect hooks that throw",
      source: `const trap = { [Symbol.toPrimitive]() { throw new Error("trap"); }, toString() { throw new Error("trap"); }, [Symbol.for("nodejs.util.inspect.custom")]() { throw new Error("hook"); } };
try { console.log("%s", trap); } catch (e) { console.log((e as Error).message); }
throw trap;`,
      ends: "failed",
      error: "Error: The program threw a value that cannot be printed.",
    },
    {
      name: "a proxy that refuses everything",
      source: `const hostile = new Proxy({}, new Proxy({}, { get() { throw new Error("trap"); } })); console.log("before");\nthrow hostile;`,
      ends: "failed",
      stdout: "before\n",
    },
    {
      name: "an error whose stack, name and message are traps",
      source: `const e = new Error("x"); for (const key of ["stack", "name", "message"]) Object.defineProperty(e, key, { get() { throw new Error("trap"); } });\nthrow e;`,
      ends: "failed",
      error: "Error: The program threw a value that cannot be printed.",
    },
    {
      name: "its own prepareStackTrace",
      source: `(Error as any).prepareStackTrace = () => { throw new Error("trap"); };\nthrow new Error("seen");`,
      ends: "failed",
      error: "Error: seen",
    },
    {
      name: "cycles and a display of its own worker",
      source: `const a: any[] = []; a.push(a, a); display(a); display(globalThis.constructor.name);`,
      displays: { "text/plain": "<ref *1> [ [Circular *1], [Circular *1] ]" },
    },
    {
      name: "workers of its own",
      source: `try { const w = new Worker("data:text/javascript,postMessage(1)"); await new Promise((resolve, reject) => { w.onmessage = resolve; w.onerror = reject; }); console.log("a worker"); } catch { console.log("refused"); }`,
      stdout: ["\n"],
    },
    {
      name: "eval, by each of its names",
      source: `const attempts: (() => unknown)[] = [() => (0, eval)("1"), () => new Function("1"), () => (async () => {}).constructor("1"), () => [].constructor.constructor("1")];
for (const attempt of attempts) try { attempt(); console.log("ALLOWED"); } catch (e) { console.log((e as Error).name); }
await import("data:text/javascript," + "1").then(() => console.log("ALLOWED"), () => console.log("refused"));`,
      stdout: "EvalError\nEvalError\nEvalError\nEvalError\nrefused\n",
    },
  ],
};
