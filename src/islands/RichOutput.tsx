import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { richOutput } from "../rich-output/rich-output.ts";
import type { MimeBundle } from "../runtime/index.ts";

/** The best format of a value that the page can show safely. */
export default function RichOutput({ data, idPrefix }: { data: MimeBundle; idPrefix: string }) {
  const rich = richOutput(data, idPrefix);
  if (!rich) return <pre className="output-stream">{data["text/plain"]}</pre>;
  return <div className="output-rich">{toJsxRuntime(rich, { Fragment, jsx, jsxs })}</div>;
}
