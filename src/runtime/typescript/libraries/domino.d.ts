/** The package declares itself under the name that it was forked from. */
declare module "@mixmark-io/domino" {
  const domino: { createWindow(html?: string): { readonly document: Document } };
  export default domino;
}
