function retry<T>(job: () => T, attempts: number): T {
  let last: Error | undefined;
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      return job();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      last = error;
    }
  }
  throw last;
}

const replies = ["busy", "busy", "Emma: on the shelf"];

function ask(): string {
  const reply = replies.shift();
  if (reply === undefined || reply === "busy")
    throw new Error("the catalogue is busy");
  return reply;
}

console.log(retry(ask, 3));

try {
  retry(ask, 0);
} catch (error) {
  console.log("caught", typeof error, error);
}

export {};
