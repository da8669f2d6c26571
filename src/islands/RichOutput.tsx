import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { sanitizeBundle } from "../rich-output/sanitize.ts";
import type { MimeBundle } from "../runtime/index.ts";
import { Stream } from "./Stream.tsx";

/** The best format of a value that the page can show safely. */
export default function RichOutput({ data, idPrefix }: { data: MimeBundle; idPrefix: string }) {
  const rich = sanitizeBundle(data, idPrefix);
  if (!rich) return <Stream text={data["text/plain"] ?? ""} />;
  return (
    <div className="output-rich" tabIndex={0}>
      {toJsxRuntime(rich, { Fragment, jsx, jsxs })}
    </div>
  );
}
