/**
 * What a reader does to an island's fields before the island listens. React takes what it finds in a field for what it
 * has written itself, so every field goes back to its first state, and is changed once more when somebody notices.
 */
type TextField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Takes the changes out of an island's fields.
 * @returns what makes them again
 */
export function takeChanges(island: Element): () => void {
  const repeats = [...island.querySelectorAll<TextField>("input, textarea, select")].map(takeChange);
  return () => {
    for (const repeat of repeats) repeat?.();
  };
}

function takeChange(field: TextField): (() => void) | undefined {
  if (field instanceof HTMLInputElement) {
    switch (field.type) {
      // They choose what lies open, by the stylesheet alone.
      case "radio":
        return undefined;
      case "file":
        return () => {
          if (field.files?.length) tell(field, "change");
        };
      case "checkbox": {
        const { checked, defaultChecked } = field;
        if (checked === defaultChecked) return undefined;
        field.checked = defaultChecked;
        return () => {
          if (field.checked !== checked) field.click();
        };
      }
    }
  }
  const { value } = field;
  const before = firstValue(field);
  if (value === before) return undefined;
  field.value = before;
  return () => {
    // Not by the element's own property, which React watches.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
    tell(field, field instanceof HTMLSelectElement ? "change" : "input");
  };
}

/** What the page was written with. */
function firstValue(field: TextField): string {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  const options = [...field.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? "";
}

function tell(field: Element, event: "change" | "input"): void {
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
