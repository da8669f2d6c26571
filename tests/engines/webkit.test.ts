import { ensureBrowser } from "../../scripts/ensure-browser.ts";
import { keepsTheBook } from "./keeps-the-book.ts";
import { openWebKit } from "./webkit.ts";

// WebKitGTK 2.50 does not get to the end of a program that imports numpy (ARCHITECTURE.md, Tests).
keepsTheBook("WebKit", () => openWebKit(ensureBrowser("webkit")), ["loans"]);
