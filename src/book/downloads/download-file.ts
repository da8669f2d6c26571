/** A file of a download: `book/rng.py`, with `/` between folders. */
export interface DownloadFile {
  readonly path: string;
  readonly text: string;
}

/** The files in the order of their first mention, each path once. */
export function eachOnce(files: readonly DownloadFile[]): DownloadFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
