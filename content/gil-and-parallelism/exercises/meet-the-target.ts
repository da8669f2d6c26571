interface Job {
  items: number;
  each: number;
  send: number;
  start: number;
}

export function planPool(
  job: Job,
  cores: number,
  target: number,
): [workers: number, size: number] | null {
  return [cores, Math.floor(job.items / cores)];
}
