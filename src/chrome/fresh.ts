const begun = new WeakSet<Element>();

/** The elements that have not been begun yet: the development server calls again on every page, with some parts kept. */
export function fresh<Part extends Element>(selector: string): Part[] {
  const found = [...document.querySelectorAll<Part>(selector)].filter((part) => !begun.has(part));
  for (const part of found) {
    begun.add(part);
  }
  return found;
}
