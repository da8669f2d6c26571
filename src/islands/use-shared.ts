import { useEffect, useRef, useState } from "react";
import { readShared, writeShared, type Flaw, type Reading, type SharedPair } from "../addresses/shared.ts";
import type { Language } from "../runtime/index.ts";
import type { CellText, OwnText, SnippetText } from "./use-draft.ts";

type Sides<T> = Readonly<Record<Language, T>>;

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
    };

export interface Shared {
  readonly arrival: Arrival;
  /** The text of a side that is shown instead of the reader's own; a draft that is kept nowhere but in the address. */
  readonly drafts: Readonly<Partial<Record<Language, CellText>>>;
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
export function useShared(enabled: boolean, snippets: Sides<SnippetText>, own: Sides<OwnText>): Shared {
  const [arrival, setArrival] = useState<Arrival>(NONE);
  const address = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (!enabled) return;
    let latest = 0;
    const read = async (): Promise<void> => {
      const turn = ++latest;
      const reading = await readShared(location.hash);
      if (turn === latest) setArrival(arrivalOf(reading, snippets));
    };
    void read();
    globalThis.addEventListener("hashchange", read);
    return () => globalThis.removeEventListener("hashchange", read);
    // The Snippets are the page's, and do not change.
  }, [enabled]);

  function change(language: Language, text: string): void {
    if (arrival.status !== "shown") return;
    const side = { text, digest: snippets[language].digest };
    const pair: SharedPair = { ...arrival.pair, sides: { ...arrival.pair.sides, [language]: side } };
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

  const shown = arrival.status === "shown" ? arrival.pair.sides : {};
  const draftOf = (language: Language): Partial<Record<Language, CellText>> => {
    const text = shown[language]?.text;
    if (text === undefined) return {};
    const { source } = snippets[language];
    const draft: CellText = {
      text,
      edited: text !== source,
      aside: undefined,
      kept: true,
      change: (changed) => change(language, changed),
      reset: () => change(language, source),
      restoreAside: () => undefined,
    };
    return { [language]: draft };
  };

  return {
    arrival,
    answers: arrival.status === "shown" ? arrival.pair.answers : [],
    drafts: { ...draftOf("python"), ...draftOf("typescript") },
    keep() {
      for (const language of ["python", "typescript"] as const) {
        const text = shown[language]?.text;
        if (text !== undefined && text !== own[language].text) own[language].replace(text);
      }
      leave();
    },
    drop: leave,
  };
}

function arrivalOf(reading: Reading, snippets: Sides<SnippetText>): Arrival {
  if (reading.status !== "read") return reading;
  const { pair, flaw } = reading;
  const otherVersion = (["python", "typescript"] as const).some((language) => {
    const digest = pair.sides[language]?.digest;
    return digest !== undefined && !snippets[language].digest.startsWith(digest);
  });
  return { status: "shown", pair, flaw, otherVersion };
}
