const DAY = "2023-10-01";

type Wish = readonly [name: string, least: string];
interface Release {
  readonly version: string;
  readonly published: string;
  readonly needs: readonly Wish[];
}
type Versions = ReadonlyMap<string, string>;

const release = (
  version: string,
  published: string,
  ...needs: Wish[]
): Release => ({ version, published, needs });

const INDEX: Readonly<Record<string, readonly Release[]>> =
  {
    flask: [
      release("2.2.2", "2022-08-08", ["werkzeug", "2.2.2"]),
      release("3.0.0", "2023-09-30", ["werkzeug", "3.0.0"]),
    ],
    werkzeug: [
      release("2.2.2", "2022-08-08"),
      release("2.3.7", "2023-08-14"),
      release("3.0.0", "2023-09-30"),
    ],
  };

const { compare } = new Intl.Collator("en", {
  numeric: true,
});

/** The newest versions that suit all, or undefined. */
function resolve(
  wishes: readonly Wish[],
  pins: Versions,
  chosen: Versions = new Map(),
): Versions | undefined {
  const [wish, ...rest] = wishes;
  if (!wish) return chosen;
  const [name, least] = wish;
  const fits = ({ version, published }: Release) =>
    published <= DAY &&
    version === (pins.get(name) ?? version) &&
    version === (chosen.get(name) ?? version) &&
    compare(version, least) >= 0;
  for (const found of INDEX[name]?.toReversed() ?? []) {
    if (!fits(found)) continue;
    const soFar = new Map([
      ...chosen,
      [name, found.version],
    ]);
    const all = resolve(
      [...rest, ...found.needs],
      pins,
      soFar,
    );
    if (all) return all;
  }
  return undefined;
}

const FILES: [string, Versions][] = [
  ["no pins", new Map()],
  ["flask pinned", new Map([["flask", "2.2.2"]])],
  [
    "both pinned",
    new Map([
      ["flask", "2.2.2"],
      ["werkzeug", "2.2.2"],
    ]),
  ],
];
for (const [label, pins] of FILES) {
  const found = resolve([["flask", "0"]], pins);
  const flask = found?.get("flask") ?? "none";
  const werkzeug = found?.get("werkzeug") ?? "none";
  // Werkzeug 3 no longer has a name that Flask 2 imports.
  const breaks = flask < "3" && werkzeug >= "3";
  console.log(
    `${label.padEnd(13)}flask ${flask}, werkzeug ${werkzeug}  ` +
      (breaks ? "ImportError" : "starts"),
  );
}

export {};
