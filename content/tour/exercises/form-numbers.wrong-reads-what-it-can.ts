type Form = { shelf: string; places: string };

function shelfAfter(form: Form): number {
  const places = Number.parseInt(form.places, 10);
  return Number.parseInt(form.shelf, 10) + places;
}
