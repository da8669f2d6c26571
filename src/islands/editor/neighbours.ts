/**
 * Editors of the files of one program: when one of them is joined to the language server, so are the others. The
 * server then knows what was typed in each, and a definition can be gone to.
 */
const programs = new Map<string, Set<() => void>>();

export interface Neighbour {
  /** Call it once joined: the others follow. */
  readonly joined: () => void;
  readonly leave: () => void;
}

/** @param id names the program; @param join joins this editor */
export function neighbour(id: string, join: () => void): Neighbour {
  const waiting = programs.get(id) ?? new Set();
  programs.set(id, waiting.add(join));
  const leave = () => {
    waiting.delete(join);
    if (waiting.size === 0) programs.delete(id);
  };
  return {
    joined() {
      leave();
      for (const other of [...waiting]) other();
    },
    leave,
  };
}
