type Form = { shelf: string; places: string };

function shelfAfter(form: Form): number {
  return form.shelf + form.places;
}
