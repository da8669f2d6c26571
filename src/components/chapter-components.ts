/** What a chapter may use without importing it, and what Markdown's own elements become. */
import Aside from "./Aside.astro";
import CheckerDuel from "./CheckerDuel.astro";
import Claim from "./claims/Claim.astro";
import Verdict from "./claims/Verdict.astro";
import Exercise from "./Exercise.astro";
import Figure from "./Figure.astro";
import Listing from "./Listing.astro";
import Pair from "./Pair.astro";
import CodeBlock from "./prose/CodeBlock.astro";
import H2 from "./prose/H2.astro";
import H3 from "./prose/H3.astro";
import Quiz from "./Quiz.astro";
import Settled from "./Settled.astro";
import Term from "./Term.astro";
import TryThis from "./TryThis.astro";
import Warning from "./Warning.astro";

export const chapterComponents = {
  Aside,
  CheckerDuel,
  Claim,
  Exercise,
  Figure,
  Listing,
  Pair,
  Quiz,
  Settled,
  Term,
  TryThis,
  Verdict,
  Warning,
  h2: H2,
  h3: H3,
  pre: CodeBlock,
};
