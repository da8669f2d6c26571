/** Programs here may await at the top level, as in a notebook; the checker allows it in notebooks only. */
export function isTopLevelAwait(message: string): boolean {
  return /allowed (only within|outside of) async function/.test(message);
}
