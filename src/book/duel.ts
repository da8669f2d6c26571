/** The deck of the Checker Duel, `content/<chapter>/duel.yaml`: Pairs with one defect on both sides. */
import { z } from "zod";
import type { Language } from "../runtime/protocol/program.ts";
import { readContentYaml } from "./content-file.ts";
import { readRecordedPair, type RecordedPair } from "./pairs.ts";
import type { Recording } from "./recordings.ts";

/** When a defect shows: to the type checker, as an error of the run, or not at all. */
export type Caught = "early" | "running" | "never";

export interface DuelCard {
  readonly defect: string;
  readonly pair: RecordedPair;
  readonly caught: Readonly<Record<Language, Caught>>;
}

const deckSchema = z.array(z.strictObject({ id: z.string().min(1), defect: z.string().min(1) })).min(1);

/** Reads a chapter's deck; throws when there is none, or when a card names no Pair. */
export function readDuel(contentRoot: string, chapter: string): DuelCard[] {
  const file = `${chapter}/duel.yaml`;
  return readContentYaml(contentRoot, file, deckSchema).map(({ id, defect }) => {
    const pair = readRecordedPair(contentRoot, id, `content/${file}`);
    const { python, typescript } = pair.recordings;
    return { defect, pair, caught: { python: caughtIn(python), typescript: caughtIn(typescript) } };
  });
}

/** When a recorded program's defect was caught. */
export function caughtIn({ diagnostics, outputs }: Pick<Recording, "diagnostics" | "outputs">): Caught {
  if (diagnostics.some(({ severity }) => severity === "error")) return "early";
  return outputs.some(({ type }) => type === "error") ? "running" : "never";
}
