/**
 * Named an iPhone, Pyodide leaves out a call trampoline whose place in the function table differs
 * between engines. A snapshot made without it fits V8, SpiderMonkey and JavaScriptCore alike.
 */
Object.defineProperty(globalThis, "navigator", {
  value: { userAgent: "iPhone", platform: "iPhone" },
  configurable: true,
});
