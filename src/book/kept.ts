/**
 * Keeps what a reading of the content gave while the site is built, when content stands still. An author's
 * server, tests and commands read afresh. Without it, the time of a build grows with the square of the book.
 */
export function keptWhileBuilding<T>(read: (contentRoot: string) => T): (contentRoot: string) => T {
  const kept = new Map<string, T>();
  return (contentRoot) => {
    // Undefined where Node runs this file itself.
    if (!import.meta.env?.PROD) return read(contentRoot);
    const value = kept.get(contentRoot) ?? read(contentRoot);
    kept.set(contentRoot, value);
    return value;
  };
}
