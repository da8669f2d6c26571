import { useRef } from "react";
import { strings } from "../../book/strings.ts";
import type { Catalogue } from "../../progress/catalogue.ts";
import { useIslandReady } from "../use-island-ready.ts";
import { findPart, partsOf, statusOf } from "./part.ts";
import { ProgressFiles } from "./ProgressFiles.tsx";
import { useProgress } from "./use-progress.ts";

/** What the reader has solved and answered, chapter by chapter. */
export default function ProgressPage({ catalogue }: { catalogue: Catalogue }) {
  const words = strings.progressPage;
  const [progress, change] = useProgress();
  const root = useRef<HTMLDivElement>(null);
  useIslandReady(root);
  const exercises = catalogue.flatMap((chapter) => chapter.exercises);
  const solved = exercises.filter(({ id }) => progress.solved[id]).length;
  return (
    <div ref={root} className="teaching needs-script">
      <p role="status" className="progress-sum">
        {words.sum(solved, exercises.length)}
      </p>
      {catalogue.map((chapter) => {
        const parts = partsOf(chapter).filter(({ kind }) => kind === "exercise" || kind === "quiz");
        if (parts.length === 0) return null;
        return (
          <section key={chapter.slug} aria-labelledby={`progress-${chapter.slug}`}>
            <h2 id={`progress-${chapter.slug}`}>
              <a href={chapter.href}>{chapter.title}</a>
            </h2>
            <ul className="part-list">
              {parts.map((part) => {
                const found = findPart(catalogue, part);
                const answer = part.kind === "exercise" ? progress.solved[part.id] : undefined;
                return (
                  <li key={part.kind + part.id} data-part={part.id} data-done={answer !== undefined}>
                    <a href={found?.href}>{found?.title}</a>{" "}
                    <span className="part-status">{statusOf(catalogue, part, progress)}</span>
                    {answer?.language && (
                      <details>
                        <summary>{words.answer(strings.languages[answer.language])}</summary>
                        <pre className="handed-in" tabIndex={0}>
                          {answer.text}
                        </pre>
                      </details>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <ProgressFiles progress={progress} onChange={change} />
    </div>
  );
}
