import { ensureBrowser } from "../../scripts/ensure-browser.ts";
import { openFirefox } from "./firefox.ts";
import { keepsTheBook } from "./keeps-the-book.ts";

/** One of each kind: the standard library, numpy, pandas, matplotlib with scikit-learn, FastAPI. */
const PAIRS = ["loans", "quiet-days", "loans-by-branch", "who-returns-late", "lending-desk"];

keepsTheBook("Firefox", () => openFirefox(ensureBrowser("firefox")), PAIRS);
