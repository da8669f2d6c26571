import { lazy, Suspense, useState, type ReactNode } from "react";
import { strings } from "../book/strings.ts";
import type { Language } from "../runtime/index.ts";
import type { CellSnippet } from "./Cell.tsx";
import type { PairPaths, PairStand } from "./PairIsland.tsx";
import type { CellText } from "./use-draft.ts";
import type { FileDraft } from "./use-file-drafts.ts";

const LinkDialog = lazy(() => import("./LinkDialog.tsx"));

export interface PairActionsProps {
  /** `<chapter>/<stem>` */
  readonly id: string;
  readonly stand: PairStand;
  readonly paths: PairPaths;
  readonly title: string;
  readonly snippets: Readonly<Record<Language, CellSnippet>>;
  readonly drafts: Readonly<Record<Language, CellText>>;
  /** The modules beside them. */
  readonly files: Readonly<Record<Language, readonly FileDraft[]>>;
  /** What the latest Python run was answered. */
  readonly answers: readonly string[];
  readonly downloads?: ReactNode;
}

/** In a Pair's foot: where else it is, and ways to pass it on. */
export function PairActions(props: PairActionsProps) {
  const { stand, paths } = props;
  const [asked, setAsked] = useState<"share" | "embed">();
  const words = strings.actions;
  if (stand === "frame") {
    return (
      <p className="pair-actions">
        <a href={paths.page}>{words.openInBook}</a>
      </p>
    );
  }
  return (
    <div className="pair-actions" role="group" aria-label={words.label}>
      {stand === "chapter" ? (
        <a href={paths.page} data-own-page>
          {words.ownPage}
        </a>
      ) : (
        <a href={paths.chapter}>{words.inChapter}</a>
      )}
      <button type="button" data-action="share" onClick={() => setAsked("share")}>
        {words.share}
      </button>
      <button type="button" data-action="embed" onClick={() => setAsked("embed")}>
        {words.embed}
      </button>
      {props.downloads}
      {asked && (
        <Suspense>
          <LinkDialog {...props} kind={asked} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
