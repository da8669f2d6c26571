/** Whether a fragment leads to a place of this page, as the skip link's does, and so carries nothing itself. */
export function namesPlace(fragment: string): boolean {
  return document.getElementById(fragment.slice(1)) !== null;
}
