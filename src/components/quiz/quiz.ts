/** Makes a chapter's questions answerable: each option is explained once an answer is given, and the score is kept. */
import { strings } from "../../book/strings.ts";
import { isRight, QUIZ_PREFIX, readKept, type Answer, type KeptQuiz } from "../../progress/quiz.ts";

for (const list of document.querySelectorAll<HTMLElement>("[data-quiz]")) start(list);

interface Question {
  readonly element: HTMLElement;
  readonly inputs: readonly HTMLInputElement[];
  /** Where each option's explanation comes to stand. */
  readonly explanations: readonly HTMLElement[];
  readonly right: readonly number[];
}

function start(list: HTMLElement): void {
  const key = QUIZ_PREFIX + list.dataset["quiz"];
  const digest = list.dataset["digest"] ?? "";
  const questions = [...list.querySelectorAll<HTMLElement>(".quiz-question")].map(prepare);
  const answers: Answer[] = readKept(read(key), digest, questions.length) ?? questions.map(() => undefined);
  const score = list.parentElement?.querySelector<HTMLElement>(".quiz-score");

  const show = (): void => {
    questions.forEach((question, index) => render(question, answers[index]));
    const given = questions.filter((_, index) => answers[index]);
    const right = questions.filter((question, index) => isRight(answers[index] ?? [], question.right)).length;
    if (!score) return;
    const { length } = questions;
    if (given.length === 0) score.textContent = "";
    else if (given.length === length) score.textContent = strings.quiz.finalScore(right, length);
    else score.textContent = strings.quiz.score(right, given.length, length);
  };

  questions.forEach((question, index) => {
    const { element, inputs } = question;
    element.querySelector("[data-action='answer']")?.addEventListener("click", () => {
      const chosen = inputs.flatMap((input, option) => (input.checked ? [option] : []));
      const status = element.querySelector("[role='status']");
      if (!answers[index] && chosen.length === 0) {
        if (status) status.textContent = strings.quiz.choose;
        return;
      }
      // The same button opens the question again.
      answers[index] = answers[index] ? undefined : chosen;
      keep(key, { digest, answers: answers.map((answer) => answer ?? null) });
      show();
      if (!answers[index]) inputs[0]?.focus();
    });
  });
  show();
}

/** Moves each explanation from the plain form's details to its option. */
function prepare(element: HTMLElement): Question {
  const details = element.querySelector("details");
  const explanations = [...(details?.querySelectorAll<HTMLElement>("li") ?? [])].map((plain, index) => {
    const moved = document.createElement("div");
    moved.className = "quiz-because";
    moved.hidden = true;
    if (plain.dataset["right"] !== undefined) moved.dataset["right"] = "";
    plain.querySelector("i")?.remove();
    moved.append(...plain.childNodes);
    element.querySelectorAll(".quiz-option")[index]?.append(moved);
    return moved;
  });
  details?.remove();
  return {
    element,
    inputs: [...element.querySelectorAll<HTMLInputElement>("input")],
    explanations,
    right: explanations.flatMap((explanation, index) => (explanation.dataset["right"] === undefined ? [] : [index])),
  };
}

function render({ element, inputs, explanations, right }: Question, answer: Answer): void {
  const button = element.querySelector("[data-action='answer']");
  const status = element.querySelector("[role='status']");
  inputs.forEach((input, index) => {
    input.disabled = answer !== undefined;
    if (answer) input.checked = answer.includes(index);
    const explanation = explanations[index];
    if (!explanation) return;
    explanation.hidden = answer === undefined;
    explanation.classList.toggle("chosen", answer?.includes(index) ?? false);
  });
  if (button) button.textContent = answer ? strings.quiz.again : strings.quiz.submit;
  if (status) {
    status.textContent = answer ? (isRight(answer, right) ? strings.quiz.right : strings.quiz.wrong) : "";
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, kept: KeptQuiz): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Storage is refused: the answers last for this page.
  }
}
