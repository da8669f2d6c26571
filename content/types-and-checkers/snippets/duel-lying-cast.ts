const reply: unknown = { title: "Emma", copies: null };
const { copies } = reply as { copies: number };
console.log("ordered:", copies.toFixed(0));

export {};
