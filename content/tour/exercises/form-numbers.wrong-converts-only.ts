type Form = { shelf: string; places: string };

function shelfAfter(form: Form): number {
  return Number(form.shelf) + Number(form.places);
}
