import { spawn } from "node:child_process";

/** Runs a command with its output shown. Rejects when it ends with a failure. */
export async function runCommand(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`"${command} ${args.join(" ")}" ended with code ${code}.`)),
    );
  });
}
