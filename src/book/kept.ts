/**
 * Keeps what a reading of the content gave while the site is built, when content stands still. An author's
 * server, tests and commands read afresh. The key is what is read: the content root, or an id. Without it, the time of a build grows with the square of the book.
 */
export function keptWhileBuilding<T>(read: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    // Undefined where Node runs this file itself.
    if (!import.meta.env?.PROD) return read(key);
    const value = kept.get(key) ?? read(key);
    kept.set(key, value);
    return value;
  };
}
