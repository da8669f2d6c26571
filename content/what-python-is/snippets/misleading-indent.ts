function settle(daysLate: number): string[] {
  const steps = ["scan the card"];
  if (daysLate > 0)
    steps.push("charge a fine");
    steps.push("send a letter");
  return steps;
}

for (const daysLate of [0, 3]) {
  console.log(`${daysLate} days late`);
  for (const step of settle(daysLate))
    console.log(`  ${step}`);
}
