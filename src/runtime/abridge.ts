/** Characters of JSON that a reader is shown of one value. */
const SHOWN = 240;

/** A value as JSON for readers; a long one is cut, and says how much is missing. */
export function abridge(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length <= SHOWN ? json : `${json.slice(0, SHOWN - 40)} … ${json.length - SHOWN + 40} more`;
}
