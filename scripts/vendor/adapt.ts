/** Changes to packages that could not work in a page as they are. Each must match exactly, or the build fails. */

/**
 * A page's Python has one thread, so what a framework would hand to a second one runs at once. FastAPI calls routes
 * that are not `async` in this way.
 */
function runInline(source: string): string {
  const call = /return await get_async_backend\(\)\.run_sync_in_worker_thread\([^)]*\)/g;
  if (source.match(call)?.length !== 1) throw new Error("anyio/to_thread.py starts its threads in a new way.");
  return source.replace(call, "return func(*args)  # changed: there are no threads here");
}

/** rich refreshes what moves from a second thread; here, whatever advances a bar draws it. */
function refreshInline(source: string): string {
  const setting = "self.auto_refresh = auto_refresh\n";
  if (source.split(setting).length !== 2) throw new Error("rich/live.py refreshes in a new way.");
  return source.replace(setting, "self.auto_refresh = False  # changed: there are no threads here\n");
}

/** What is done to a file's text, by its path. */
export const ADAPTED: Readonly<Record<string, (source: string) => string>> = {
  "anyio/to_thread.py": runInline,
  "rich/live.py": refreshInline,
};
