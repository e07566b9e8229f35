import { element } from './element';
import type { SearchText } from './textShape';

export interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly close: HTMLButtonElement;
  /** How many were found, to be seen. */
  readonly count: HTMLElement;
  /** The same, to be heard. */
  readonly status: HTMLElement;
  /** Where the results stand. */
  readonly body: HTMLElement;
}

/** The dialog and what is always in it. */
export function partsOf(words: SearchText): Parts {
  const input = element('input', {
    'aria-describedby': 'search-hint',
    autocapitalize: 'off',
    autocomplete: 'off',
    class: 'search__input',
    enterkeyhint: 'go',
    id: 'search-input',
    maxlength: '200',
    spellcheck: 'false',
    type: 'text',
  });
  const close = element('button', { class: 'search__close', type: 'button' }, words.close);
  const count = element('p', { 'aria-hidden': 'true', class: 'search__count' });
  const status = element('p', { class: 'search__status', role: 'status' });
  const body = element('div', { class: 'search__body' });
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'search-title', class: 'search' },
    element(
      'form',
      { class: 'search__form', role: 'search' },
      element('label', { class: 'search__label', for: 'search-input', id: 'search-title' }, words.title),
      element('div', { class: 'search__row' }, input, close),
      element('p', { class: 'search__hint', id: 'search-hint' }, words.hint),
      count,
      status,
    ),
    body,
  );
  return { dialog, input, close, count, status, body };
}
