/** Folders with a package inside, as npm lays them out. */
const installed = new Map([
  ["/library/node_modules/barcodes", "2.0"],
  ["/library/node_modules/desk", "0.9"],
  ["/library/node_modules/archive", "0.3"],
  [
    "/library/node_modules/desk/node_modules/barcodes",
    "1.4",
  ],
]);

/** Node's rule: look beside the file, then further up. */
function lookUp(name: string, from: string): string {
  for (let folder = from; folder !== "";) {
    const found = installed.get(
      `${folder}/node_modules/${name}`,
    );
    if (found !== undefined) return found;
    folder = folder.slice(0, folder.lastIndexOf("/"));
  }
  throw new Error(`Cannot find module '${name}'`);
}

console.log("one environment for both");
for (const package_ of ["desk", "archive"]) {
  const from = `/library/node_modules/${package_}`;
  const version = lookUp("barcodes", from);
  console.log(`  ${package_.padEnd(8)} imports ${version}`);
}

export {};
