type Form = { shelf: string; places: string };

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number))
    throw new RangeError(`${text} is no whole number`);
  return number;
}

function shelfAfter(form: Form): number {
  return wholeNumber(form.shelf) + wholeNumber(form.places);
}
