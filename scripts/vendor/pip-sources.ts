import { unzipSync } from "fflate";
import { pipDownload } from "./pip.ts";
import type { OnBytes, WheelSource } from "./wheel-source.ts";

/** Pure wheels, each by name and version. */
export function pipSource(): WheelSource {
  return {
    name: "pip",
    title: "pip",
    async get(wheel, onBytes) {
      const report = (received: number): void => onBytes(received, wheel.file, wheel.bytes);
      return (await pipDownload(`${wheel.name}==${wheel.version}`, report)).bytes;
    },
  };
}

/** A package that carries Pyodide's official wheels: how a network that blocks the CDN gets compiled ones. */
const CARRIER = { name: "open-webui", version: "0.12.4", bytes: 106_366_595, folder: "open_webui/frontend/pyodide/" };

/** Pyodide's wheels out of the carrier, which is downloaded when the first one is asked for. */
export function carrierSource(): WheelSource {
  let archive: Promise<Uint8Array> | undefined;
  return {
    name: "open-webui",
    title: `${CARRIER.name} ${CARRIER.version} by pip`,
    async get(wheel, onBytes) {
      archive ??= downloadCarrier(onBytes);
      const member = CARRIER.folder + wheel.file;
      const bytes = unzipSync(await archive, { filter: (file) => file.name === member })[member];
      if (bytes === undefined) throw new Error(`${CARRIER.name} ${CARRIER.version} does not hold ${wheel.file}`);
      return bytes;
    },
  };
}

async function downloadCarrier(onBytes: OnBytes): Promise<Uint8Array> {
  const requirement = `${CARRIER.name}==${CARRIER.version}`;
  const report = (received: number): void => onBytes(received, requirement, CARRIER.bytes);
  return (await pipDownload(requirement, report)).bytes;
}
