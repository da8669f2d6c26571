const { Hono } = await import("hono");

console.log("asked for hono");
const parts = Object.keys(await import("hono"));
console.log(
  "  which is an object of",
  parts.length,
  "names:",
);
console.log(" ", ...parts);

const app = new Hono();
app.get("/", (c) => c.text("The desk is open"));
const reply = await app.request("/");
console.log(reply.status, await reply.text());
console.log("no list of packages came with it");

export {};
