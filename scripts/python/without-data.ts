import { changeSections, DATA, DATA_COUNT } from "./sections.ts";

/**
 * A module without the data that it writes into memory when it is instantiated: in an image, that memory is there
 * already. Throws if the engine refuses what is left, as it would a module that copies its data later.
 */
export function withoutData(module: Uint8Array): Uint8Array<ArrayBuffer> {
  const rest = changeSections(module, (section) =>
    section.id === DATA || section.id === DATA_COUNT ? undefined : section,
  );
  new WebAssembly.Module(rest);
  return rest;
}
