import Aside from "../Aside.astro";
import Pair from "../Pair.astro";
import Settled from "../Settled.astro";
import TryThis from "../TryThis.astro";
import CodeBlock from "./CodeBlock.astro";
import H2 from "./H2.astro";
import H3 from "./H3.astro";

/** What a chapter's MDX may use without importing it, and what Markdown's own elements become. */
export const proseComponents = { Aside, Pair, Settled, TryThis, h2: H2, h3: H3, pre: CodeBlock };
