/**
 * Hides WebAssembly's stack switching from Pyodide. A neutral snapshot calls Python's C functions
 * through JavaScript, and a stack that holds JavaScript cannot be switched: `time.sleep` would be
 * fatal. Without it, every engine takes the same path.
 */
Reflect.deleteProperty(WebAssembly, "Suspending");
Reflect.deleteProperty(WebAssembly, "promising");
