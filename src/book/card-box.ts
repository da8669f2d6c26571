/** What cards are drawn from: boxes as satori takes them, and the inks of daylight, as a card has one theme. */

export interface Box {
  readonly type: "div";
  readonly props: {
    readonly style: Style;
    readonly children?: readonly (Box | string)[];
  };
}

type Style = Readonly<Record<string, string | number>>;

export function box(style: Style, ...children: (Box | string)[]): Box {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}

/** The daylight values of `styles/tokens.css`. */
export const ink = { paper: "#f1f3f2", text: "#1a1d1f", soft: "#565d61", rule: "#d0d5d4", string: "#47652a" };

export const leaves = {
  python: { page: "#fcf9f0", voice: "#865700" },
  typescript: { page: "#f2f7fd", voice: "#1c599d" },
};

/** The fold between two leaves. */
export function spine(width: number): Box {
  return box({
    width,
    height: "100%",
    backgroundImage: `linear-gradient(90deg, #dcd8cd, ${ink.paper} 50%, #d0dae3)`,
  });
}

export function leaf({ page, voice }: (typeof leaves)["python"], style: Style, ...children: Box[]): Box {
  return box(
    {
      flex: 1,
      flexDirection: "column",
      backgroundColor: page,
      border: `1px solid ${ink.rule}`,
      borderTop: `10px solid ${voice}`,
      ...style,
    },
    ...children,
  );
}
