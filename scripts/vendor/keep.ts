/** Which files of a wheel a program in the page can need. */

/** Test suites. `numpy/testing`, `pandas/_testing` and `sklearn/utils/_testing.py` are API and stay. */
const TEST_FOLDERS = /(^|\/)_?tests?\//;

/** What compilers, type checkers and packagers read. Licences stay wherever they lie. */
const BUILD_FILES =
  /\.(pyi|pyx|pxd|pxi|tp|h|hpp|c|cc|cpp|cxx|a|lib|pc|build|build\.template)$|(^|\/)(py\.typed|npy-pkg-config\/.*)$/;

/** Of dist-info: what records or describes the wheel file, or the build. `METADATA` and `RECORD` are rewritten. */
const WHEEL_RECORDS = /\.dist-info\/(WHEEL|RECORD|INSTALLER|REQUESTED|zip-safe|sboms\/.*)$/;

/** Manual pages, headers and scripts for a file system that the page has not. */
const DATA_FOLDERS = /^[^/]+\.data\//;

const OF_PACKAGE: Readonly<Record<string, readonly RegExp[]>> = {
  matplotlib: [
    // Toolbar icons, sample data, fonts for PostScript.
    /^matplotlib\/mpl-data\/(images|sample_data|fonts\/afm|fonts\/pdfcorefonts)\//,
    // The bold and slanted cuts of the two families that are no default.
    /^matplotlib\/mpl-data\/fonts\/ttf\/DejaVu(Serif|SansMono)-/,
    // Windows on a desktop.
    /^matplotlib\/backends\/(_backend_tk|backend_(gtk|qt|tk|wx|macosx)|qt_|_backend_gtk)/,
  ],
  "scikit-learn": [/^sklearn\/datasets\/images\/.*\.jpg$/],
};

/** Needed by name only (matplotlib opens fontTools to write PDF, rich pygments to colour programs): bytecode would triple the download. */
export const RARELY_IMPORTED: ReadonlySet<string> = new Set(["fonttools", "pygments"]);

/** Whether a wheel's file belongs in the pack. `path` is the path in the wheel. */
export function isKept(packageName: string, path: string): boolean {
  if (/^[^/]+\.data\/(purelib|platlib)\//.test(path)) throw new Error(`${packageName}: ${path} needs moving`);
  const dropped = [TEST_FOLDERS, BUILD_FILES, WHEEL_RECORDS, DATA_FOLDERS, ...(OF_PACKAGE[packageName] ?? [])];
  return !path.endsWith("/") && !dropped.some((pattern) => pattern.test(path));
}
