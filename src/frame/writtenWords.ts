/** One line of what stands in a form: what was asked, and what was answered. */
export interface WrittenLine {
  readonly label: string;
  readonly value: string;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

// Not by `labels`, which a field has only as long as it stands in its page.
const labelOf = (field: Field, tool: ParentNode): string => {
  const labels = [...tool.querySelectorAll('label')];
  const label =
    field.closest('label') ?? labels.find(({ htmlFor }) => htmlFor !== '' && htmlFor === field.id);
  return plain(label?.textContent) || field.getAttribute('aria-label') || field.id;
};

const legendOf = (field: Field): string =>
  plain(field.closest('fieldset')?.querySelector('legend')?.textContent);

function lineOf(field: Field, tool: ParentNode): WrittenLine | null {
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
    const label = labelOf(field, tool);
    return field.checked ? { label: legendOf(field) || label, value: label } : null;
  }
  if (field.type === 'file' || field.value.trim() === '') {
    return null;
  }
  const value =
    field instanceof HTMLSelectElement ? plain(field.selectedOptions[0]?.textContent) : field.value;
  return { label: labelOf(field, tool), value };
}

/**
 * What the fields of a tool hold, read from the fields themselves: it must be possible when nothing else of the tool
 * works, and from a tool that has been taken out of its page.
 */
export function writtenIn(tool: ParentNode): readonly WrittenLine[] {
  const fields = [...tool.querySelectorAll<Field>('input, select, textarea')];
  return fields.map((field) => lineOf(field, tool)).filter((line) => line !== null);
}

/** What else stands on the screen, the sessions of a log for instance, line by line. */
export function shownIn(tool: ParentNode): readonly string[] {
  return [...tool.querySelectorAll('.tool__result :is(h2, h3, h4, p, li, tr, dt, dd)')]
    .filter((part) => part.querySelector('p, li, tr') === null && part.closest('.notice') === null)
    .map((part) => plain([...part.childNodes].map((child) => child.textContent).join(' ')))
    .filter((line) => line !== '');
}
