const saved: string[] = [];

async function save(title: string): Promise<void> {
  await Promise.resolve();
  saved.push(title);
}

save("Emma");
console.log("saved:", saved);

export {};
