/** Every word of the site's chrome. Translate this file, and the frame around the book is translated. */
export const strings = {
  locale: "en",
  book: "Where Python Fits",
  subtitle: "The argument you can run",
  description:
    "Four articles argue about Python. Every claim that a program can test is a program here, in Python and TypeScript, running in the page.",
  skip: "Skip to the text",

  navigation: "Book",
  contents: "Contents",
  front: "Front page",
  theme: { label: "Theme", system: "System", light: "Light", dark: "Dark" },

  frontTitle: "Four articles disagree about Python. Run the evidence.",
  frontStand:
    "Every claim that a program can test is a program here: Python on the left leaf, TypeScript on the right, both yours to change.",
  voices: "Four voices",
  frontPair: "One of their quarrels, run",
  article: (number: number) => `Article ${number}`,
  begin: (title: string) => `Begin with “${title}”`,
  seeContents: "All chapters",

  contentsStand: (chapters: number, hours: number) =>
    `${chapters} chapters, about ${hours} hours of reading and running. Each says what it settles.`,
  part: (numeral: string | undefined, title: string) => (numeral ? `Part ${numeral}. ${title}` : title),
  chapter: (number: number) => `Chapter ${number}`,
  minutes: (minutes: number) => `${minutes} minutes`,
  minutesShort: (minutes: number) => `${minutes} min`,
  toCome: "to come",
  drawsOn: (count: number) =>
    count === 0
      ? "draws on none of the articles"
      : count === 1
        ? "draws on one article"
        : `draws on ${["", "", "two", "three", "all four"][count] ?? count} articles`,
  onThisPage: "On this page",
  anchor: (heading: string) => `Link to “${heading}”`,
  chapterNavigation: "Chapters before and after",
  previous: "Previous",
  next: "Next",

  languages: { python: "Python", typescript: "TypeScript" },
  run: "Run",
  stop: "Stop",
  edit: "Edit",
  reset: "Reset",
  copy: "Copy",
  runBoth: "Run both",
  pairLink: (number: string) => `Pair ${number}, permanent link`,
  code: (language: string, title: string) => `${language}: ${title}`,
  recordedOutput: "Recorded output",
  noOutput: "Prints nothing.",
  line: (line: number) => `line ${line}`,
  parity: {
    pending: { sign: "=", text: "not run yet" },
    same: { sign: "=", text: "agree" },
    differs: { sign: "≠", text: "differ" },
  },
  differsOnPurpose: "Why they differ",
  milliseconds: (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`,

  output: "Output",
  queued: "Waiting for its turn",
  running: "Running",
  restarting: "Stopping, and starting afresh",
  cancel: "Cancel",
  copied: "Copied",
  bytes: (loaded: number, total: number) => `${megabytes(loaded)} of ${megabytes(total)} MB`,
  editorLabel: (language: string, title: string) => `${language} editor: ${title}`,
  editorHint:
    "Tab indents. Press Escape, then Tab, to leave the editor. Control or Command with Enter runs the program.",
  draftNotKept: "This browser keeps no drafts: your changes last until you leave the page.",
  olderDraft: "You changed an older version of this program.",
  showOlderDraft: "Show my version",

  tryThis: "Try this",
  settledIn: (number: number) => `Settled in chapter ${number}`,

  notFoundTitle: "This leaf is missing.",
  notFoundStand: "The page you asked for is not in the book, or has moved.",

  footer: {
    licence: "The code is free under the MIT licence, the prose under CC BY 4.0.",
    cite: "How to cite",
    citation: (address: string) => `Where Python Fits: the argument you can run. 2026.${address ? ` ${address}` : ""}`,
  },
} as const;

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
