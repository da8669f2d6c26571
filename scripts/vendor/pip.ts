import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SourceUnreachable } from "./wheel-source.ts";

/** A wheel as pip found it. */
export interface DownloadedWheel {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const POLL_MS = 500;

/**
 * Downloads one wheel through the machine's own pip, so that its configuration (proxy, company index) counts.
 * Rejects with a SourceUnreachable if Python or pip is missing or no index answers.
 */
export async function pipDownload(
  requirement: string,
  onBytes: (received: number) => void = () => undefined,
): Promise<DownloadedWheel> {
  const folder = await mkdtemp(join(tmpdir(), "where-python-fits-"));
  const drafts = join(folder, "drafts");
  const wheels = join(folder, "wheels");
  await mkdir(drafts);
  await mkdir(wheels);
  // pip's own progress bar is for terminals: the size of what it has written tells the same.
  const poll = setInterval(() => void folderSize(folder).then(onBytes), POLL_MS);
  try {
    await runPip(requirement, wheels, drafts);
    const [file] = await readdir(wheels);
    if (file === undefined) throw new Error(`pip left no file for ${requirement}`);
    return { file, bytes: await readFile(join(wheels, file)) };
  } finally {
    clearInterval(poll);
    await rm(folder, { recursive: true, force: true });
  }
}

async function runPip(requirement: string, wheels: string, drafts: string): Promise<void> {
  // Which Python runs pip does not matter: the wheel is for another one, hence --ignore-requires-python.
  const args = ["-m", "pip", "download", "--no-deps", "--no-cache-dir", "--only-binary=:all:"];
  args.push("--ignore-requires-python", "--disable-pip-version-check", "--no-input", "--progress-bar", "off");
  args.push("--timeout", "10", "--retries", "1", "-d", wheels, requirement);
  const { code, output } = await runPython(args, { ...process.env, TMPDIR: drafts, TEMP: drafts });
  if (code === 0) return;
  if (/No module named pip\b/.test(output)) {
    throw new SourceUnreachable("python3 has no pip (on Debian and Ubuntu: sudo apt install python3-pip)");
  }
  const lines = output.trim().split("\n");
  const last = lines.findLast((line) => line.startsWith("ERROR:")) ?? lines.at(-1) ?? "";
  const message = `pip could not get ${requirement}: ${last.replace(/^ERROR:\s*/, "")}`;
  const noConnection = /ConnectionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError|Max retries/i.test(output);
  throw noConnection ? new SourceUnreachable(`no connection; ${message}`) : new Error(message);
}

/** Runs `python3`, or `python` where that is its name (Windows). */
async function runPython(args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  for (const command of ["python3", "python"]) {
    const result = await new Promise<{ code: number; output: string } | undefined>((resolve, reject) => {
      const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      const collect = (chunk: Buffer): void => {
        output += chunk.toString();
      };
      child.stdout.on("data", collect);
      child.stderr.on("data", collect);
      child.on("error", (error: NodeJS.ErrnoException) =>
        error.code === "ENOENT" ? resolve(undefined) : reject(error),
      );
      child.on("close", (code) => resolve({ code: code ?? 1, output }));
    });
    if (result !== undefined) return result;
  }
  throw new SourceUnreachable("there is no python3 command: install Python 3 with pip");
}

async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  // A file may be gone by the time it is asked for.
  const sizes = entries.map((entry) =>
    stat(join(folder, entry))
      .then((s) => (s.isFile() ? s.size : 0))
      .catch(() => 0),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
