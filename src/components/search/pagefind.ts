/** The part of Pagefind's interface that the search box uses. Its files are written after the build. */

export interface Pagefind {
  options(options: {
    baseUrl: string;
    noWorker: boolean;
    excerptLength: number;
    ranking: { pageLength: number };
  }): Promise<void>;
  init(): Promise<void>;
  search(words: string, options: { filters: Readonly<Record<string, string>> }): Promise<{ results: readonly Hit[] }>;
}

export interface Hit {
  readonly id: string;
  data(): Promise<HitData>;
}

export interface HitData {
  readonly url: string;
  /** HTML of which only text and `mark` are meant. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

let loading: Promise<Pagefind> | undefined;

/** Fetches Pagefind and the index's head, once. Rejects when they do not come; the next call tries again. */
export function loadPagefind(folder: string, base: string): Promise<Pagefind> {
  loading ??= start(folder, base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(folder: string, base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ new URL(`${folder}pagefind.js`, location.href).href)) as Pagefind;
  // The page's policy has no room for a worker of our own origin, and the index is small.
  // A chapter is long and a claim is short: the length of what is found says nothing of its worth.
  await pagefind.options({ baseUrl: base, noWorker: true, excerptLength: 24, ranking: { pageLength: 0 } });
  await pagefind.init();
  return pagefind;
}
