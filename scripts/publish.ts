/** `node scripts/publish.ts`: adds what the built site offers to the register of published addresses. Takes nothing out. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentRoot } from "../src/book/content-root.ts";
import { movedPages } from "../src/book/moved.ts";
import { offeredAddresses, readPublished } from "../src/book/published.ts";

const published = readPublished(contentRoot);
const moved = movedPages(contentRoot).map(([from]) => from);
const fresh = offeredAddresses("dist", moved).filter((address) => !published.includes(address));
const all = [...published, ...fresh].sort();
writeFileSync(join(contentRoot, "published.txt"), all.map((address) => `${address}\n`).join(""));
console.log(`${fresh.length} new of ${all.length} addresses.`);
