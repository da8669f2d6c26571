/** What a reader's device has room for, as far as browsers tell. */

/** GiB below which a device has no room for an interpreter that may never be needed. */
const ENOUGH_MEMORY = 4;

/** Workers of a pool on a device that is taken to have little memory. */
const FEW = 2;

/** Only Chromium tells how much memory there is, in GiB, and never more than 8. */
function memory(): number | undefined {
  return (navigator as { deviceMemory?: number }).deviceMemory;
}

/** Where the browser does not tell, phones and tablets are taken to have little memory. */
export function hasRoom(): boolean {
  return (memory() ?? (isHandheld() ? 0 : ENOUGH_MEMORY)) >= ENOUGH_MEMORY;
}

/** How many workers may run at once: one for each core, and a GiB for each. */
export function mostWorkers(): number {
  const room = memory() ?? (isHandheld() ? FEW : Number.POSITIVE_INFINITY);
  return Math.max(1, Math.min(navigator.hardwareConcurrency, Math.floor(room)));
}

function isHandheld(): boolean {
  return matchMedia("(pointer: coarse)").matches;
}
