/** Printed text. It can scroll, so the keyboard must be able to reach it. */
export function Stream({ text, name = "stdout" }: { text: string; name?: "stdout" | "stderr" }) {
  return (
    <pre className={name === "stderr" ? "output-stream output-stderr" : "output-stream"} tabIndex={0}>
      {text.replace(/\n$/, "")}
    </pre>
  );
}
