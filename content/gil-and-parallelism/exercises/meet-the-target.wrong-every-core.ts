interface Job {
  items: number;
  each: number;
  send: number;
  start: number;
}

function duration(
  { items, each, send, start }: Job,
  workers: number,
  size: number,
): number {
  const chunks = Math.ceil(items / size);
  const rounds = Math.ceil(chunks / workers);
  return workers * start + rounds * (send + size * each);
}

export function planPool(
  job: Job,
  cores: number,
  target: number,
): [workers: number, size: number] | null {
  for (let workers = cores; workers > 0; workers--) {
    let best = { time: Infinity, size: 0 };
    for (let size = 1; size <= job.items; size++) {
      const time = duration(job, workers, size);
      if (time < best.time) best = { time, size };
    }
    if (best.time <= target) return [workers, best.size];
  }
  return null;
}
