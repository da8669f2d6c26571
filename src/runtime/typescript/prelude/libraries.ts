/** A library's exports by name. */
export type Namespace = Readonly<Record<string, unknown>>;

/** The libraries of a run by import specifier. */
export type Libraries = Readonly<Record<string, Namespace>>;

/** What an import statement binds. Asking for a name that is not exported is the error that engines report. */
export function bindingsOf(libraries: Libraries, specifier: string, names: readonly string[]): unknown[] {
  const namespace = namespaceOf(libraries, specifier);
  return names.map((name) => {
    if (name in namespace) return namespace[name];
    throw new SyntaxError(`The requested module '${specifier}' does not provide an export named '${name}'`);
  });
}

/** What `import *` and `import()` give. */
export function namespaceOf(libraries: Libraries, specifier: string): Namespace {
  const namespace = libraries[specifier];
  if (namespace === undefined) throw new TypeError(`Failed to resolve module specifier '${specifier}'`);
  return namespace;
}
