/** Which pages of an interpreter's memory every engine fills by itself, alike: an image need not carry them. */
import { isEmpty, PAGE } from "./sparse.ts";

/** What Emscripten is started with, as far as it matters here. */
export interface EmscriptenSettings {
  instantiateWasm: (imports: WebAssembly.Imports, receive: ReceiveInstance) => unknown;
  onRuntimeInitialized?: () => void;
}

type ReceiveInstance = (instance: WebAssembly.Instance, module: WebAssembly.Module) => unknown;

/** Looks at the memory when it holds the module's own data, and again when Python is about to start. */
export class KnownPages {
  #data = new Uint8Array();
  #initialized = new Uint8Array();

  /** Call it before the engine starts. */
  watch(settings: EmscriptenSettings): void {
    const { instantiateWasm } = settings;
    settings.instantiateWasm = (imports, receive) =>
      instantiateWasm(imports, (instance, module) => {
        const memory = instance.exports.memory as WebAssembly.Memory;
        this.#data = copyOf(memory);
        settings.onRuntimeInitialized = () => (this.#initialized = copyOf(memory));
        return receive(instance, module);
      });
  }

  /** Numbers of the pages of `memory` that hold something, and have held it all the time. */
  in(memory: Uint8Array): number[] {
    const pages = Array.from({ length: this.#data.length / PAGE }, (_, page) => page);
    const isKnown = (page: number) => {
      const from = page * PAGE;
      const isAsAt = (bytes: Uint8Array) =>
        memory.subarray(from, from + PAGE).every((byte, at) => byte === bytes[from + at]);
      return !isEmpty(memory, page) && isAsAt(this.#data) && isAsAt(this.#initialized);
    };
    return pages.filter(isKnown);
  }
}

function copyOf({ buffer }: WebAssembly.Memory): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer.slice());
}
