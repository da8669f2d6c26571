/**
 * Votes on a chapter's claims. The vote before is closed once a Pair that tests the claim has been
 * run, or its verdict has been in view for a moment.
 */
import { strings } from "../../book/strings.ts";
import { readVotes, writeVotes } from "../../scoreboard/store.ts";
import { castVote, choices, lockVotes, type Vote, type Votes } from "../../scoreboard/votes.ts";

/** Milliseconds for which a verdict must be in view to count as read. */
const READ = 1000;

/** The share of a stamp that must be in view. A turned one never reports the whole. */
const NEARLY_ALL = 0.9;

const forms = [...document.querySelectorAll<HTMLElement>("[data-vote]")].map((element) => ({
  element,
  claim: element.dataset["vote"] ?? "",
  phase: element.dataset["phase"] === "after" ? ("after" as const) : ("before" as const),
  pairs: (element.dataset["pairs"] ?? "").split(" "),
  radios: [...element.querySelectorAll<HTMLInputElement>("input[type='radio']")],
  range: element.querySelector<HTMLInputElement>("input[type='range']"),
}));
type VoteForm = (typeof forms)[number];
const ledger = forms[0]?.element.dataset["ledger"] ?? "";
const claimsHere = new Set(forms.map(({ claim }) => claim));

function change(votes: Votes): void {
  writeVotes(ledger, votes);
  show();
}

function lock(claims: readonly string[]): void {
  const votes = readVotes();
  const open = claims.filter((claim) => claimsHere.has(claim) && !votes[claim]?.locked);
  if (open.length > 0) change(lockVotes(votes, open));
}

function voteIn({ radios, range }: VoteForm): Vote | undefined {
  const chosen = radios.find((radio) => radio.checked)?.value;
  const choice = choices.find((known) => known === chosen);
  return choice && { choice, confidence: Number(range?.value ?? 50) };
}

function show(): void {
  const votes = readVotes();
  const words = strings.scoreboard;
  for (const form of forms) {
    const { element, claim, phase, radios, range } = form;
    const known = votes[claim];
    const vote = known?.[phase];
    const closed = phase === "before" && known?.locked === true;
    for (const radio of radios) {
      radio.checked = radio.value === vote?.choice;
      radio.disabled = closed;
    }
    if (range) {
      if (vote) range.value = String(vote.confidence);
      range.disabled = closed;
      const output = element.querySelector("output");
      if (output) output.textContent = words.percent(Number(range.value));
    }
    element.querySelector("[data-closed]")?.toggleAttribute("hidden", !closed);
    const current = element.querySelector("[data-current]");
    if (current) {
      current.textContent = vote
        ? `: ${words.choices[vote.choice]}, ${words.percent(vote.confidence)}`
        : closed
          ? `: ${words.none}`
          : "";
    }
  }
}

for (const form of forms) {
  form.element.addEventListener("input", () => {
    const output = form.element.querySelector("output");
    if (output && form.range) output.textContent = strings.scoreboard.percent(Number(form.range.value));
    const vote = voteIn(form);
    if (vote) change(castVote(readVotes(), form.claim, form.phase, vote));
  });
}

/** The claims that a Pair tests, if the event came from inside one. */
function lockPairOf({ target }: Event): void {
  const pair = target instanceof Element ? target.closest<HTMLElement>("[data-pair]")?.dataset["pair"] : undefined;
  if (pair) lock(forms.filter(({ pairs }) => pairs.includes(pair)).map(({ claim }) => claim));
}

// On the way down: an island that is waking up holds presses back.
document.addEventListener(
  "click",
  (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-action^='run']") : null;
    if (button) lockPairOf(event);
  },
  true,
);
document.addEventListener(
  "keydown",
  (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) lockPairOf(event);
  },
  true,
);

const reading = new Map<Element, ReturnType<typeof setTimeout>>();
const verdicts = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(reading.get(target));
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      const claim = target.closest<HTMLElement>("[data-verdict]")?.dataset["verdict"] ?? "";
      reading.set(
        target,
        setTimeout(() => lock([claim]), READ),
      );
    }
  },
  { threshold: NEARLY_ALL },
);
for (const stamp of document.querySelectorAll("[data-verdict] .stamp")) verdicts.observe(stamp);

// Another tab votes too.
addEventListener("storage", show);
show();
