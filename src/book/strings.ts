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
  theme: { label: "Theme", system: "System", light: "Light", dark: "Dark", contrast: "High contrast" },
  breadcrumbs: "Where this is in the book",
  linkCopied: "The link is copied.",
  linesCopied: "The link to these lines is copied.",

  frontTitle: "Four articles disagree about Python. Run the evidence.",
  frontStand:
    "Every claim that a program can test is a program here: Python on the left leaf, TypeScript on the right, both yours to change.",
  voices: "Four voices",
  frontPair: "One of their quarrels, run",
  article: (number: number) => `Article ${number}`,
  begin: (title: string) => `Begin with “${title}”`,
  seeContents: "All chapters",
  continueAt: (chapter: string, section: string) => `Continue with “${chapter}”${section && `, ${section}`}`,
  progress: { read: "read", begun: (percent: string) => `${percent} read` },

  contentsStand: (chapters: number, hours: number) =>
    `${chapters} chapters, about ${hours} hours of reading and running. Each says what it settles.`,
  part: (numeral: string | undefined, title: string) => (numeral ? `Part ${numeral}. ${title}` : title),
  chapter: (number: number) => `Chapter ${number}`,
  minutes: (minutes: number) => `${minutes} minutes`,
  minutesShort: (minutes: number) => `${minutes} min`,
  toCome: "to come",
  pairsIn: (count: number) => (count === 1 ? "1 Pair" : `${count} Pairs`),
  claimsIn: (count: number) => (count === 1 ? "tests 1 claim" : `tests ${count} claims`),
  readFirst: "Read first:",
  drawsOn: (count: number) =>
    count === 0
      ? "draws on none of the articles"
      : count === 1
        ? "draws on one article"
        : `draws on ${["", "", "two", "three", "all four"][count] ?? count} articles`,
  onThisPage: "On this page",
  anchor: (heading: string) => `Link to “${heading}”`,
  copiesLink: "Goes there and copies the link",
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
  shownLeaf: "Leaf shown",
  actions: {
    label: "This Pair elsewhere",
    ownPage: "Own page",
    inChapter: "In its chapter",
    openInBook: "Open in the book",
    share: "Share",
    embed: "Embed",
  },
  links: {
    shareTitle: "A link to this Pair",
    embedTitle: "This Pair on your own page",
    shows: "What it shows",
    withChanges: "The programs as I have changed them",
    noChanges: "The programs as I have changed them (nothing is changed)",
    side: "Side in front",
    anySide: "as the reader likes",
    lines: (language: string) => `Lines lit in ${language}, such as 3-5,8`,
    region: "Part lit on both sides",
    noRegion: "none",
    edit: "The editor open",
    hideOutput: "No recorded output before a run",
    form: "Form",
    forms: { plain: "plain frame, for any page", element: "element with a script, takes its own height" },
    address: "Address",
    html: "HTML to paste",
    nothingSent: "The programs stand in the link itself. Nothing is sent anywhere until you send the link.",
    tooLong: "Your programs are too long for a link: it would hold 256 KB.",
    copyYourself: "This browser did not allow copying: the text is selected for you.",
  },
  shared: {
    title: "Shared with you: not the book’s own",
    notShown: "This link holds programs that can’t be read",
    stand:
      "These programs came with the link. They differ from the book’s where the editor marks it. They have not run: read them, then press Run if you like.",
    flaws: {
      damaged: "The link is damaged, its end perhaps cut off. What could be read of it is shown.",
      newer: "The link was made by a newer edition of this book. What this one understands of it is shown.",
    },
    unreadable: {
      damaged:
        "The link is damaged: nothing in it could be read. Perhaps it was cut; ask for the whole of it. The book’s own programs are below.",
      newer:
        "The link was made by a newer edition of this book than this page. Reload the page; the link stays in the address. The book’s own programs are below.",
      "too-large": "The link holds more than a Pair can, so it was not read. The book’s own programs are below.",
    },
    otherVersion: "They were made from another version of this Pair: the book has changed since, or is older here.",
    strays: (count: number) =>
      count === 1
        ? "It also brings a module that this Pair does not have. It is not shown."
        : `It also brings ${count} modules that this Pair does not have. They are not shown.`,
    ownIsSafe: "Your own version of this Pair is kept, and comes back when you leave this one.",
    keep: "Keep as my version",
    keepInstead: "Keep instead of my version",
    drop: "Show the book’s own",
    dropForOwn: "Back to my version",
    close: "Close",
  },
  frame: { from: "From" },
  snippet: {
    trail: (number: string) => `Pair ${number}`,
    description: (chapter: string) =>
      `A program in Python and in TypeScript that you can run and change in the page. From the chapter “${chapter}”.`,
    tests: "What it tests",
    illustrates: "What it is for",
    place: "Where it stands",
    chapter: (number: string, chapter: string) => `Pair ${number} of “${chapter}”`,
    neighbours: "Pairs before and after",
  },
  params: "Set both sides",
  paramGone: "edited away",
  yes: "yes",
  no: "no",
  pairLink: (number: string) => `Pair ${number}, permanent link`,
  code: (language: string, title: string) => `${language}: ${title}`,
  recordedOutput: "Recorded output",
  noOutput: "Prints nothing.",
  /** Behind a checker's finding: leads to the term of the glossary that explains it. */
  explained: (term: string) => `On ${term}`,
  place: ({ file, line }: { file?: string; line: number }) => (file ? `${file}, line ${line}` : `line ${line}`),
  parity: {
    pending: { sign: "=", text: "not run yet" },
    same: { sign: "=", text: "agree" },
    differs: { sign: "≠", text: "differ" },
  },
  differsOnPurpose: "Why they differ",
  compare: {
    regions: "Corresponding parts",
    lines: (python: { from: number; to: number }, typescript: { from: number; to: number }) =>
      `Python lines ${python.from} to ${python.to}, TypeScript lines ${typescript.from} to ${typescript.to}`,
    summary: "Both runs in figures",
    caption: "This run, in this browser",
    codeLines: "Lines that are not blank",
    firstOutput: "Run pressed until first output",
    ranFor: "First instruction until last",
    printed: "Printed",
    same: "the same text",
    different: "different text",
    none: "none",
    caveat:
      "Python ran in Pyodide, TypeScript in the browser's own engine. These times say nothing about CPython or Node.",
  },
  milliseconds: (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`,

  output: "Output",
  queued: "Waiting for its turn",
  running: "Running",
  restarting: "Stopping, and starting afresh",
  awaitingInput: "Waiting for your answer",
  about: {
    open: "About",
    close: "Close",
    memory: "Memory in use",
    mebibytes: (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`,
    packages: "Packages that programs here can import:",
    python: {
      title: "What runs Python here",
      differs: "It is CPython, compiled to WebAssembly by Pyodide. It differs from CPython on a server:",
      differences: [
        "It has one thread and starts no processes.",
        "It has no network and no sockets, and sees none of your files.",
        "Its speed is that of WebAssembly, without a JIT; do not take it for native CPython.",
        "It holds at most 1 GiB.",
        "Sets and dictionaries hash text in one fixed order for every reader; random numbers differ unless seeded.",
      ],
    },
    typescript: {
      title: "What runs TypeScript here",
      differs:
        "Types are removed, and your browser's own JavaScript engine runs what is left, in a worker. It differs from Node on a server:",
      differences: [
        "It has no files, no processes and no modules of Node.",
        "It has no network and no document.",
        "Every run has a worker of its own and leaves nothing behind.",
      ],
    },
  },
  answer: "Your answer",
  moreParts: (count: number) => `… ${count} more`,
  runsFirst: "Runs first:",
  enter: "Enter",
  cancel: "Cancel",
  copied: "Copied",
  notCopied: "This browser did not allow copying: select the text instead.",
  bytes: (loaded: number, total: number) => `${megabytes(loaded)} of ${megabytes(total)} MB`,
  editorLabel: (language: string, title: string) => `${language} editor: ${title}`,
  editorHint:
    "Tab indents. Press Escape, then Tab, to leave the editor. Control or Command with Enter runs the program.",
  editor: {
    tabMovesOn: "Tab moves on until you type.",
    tabIndents: "Tab indents. Escape, then Tab, leaves.",
    options: (language: string) => `${language} options`,
    size: "Size of the code",
    sizes: { small: "Small", normal: "Normal", large: "Large" },
    wrap: "Wrap long lines",
    showChanges: "Show what I changed",
    commands: { find: "Find", format: "Format", rename: "Rename", "organise-imports": "Organise imports" },
    /** The key that goes with letters for commands. */
    mod: "Ctrl",
    keys: "Keys for code",
    moves: { indent: "Indent", outdent: "Outdent", left: "Left", right: "Right", undo: "Undo" },
    download: "Download",
    fold: "Fold these lines",
    unfold: "Unfold these lines",
  },
  draftNotKept: "This browser keeps no drafts: your changes last until you leave the page.",
  aside: {
    older: "You changed an older version of this program.",
    reset: "Your version was put aside.",
    replaced: "Your earlier version was put aside.",
  },
  showAside: "Show my version",

  tryThis: "Try this",
  warning: "Take care",
  notRun: "Not run here",
  listing: (file: string) => `Listing: ${file}`,
  figureNote: (value: string) => `${value}: date and source`,
  termNote: (term: string) => `${term}: what it means`,
  claimed: (article: number) => `Article ${article} says`,
  settledIn: (number: number) => `Settled in chapter ${number}`,

  notFoundTitle: "This leaf is missing.",
  notFoundStand: "The page you asked for is not in the book, or has moved. Perhaps a search finds it.",

  moved: { title: "This has moved.", stand: "Go where it is now." },

  quiz: {
    answer: "Show the answer",
    chooseAll: "Several answers are right.",
    right: "Right.",
    wrong: "Not so.",
    submit: "Answer",
    again: "Answer again",
    choose: "Choose an answer first.",
    predict: "The program:",
    score: (right: number, answered: number, all: number) => `${right} of ${answered} right, ${all - answered} to go.`,
    finalScore: (right: number, all: number) => `${right} of ${all} right.`,
  },
  exercise: {
    kinds: {
      write: "Exercise: write",
      fix: "Exercise: mend",
      port: "Exercise: translate",
      faster: "Exercise: make it faster",
      predict: "Exercise: predict",
      order: "Exercise: put in order",
      open: "Exercise: think",
    },
    shortKinds: {
      write: "write",
      fix: "mend",
      port: "translate",
      faster: "make it faster",
      predict: "predict",
      order: "put in order",
      open: "think",
    },
    of: "Predict what this prints, then run it:",
    cases: "It must pass these cases.",
    callsOnly: "Both programs must return the same for these.",
    wantedTimes: (times: number) => `${times} times as fast as the starter`,
    hidden: (count: number) => (count === 1 ? "One more is not shown." : `${count} more are not shown.`),
    caseName: "Case",
    given: "Given",
    wanted: "Wanted",
    asksGiven: "Running the given program, to see what is wanted",
    race: ({ starter, yours }: { starter: number; yours: number }) =>
      `${ratio(starter / yours)} times as fast as the starter: ${yours.toPrecision(3)} ms a call, the starter ${starter.toPrecision(3)} ms, in the same run`,
    hint: (number: number) => `Hint ${number}`,
    solution: "One solution",
    showSolution: "Show a solution",
    hideSolution: "Hide the solution",
    notTried: "Not tried yet. Press again to see it all the same.",
    solved: "Solved",
    solveIn: "Solve it in",
    check: "Check",
    checking: (done: number, all: number) => `Checking: ${done} of ${all} cases`,
    passed: (passed: number, all: number) =>
      passed === all ? `All ${all} cases passed.` : `${passed} of ${all} cases passed.`,
    results: { passed: "passed", failed: "failed", "not-reached": "not reached" },
    failedCase: (name: string) => `Case “${name}”:`,
    failures: {
      "not-reached": "the program ended before it.",
      "wrong-value": "another value came out.",
      "changed-arguments": "the value is right, but the function changed what it was given.",
      "too-slow": "the value is right, and came too slowly.",
      unreadable: "what came out is no number, text, truth value, list or record.",
      raised: "an error came out.",
      "did-not-raise": "an error was wanted, and a value came out.",
    },
    got: "Came out",
    argumentsAfter: "Given, afterwards",
    firstDifference: ({ path, at }: { path: readonly (string | number)[]; at?: number }) => {
      const place = path.map((step) => (typeof step === "number" ? `[${step}]` : `["${step}"]`)).join("");
      const inside = at === undefined ? "" : `character ${at + 1}`;
      return `First difference: ${[inside, place && `result${place}`].filter(Boolean).join(" of ")}.`;
    },
    prediction: "It prints",
    runAndCompare: "Run and compare",
    predicted: "Predicted, line for line.",
    predictedUntil: (line: number, predicted: string | undefined, printed: string | undefined) =>
      printed === undefined
        ? `It stops before line ${line}, for which you wrote “${predicted ?? ""}”.`
        : predicted === undefined
          ? `Line ${line} is missing from your answer: “${printed}”.`
          : `Line ${line} is “${printed}”. You wrote “${predicted}”.`,
    moveUp: (line: number) => `Move line ${line} up`,
    moveDown: (line: number) => `Move line ${line} down`,
    movedTo: (place: number, all: number) => `Now line ${place} of ${all}.`,
    inOrder: "In order.",
    outOfPlace: (line: number) =>
      `${line === 1 ? "" : `The lines before line ${line} are in order. `}Line ${line} belongs elsewhere.`,
    rubric: "A good answer has all of these. Tick what yours has.",
    ticked: (ticked: number, all: number) => `${ticked} of ${all}`,
  },

  duel: {
    title: "The Checker Duel",
    card: (card: number, all: number) => `Card ${card} of ${all}`,
    checkers: { python: "basedpyright", typescript: "tsc" },
    bet: (checker: string) => `Your bet on ${checker}`,
    bets: { error: "reports an error", silent: "stays silent" },
    reveal: "See what they say",
    outcome: "What the checkers say, and the run",
    caught: { early: "caught early, by the checker", running: "caught while running", never: "never caught" },
    won: "Right.",
    lost: "Not so.",
    score: (right: number, bets: number) => `${right} of ${bets} bets right`,
    previous: "Card before",
    next: "Next card",
    board: "Caught when",
    defect: "Defect",
    asking: "Asking both checkers …",
    rules: {
      title: "The same deck by other rules",
      stand:
        "What a checker reports is a choice. Set its mode or single rules, and ask both about all cards again. The first question fetches about 3 MB; the answers of every card are then on the table.",
      mode: "Mode",
      ask: "Ask both checkers",
      book: "The book’s rules",
      deck: "What each checker says by your rules",
      reported: "reports it",
      silent: "silent",
      wasReported: "The book’s rules report it.",
      wasSilent: "The book’s rules are silent.",
      summary: (cards: number, now: readonly [number, number], book: readonly [number, number]) =>
        `Of ${cards} defects, basedpyright reports ${now[0]} and tsc ${now[1]}. By the book’s rules it is ${book[0]} and ${book[1]}.`,
      /** What each rule is about. */
      reports: {
        reportOptionalMemberAccess: "an attribute of what may be None",
        reportUnusedCoroutine: "a coroutine that nobody awaits",
        reportIncompatibleMethodOverride: "a method that does not fit its base class",
        reportUnnecessaryComparison: "a comparison that always comes out the same",
        reportMatchNotExhaustive: "a match that leaves a case out",
        reportCallInDefaultInitializer: "a call or a list as a default value",
        reportAny: "any use of a value of type Any",
        reportExplicitAny: "the word Any in the program",
        strictNullChecks: "null and undefined have types of their own",
        noImplicitAny: "what would silently become any",
        strictFunctionTypes: "functions whose parameters do not fit",
        strictPropertyInitialization: "fields that nothing has set",
        useUnknownInCatchVariables: "what is caught has an unknown type",
        noImplicitReturns: "branches that return nothing",
        noUncheckedIndexedAccess: "an index may find nothing",
        exactOptionalPropertyTypes: "left out is not the same as undefined",
      } as Readonly<Record<string, string>>,
    },
    own: {
      title: "A round of your own",
      stand:
        "Plant a defect of your own, in both languages, and see which checker finds it. They answer while you type, by the rules set above.",
      open: "Open two editors",
      begin: "Begin with",
      empty: "two empty programs",
      again: "As it was",
      editor: (language: string) => `Your ${language} program`,
      keys: "Tab indents. Press Escape, then Tab, to leave the editor.",
      verdict: (python: boolean, typescript: boolean) =>
        python && typescript
          ? "Both checkers report something."
          : python
            ? "Only basedpyright reports something."
            : typescript
              ? "Only tsc reports something."
              : "Both checkers are silent.",
    },
  },
  scoreboard: {
    link: "Claim Scoreboard",
    title: "How you voted, and what the evidence said",
    stand:
      "Vote before an experiment and again after its verdict. This page holds your votes against the verdicts. It never sends them anywhere: they stay in this browser.",
    description:
      "Your votes on the claims of the four articles, held against the verdicts. Nothing leaves the browser.",
    needsScript:
      "Votes are kept by this browser, which needs JavaScript for it. The verdicts themselves stand in the chapters and in the ledger.",
    vote: { before: "Your vote", after: "Vote again" },
    voteOn: (name: string) => `Your vote on “${name}”`,
    choices: { agree: "agree", depends: "it depends", disagree: "disagree", unsure: "can't say" },
    confidence: "How sure",
    percent: (percent: number) => `${percent} %`,
    closed: "Closed: you have run the experiment or read the verdict.",
    none: "none",
    empty: "No votes yet. They are cast in the chapters, beside the claims.",
    votes: "Your votes",
    claim: "Claim",
    verdict: "Verdict",
    filters: { article: "Article", topic: "Topic", kind: "Kind", chapter: "Chapter" },
    any: "all",
    shown: (shown: number, all: number) => `${shown} of ${all} claims with a vote`,
    first: "first vote",
    second: "second vote",
    both: "both votes",
    legend: "○ first vote, ● second vote, ◉ both. An arrow points from a first vote to a changed one.",
    score: "How well you judged",
    phases: { before: "First votes", after: "Second votes" },
    counted: (count: number) => (count === 1 ? "1 vote counts" : `${count} votes count`),
    brier: "Brier score",
    brierNote:
      "The mean squared distance between your confidence and what came of it: 0 is perfect, 0.25 is a coin's. “Holds” bears out who agreed, “holds with conditions” who said it depends, “does not hold as stated” and “outdated” who disagreed. Other verdicts, and votes without an opinion, do not count.",
    calibration: "Calibration: how often you were right, by how sure you were",
    calibrationAxis: { confidence: "confidence", right: "right" },
    bin: (from: number) => (from === 90 ? "90 to 100 %" : `${from} to ${from + 9} %`),
    group: "Confidence",
    meanConfidence: "On average",
    share: "Right",
    count: "Votes",
    surprising: "Most surprising",
    surprise: (choice: string, percent: number) => `You said “${choice}”, ${percent} % sure. The verdict:`,
    noSurprise: "No verdict has gone against a first vote so far.",
    swings: "Which article gained, and which lost",
    swing: (gained: number, lost: number, votes: number) =>
      `${gained} gained, ${lost} lost, of ${votes} ${votes === 1 ? "claim" : "claims"} with two votes`,
    files: "Keep, move, erase",
    exportVotes: "Export my votes",
    importVotes: "Import my votes",
    print: "Print",
    erase: "Erase all votes",
    erased: "Your votes are erased.",
    imported: (count: number) => `Votes on ${count} claims are imported, in place of yours.`,
    otherLedger: "The file belongs to another version of the ledger: claims that are not in this one are left out.",
    noVotes: "That file holds no votes of this book.",
    undo: "Undo",
    ledger: (version: string) => `Ledger version ${version}`,
    class: "A class's votes",
    classStand: "Choose the exported files of several readers. They are counted in this page and not kept.",
    classFiles: "Choose files",
    classCounted: (count: number) => (count === 1 ? "1 file counted." : `${count} files counted.`),
    classRefused: (names: string) => `Left out, as they hold no votes on this ledger: ${names}.`,
    classCaption: "Votes before → after",
  },
  progressPage: {
    link: "Your progress",
    title: "What you have solved and answered",
    description: "Exercises solved and questions answered. Nothing leaves the browser.",
    stand: "Exercises and questions, chapter by chapter. It is kept in this browser and sent nowhere.",
    needsScript: "Progress is kept by this browser, which needs JavaScript for it. Exercises can be read without.",
    sum: (solved: number, all: number) => `${solved} of ${all} exercises solved.`,
    answer: (language: string) => `Your answer in ${language}`,
    files: "Keep, move, erase",
    filesStand: "A file holds all of it, with your programs. Importing one adds it to what is here.",
    fileName: "where-python-fits-progress.json",
    exportProgress: "Export my progress",
    importProgress: "Import progress",
    erase: "Erase my progress",
    erased: "Your progress is erased.",
    notKept: "This browser keeps nothing, so it lasts until you leave the page.",
    imported: (exercises: number, quizzes: number) =>
      `Imported: ${exercises} ${exercises === 1 ? "exercise" : "exercises"} and the answers of ${quizzes} ${quizzes === 1 ? "chapter" : "chapters"}.`,
    undo: "Undo",
    refused: (refusal: { because: string; at?: string }) => refusals(refusal),
  },
  teaching: {
    teach: "For instructors",
    title: "Assign, and verify what comes back",
    description: "Make a reading list with exercises as one link, and run again what students hand in.",
    stand:
      "An assignment is a link, what students hand in is a file, and this page runs their programs again. No account, no server.",
    needsScript: "Assignments need JavaScript. The chapters themselves can be read without.",
    assign: "Make an assignment",
    assignStand:
      "All of it goes into the link, your notes included. The address of this page keeps it while you write.",
    fields: { title: "Title", due: "Due on", note: "A note to all of it" },
    choose: "Choose from the book",
    chosen: (count: number) => (count === 1 ? "1 part chosen" : `${count} parts chosen`),
    kinds: { chapter: "Read", pair: "Pair", exercise: "Exercise", quiz: "Questions" },
    questionsOf: (chapter: string) => `Questions of ${chapter}`,
    remove: "Remove",
    partNote: "Note",
    unknownPart: (id: string) => `${id} (not in this edition)`,
    link: (length: number) => `The link for students, ${length} characters`,
    copyLink: "Copy the link",
    openLink: "Open it as a student does",
    refused: {
      none: "This address holds no assignment. Ask for the whole link: all of it belongs to it, also what follows the #.",
      newer: "This link was made by a newer edition of the book. Open it there, or ask for another.",
      malformed:
        "This link is damaged: it was cut or changed on its way. Ask for it again. Nothing of it has been opened.",
      "too-large": "This link holds more than an assignment may. Nothing of it has been opened.",
    },
    assignment: "Assignment",
    assignmentDescription: "A reading list with exercises, as an instructor made it.",
    assignmentStand: "What to read and solve, how far you are, and the file to hand in.",
    untitled: "Without a title",
    notTheBooks: "Title and notes are the instructor's own words, not the book's.",
    due: (day: string) => `Due on ${day}`,
    solved: "solved",
    open: "to do",
    score: (right: number, all: number) => `${right} of ${all} right`,
    handIn: "Hand in",
    handInStand:
      "Solve the exercises where they are; this page notices. Then save the file and send it to your instructor. It holds your name, your solutions and your answers to this assignment, and nothing else.",
    yourName: "Your name",
    saveHandIn: "Save the file to hand in",
    inHandIn: (count: number) => (count === 1 ? "1 answer goes into it." : `${count} answers go into it.`),
    handInFile: (name: string) => `hand-in-${name}.json`,
    verify: "Verify what was handed in",
    verifyStand:
      "Choose the files of one student or of a class. Their programs run here, each student's in interpreters of their own, in the same sandbox as any program of the book. A confirmed answer has passed just now; who wrote it, no run can tell.",
    openFiles: "Open files",
    noTasks: "The exercises could not be loaded, so nothing was verified. Try again with a connection.",
    verifying: (at: number, all: number) => `Running the programs of file ${at} of ${all}`,
    verified: (count: number) => (count === 1 ? "1 file verified." : `${count} files verified.`),
    table: "What was handed in",
    student: "Student",
    nameless: "no name",
    missing: "not handed in",
    answersOf: (name: string) => `Answers of ${name}`,
    toAssignment: (title: string) => `to “${title}”`,
    verdict: (verdict: {
      kind: "waiting" | "confirmed" | "refuted" | "own-word" | "score" | "not-run" | "unknown";
      passed?: readonly [number, number];
      notice?: string;
      right?: number;
      all?: number;
    }) => {
      switch (verdict.kind) {
        case "waiting":
          return "…";
        case "confirmed":
          return "✓ confirmed";
        case "refuted": {
          const found = verdict.passed ? `: ${verdict.passed[0]} of ${verdict.passed[1]} cases pass` : "";
          return `✗ claimed, but not so${found}${verdict.notice ? `. ${verdict.notice}` : ""}`;
        }
        case "own-word":
          return "on their word";
        case "score":
          return `${verdict.right} of ${verdict.all} right`;
        case "not-run":
          return `could not be run: ${verdict.notice ?? ""}`;
        case "unknown":
          return "not in this edition";
      }
    },
  },
  footer: {
    more: "More of the book",
    licence: "The code is free under the MIT licence, the prose under CC BY 4.0.",
    cite: "How to cite",
    feed: "Feed of chapters",
  },
  citation: {
    chapter: "Cite this chapter",
    apa: "APA",
    bibtex: "BibTeX",
    year: "2026",
  },

  edits: {
    link: "My edits",
    description: "The programs that you have changed, with what you changed. They stay in this browser.",
    stand: "Every program that you have changed, against the book's own text. It all stays in this browser.",
    needsScript: "Edits are kept by this browser, which needs JavaScript for it.",
    none: "You have changed no program yet. Press Edit beside one.",
    unreachable: "The book's own texts can't be had right now, so your edits are shown without them.",
    changed: (date: Date) => `Changed on ${date.toLocaleDateString("en-GB", { dateStyle: "long" })}.`,
    older: "The book has changed this program since: what is new in the book shows as gone here.",
    gone: "The book has no such program any more.",
    same: "The same as in the book.",
    difference: (name: string) => `${name}: what you changed. A minus is the book's line, a plus is yours.`,
    bring: "Make it my version of the present text",
    delete: "Delete",
    download: "Download",
    export: "Export all",
    import: "Import",
    erase: "Delete all",
    undo: "Undo",
    undone: "All is as it was before.",
    brought: "It is your version of the present text now.",
    deleted: "The edit is deleted.",
    erased: (count: number) => (count === 1 ? "One edit is deleted." : `${count} edits are deleted.`),
    imported: (taken: number, known: number) =>
      `${taken === 1 ? "One edit is" : `${taken} edits are`} taken from the file.${known > 0 ? ` ${known} were here already.` : ""}`,
    notKept: "This browser would not keep everything: its storage is full or switched off.",
    faults: {
      other: "That file holds no edits of this book. Nothing was changed.",
      newer: "That file comes from a later edition of this book, which this one can't read. Nothing was changed.",
      part: (path: string) => `That file is damaged at “${path}”. Nothing was changed.`,
    },
    olderTitle: "Yours are newer",
    olderStand: "The file has an older text of these than this browser. Nothing is replaced unless you say so.",
    importDifference: (id: string) => `${id}: a minus is your line, a plus is the file's.`,
    take: "Take the file's",
    leave: "Leave mine",
  },
  downloads: {
    takePair: "Take it away",
    takeChapter: "Take this chapter with you",
    chapterNotebook: "the prose and the Python programs with their outputs, for Jupyter",
    chapterZip: "every program in both languages, the exercises with their solutions, and the notebook",
    handout: {
      legend: "Print it as a handout",
      outputs: "with outputs",
      solutions: "with solutions and answers",
      print: "Print",
    },
    pair: (title: string, number: string) => `${title}. Pair ${number} of “Where Python Fits”.`,
    from: (number: string, address: string | undefined) => {
      const name = `Pair ${number} of “Where Python Fits”`;
      return address ? `[${name}](${address})` : name;
    },
    chapterFrom: (number: number, address: string | undefined) => {
      const name = `Chapter ${number} of “Where Python Fits”`;
      return address ? `[${name}](${address})` : name;
    },
    notebook: {
      duel: "The Checker Duel, a game of bets on type checkers, is played in the book itself. These are its cards.",
    },
    prepare:
      "Run these first. They install the packages that the programs import, and write our own modules beside this notebook.",
    readme: (title: string, from: string, program: string) =>
      [
        `# ${title}`,
        `${from}. The programs are free under the MIT licence, the prose under CC BY 4.0.`,
        "## Python",
        "The programs were recorded with Python 3.14. `uv run` brings that Python and the packages by itself:",
        `\`\`\`sh
uv run ${program}.py
\`\`\``,
        `\`uv run --python 3.13 ${program}.py\` takes a Python that you have, with a warning. Without uv:`,
        `\`\`\`sh
pip install -r requirements.txt
python ${program}.py
\`\`\``,
        "Many run on older versions as well. The `.ipynb` opens in Jupyter, with the recorded outputs.",
        "## TypeScript",
        "Node 22.18 or newer runs the programs as they are: it takes the types away and checks nothing.",
        `\`\`\`sh
npm install
node ${program}.ts
\`\`\``,
        "What a page would show as a picture or table becomes a file here.",
      ].join("\n\n") + "\n",
  },

  search: {
    link: "Search",
    title: "Search the book",
    description: "Search the prose, the programs, the claims and the glossary of the book.",
    label: "Words to search for",
    within: "Search in",
    kinds: { any: "Everything", chapter: "Prose", pair: "Programs", claim: "Claims", term: "Glossary" },
    none: "Nothing found for “#”.",
    found: { one: "1 result for “#”.", many: "## results for “#”." },
    more: "More results",
    broken: "The search index could not be loaded. The contents, the glossary and the index of Pairs need none.",
    needsScript:
      "Search needs JavaScript. The contents, the index of Pairs, the ledger of claims and the glossary do without.",
    hint: "Arrow keys move through the results, Enter opens one.",
    close: "Close",
  },
  keys: {
    title: "Keys",
    intro: "They rest while you write in an editor or a field.",
    actions: {
      search: "Search",
      keys: "Show these keys",
      contents: "Contents",
      claims: "Claims",
      pairs: "Index of Pairs",
      next: "Next chapter",
      previous: "Previous chapter",
    },
    editor: "In a program",
    editorKeys: [
      ["Ctrl or ⌘ + Enter", "Run"],
      ["Escape, then Tab", "Leave the editor"],
    ],
    single: "Use these single keys",
    close: "Close",
  },
  pairs: {
    link: "Pairs",
    title: "Every Pair of programs",
    description: "All Pairs of the book, by package, language feature and kind.",
    stand: (count: number) =>
      `${count} programs, each in Python and in TypeScript. Packages and language features are read from the sources.`,
    filter: "Filter the Pairs",
    filters: { package: "Package", feature: "Language feature", kind: "Kind", words: "Words" },
    any: "all",
    clear: "Clear",
    shown: (shown: string, all: number) => `${shown} of ${all} Pairs`,
    lines: (python: number, typescript: number) => `${python} lines of Python, ${typescript} of TypeScript`,
    kinds: {
      agrees: "prints the same",
      differs: "differs on purpose",
      timing: "takes the time",
      fails: "fails on purpose",
      checker: "a checker objects",
    },
    features: {
      annotation: "type annotations",
      "async-await": "async and await",
      chaining: "errors with a cause",
      class: "classes",
      comprehension: "comprehensions",
      dataclass: "dataclasses",
      decorator: "decorators",
      destructuring: "destructuring",
      exception: "catching errors",
      function: "functions as values",
      generator: "generators",
      generic: "generics",
      interpolation: "text with values in it",
      matching: "match and switch",
      optional: "optional chaining and ??",
      union: "union types",
      walrus: "walrus operator",
    },
  },
  glossary: {
    link: "Glossary",
    title: "Glossary",
    description: "The words that the book explains where it uses them, in one list.",
    stand: (count: number) => `${count} words that the chapters use, each in a sentence.`,
    used: "In",
    letters: "Letters",
  },
  claims: {
    link: "Claims",
    title: "Every claim, and what became of it",
    stand: (count: number) =>
      `The ledger holds all ${count} claims of the four articles, in our own words. A verdict rests on a run in this book or on a source that was read; where neither exists yet, the row says what is missing.`,
    description: "All claims of the four articles, with their verdicts, their sources and the programs that test them.",
    counts: "Verdicts so far",
    map: "Who contradicts whom",
    mapStand: (links: number, questions: number) =>
      `Each thread ties two claims that pull against each other. There are ${links} of them, and most belong to one of ${questions} questions. The heavy ones run inside one article.`,
    mapName: "Map of contradictions",
    mapText: (pairs: string) => `Contradictions by article: ${pairs}.`,
    mapBetween: (one: number, other: number, count: number) =>
      one === other ? `${count} inside Article ${one}` : `${count} between Articles ${one} and ${other}`,
    questions: "The questions, one by one",
    against: "against",
    settledIn: (chapters: number) => (chapters === 1 ? "Settled in chapter" : "Settled in chapters"),
    filter: "Filter the claims",
    filters: { article: "Article", topic: "Topic", kind: "Kind", verdict: "Verdict", text: "Words" },
    any: "all",
    clear: "Clear",
    shown: (shown: string, all: number) => `${shown} of ${all} claims`,
    by: "By",
    about: "About",
    recommends: "Recommends",
    sells: "Sells",
    strongest: "Strongest confirmed claim",
    notConfirmed: "to be confirmed",
    count: (count: number) => `${count} claims`,
    anchor: (name: string) => `“${name}”, permanent link`,
    figures: "Figures and names",
    sample: "It teaches",
    wanted: "Would settle it:",
    expected: (verdict: string) => `expected: ${verdict.toLowerCase()}`,
    confidence: { high: "sure", medium: "fairly sure", low: "not very sure" },
    grades: {
      P: "first hand",
      X: "in an excerpt",
      S: "second-hand",
      L: "run by us",
    },
    testedBy: "Tested by",
    verdictOn: (name: string) => `Verdict on “${name}”`,
    restsOn: "What it rests on",
    inLedger: "In the ledger",
    chapter: (number: number) => `Chapter ${number}`,
    contradicts: "Against it",
    verdicts: {
      holds: "Holds",
      "holds-with-conditions": "Holds with conditions",
      "does-not-hold-as-stated": "Does not hold as stated",
      outdated: "Outdated",
      "decide-on-your-machine": "Decide on your machine",
      "not-testable-here": "Not testable here",
      "not-yet-tested": "Not yet tested",
    },
    kinds: { testable: "testable", checkable: "checkable", opinion: "opinion", prediction: "prediction" },
    topics: {
      "python-4": "Python 4",
      versions: "versions and moving",
      language: "the language",
      types: "types",
      packages: "packages",
      performance: "speed",
      engines: "engines and compilers",
      parallelism: "threads and processes",
      async: "waiting",
      scale: "scale and design",
      platforms: "platforms",
      data: "data and tables",
      "learning-machines": "machine learning",
      ai: "AI and its tools",
      frameworks: "web frameworks",
      security: "security",
      sustainability: "sustainability",
      alternatives: "other languages",
      "one-language": "one language for all",
      strategy: "strategy",
      hiring: "hiring",
      companies: "companies",
      history: "history",
      "code-samples": "code samples",
      "about-the-articles": "the articles themselves",
    },
  },
} as const;

/** Why a file of progress was not read. */
function refusals({ because, at }: { because: string; at?: string }): string {
  switch (because) {
    case "too-large":
      return "the file is larger than progress can be.";
    case "no-json":
      return "the file is no progress of this book, or was cut off.";
    case "another-format":
      return "the file holds something else than progress in this book.";
    case "newer":
      return "the file was made by a newer edition of the book. Open it there.";
    default:
      return `the file is damaged${at ? ` at “${at}”` : ""}. Nothing of it was taken.`;
  }
}

/** Small ratios with a digit after the point, large ones without. */
function ratio(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
