function move(shelf: number, places: number): number {
  return shelf + places;
}

// Forms and files hand over text, digits included.
const form = {
  title: "Low Water",
  shelf: "12",
  places: "3",
};

console.log(`${form.title} stood on shelf ${form.shelf}`);
const goal = move(form.shelf, form.places);
console.log(
  `moved ${form.places} places, to shelf ${goal}`,
);
console.log("label printed, trolley loaded, nobody warned");
