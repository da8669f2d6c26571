import { lazy, Suspense } from "react";

const AnsiText = lazy(() => import("./AnsiText.tsx"));

/** Printed text. It can scroll, so the keyboard must be able to reach it. */
export function Stream({ text, name = "stdout" }: { text: string; name?: "stdout" | "stderr" }) {
  const shown = text.replace(/\n$/, "");
  return (
    <pre className={name === "stderr" ? "output-stream output-stderr" : "output-stream"} tabIndex={0}>
      {shown.includes("\u001b[") ? (
        <Suspense fallback={shown}>
          <AnsiText text={shown} />
        </Suspense>
      ) : (
        shown
      )}
    </pre>
  );
}
