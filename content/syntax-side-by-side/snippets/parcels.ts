type Letter = { kind: "letter"; grams: number };
type Box = {
  kind: "box";
  width: number;
  depth: number;
  height: number;
};

function describe(parcel: Letter | Box): string {
  switch (parcel.kind) {
    case "letter": {
      const { grams } = parcel;
      if (grams === 0) return "an empty envelope";
      if (grams > 100) return `a heavy letter, ${grams} g`;
      return `a letter, ${grams} g`;
    }
    case "box": {
      const { width, depth, height } = parcel;
      if (width === depth && depth === height)
        return `a cube of ${width} cm`;
      return `a box ${height} cm high`;
    }
  }
}

const parcels: (Letter | Box)[] = [
  { kind: "letter", grams: 0 },
  { kind: "letter", grams: 40 },
  { kind: "letter", grams: 320 },
  { kind: "box", width: 30, depth: 30, height: 30 },
  { kind: "box", width: 40, depth: 30, height: 5 },
];
for (const parcel of parcels) console.log(describe(parcel));
