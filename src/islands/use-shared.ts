import { useEffect, useRef, useState } from "react";
import {
  readShared,
  writeShared,
  type Flaw,
  type Reading,
  type SharedPair,
  type SharedSide,
} from "../addresses/shared.ts";
import { languages, type Language } from "../runtime/index.ts";
import type { CellSnippet } from "./Cell.tsx";
import { namesPlace } from "./names-place.ts";
import type { CellText, OwnText } from "./use-draft.ts";
import type { FileDraft } from "./use-file-drafts.ts";

type Sides<T> = Readonly<Record<Language, T>>;
type Snippet = Pick<CellSnippet, "digest" | "source" | "files">;

/** The reader's own version of a side. */
export interface OwnSide {
  readonly draft: OwnText;
  readonly files: readonly FileDraft<OwnText>[];
}

/** Milliseconds without another change after which the address follows what was typed. */
const PAUSE = 500;

/** What a shared link has brought to this page. */
export type Arrival =
  | { readonly status: "none" }
  | { readonly status: "unreadable"; readonly because: Flaw | "too-large" }
  | {
      readonly status: "shown";
      readonly pair: SharedPair;
      readonly flaw: Flaw | undefined;
      /** Whether a side was made from another version of its Snippet. */
      readonly otherVersion: boolean;
      /** How many modules it brings that stand beside neither program here. */
      readonly strays: number;
    };

export interface Shared {
  readonly arrival: Arrival;
  /** The text of a side that is shown instead of the reader's own; a draft that is kept nowhere but in the address. */
  readonly drafts: Readonly<Partial<Record<Language, CellText>>>;
  /** The modules beside such a side. Those that the link does not bring are the book's. */
  readonly files: Readonly<Partial<Record<Language, readonly FileDraft[]>>>;
  /** What the one who shares has answered the Python program; nothing if that is not known. */
  readonly answers: readonly string[];
  /** Makes the shared texts the reader's own. */
  readonly keep: () => void;
  /** Goes back to what the page would show without the link. */
  readonly drop: () => void;
}

const NONE: Arrival = { status: "none" };

/**
 * The programs that the address brings, if it does. They are shown, never run, and touch no draft until the reader says so.
 * @param enabled false on pages with several Pairs, whose address speaks of none
 */
export function useShared(enabled: boolean, snippets: Sides<Snippet>, own: Sides<OwnSide>): Shared {
  const [arrival, setArrival] = useState<Arrival>(NONE);
  const address = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (!enabled) return;
    let latest = 0;
    const read = async (): Promise<void> => {
      // Who follows a link within the page keeps what was shared.
      if (namesPlace(location.hash)) return;
      const turn = ++latest;
      const reading = await readShared(location.hash);
      if (turn === latest) setArrival(arrivalOf(reading, snippets));
    };
    void read();
    globalThis.addEventListener("hashchange", read);
    return () => globalThis.removeEventListener("hashchange", read);
    // The Snippets are the page's, and do not change.
  }, [enabled]);

  function change(language: Language, side: SharedSide): void {
    if (arrival.status !== "shown") return;
    const changed = { ...side, digest: snippets[language].digest };
    const pair: SharedPair = { ...arrival.pair, sides: { ...arrival.pair.sides, [language]: changed } };
    setArrival({ ...arrival, pair });
    clearTimeout(address.current);
    // A reload finds what was typed, though it is nobody's draft yet.
    address.current = setTimeout(() => {
      writeShared(pair).then(
        (fragment) => history.replaceState(history.state, "", fragment),
        () => {
          // Too long for a link by now: the address keeps what it had.
        },
      );
    }, PAUSE);
  }

  function leave(): void {
    clearTimeout(address.current);
    history.replaceState(history.state, "", location.pathname + location.search);
    setArrival(NONE);
  }

  const drafts: Partial<Record<Language, CellText>> = {};
  const files: Partial<Record<Language, readonly FileDraft[]>> = {};
  for (const language of languages) {
    const side = arrival.status === "shown" && arrival.pair.sides[language];
    if (!side) continue;
    const snippet = snippets[language];
    drafts[language] = addressedText(side.text, snippet.source, (text) => change(language, { ...side, text }));
    files[language] = snippet.files.map((file) => {
      const { name, source } = file;
      const others = side.files.filter((other) => other.name !== name);
      const brought = side.files.find((other) => other.name === name);
      const draft = addressedText(brought?.source ?? source, source, (text) =>
        change(language, { ...side, files: text === source ? others : [...others, { name, source: text }] }),
      );
      return { file, draft };
    });
  }

  return {
    arrival,
    answers: arrival.status === "shown" ? arrival.pair.answers : [],
    drafts,
    files,
    keep() {
      for (const language of languages) {
        const shown = [drafts[language], ...(files[language] ?? []).map(({ draft }) => draft)];
        const mine = [own[language].draft, ...own[language].files.map(({ draft }) => draft)];
        shown.forEach((shared, index) => {
          if (shared && shared.text !== mine[index]?.text) mine[index]?.replace(shared.text);
        });
      }
      leave();
    },
    drop: leave,
  };
}

/** A text of the link. */
function addressedText(text: string, source: string, change: (text: string) => void): CellText {
  return {
    text,
    edited: text !== source,
    aside: undefined,
    kept: true,
    change,
    reset: () => change(source),
    restoreAside: () => undefined,
  };
}

function arrivalOf(reading: Reading, snippets: Sides<Snippet>): Arrival {
  if (reading.status !== "read") return reading;
  const { pair, flaw } = reading;
  const otherVersion = languages.some((language) => {
    const digest = pair.sides[language]?.digest;
    return digest !== undefined && !snippets[language].digest.startsWith(digest);
  });
  const strays = languages.flatMap((language) =>
    (pair.sides[language]?.files ?? []).filter(({ name }) =>
      snippets[language].files.every((own) => own.name !== name),
    ),
  );
  return { status: "shown", pair, flaw, otherVersion, strays: strays.length };
}
