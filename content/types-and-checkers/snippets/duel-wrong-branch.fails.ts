function placesLeft(booked: number): number {
  if (booked < 12) return 12 - booked;
  return "sold out";
}

console.log(placesLeft(9) + 1);
console.log(placesLeft(12));

export {};
