import { fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { startRegisterFilter } from '../src/chrome/registerFilter';

const ENTRIES = [
  ['fee.platform', 'Plattformsavgift', '10\u00a0%', 'Programmet (CP-38)'],
  ['fee.example.price', 'Räkneexempel', '200\u00a0kr', 'Programmet (CP-39)'],
  ['budget.annual', 'Utbildningsbudget', 'högst 5\u00a0000\u00a0kr', 'Planen (MP-19)'],
] as const;

const entry = ([id, title, value, source]: (typeof ENTRIES)[number]) => `
  <section class="register__entry"><h3 id="${id}">${title} <code>${id}</code></h3>
  <p class="register__value">${value}</p><dl><dt>Källa</dt><dd>${source}</dd><dt>Enhet</dt><dd>guldpengar</dd></dl>
  <details><summary>Citeras</summary>avgiftskalkylatorn</details></section>`;

beforeEach(() => {
  document.body.innerHTML = `
    <div data-register-filter="Visar # av 3." data-none="Ingen." hidden><input type="search"><p role="status"></p></div>
    <section class="register" id="programme">${entry(ENTRIES[0])}${entry(ENTRIES[1])}</section>
    <section class="register" id="plan">${entry(ENTRIES[2])}</section>`;
  startRegisterFilter();
});

const input = () => document.querySelector('input') as HTMLInputElement;
const status = () => document.querySelector('[role=status]')?.textContent;
const shown = () => [...document.querySelectorAll('.register__entry:not([hidden]) h3')].map(({ id }) => id);
const search = (value: string) => fireEvent.input(input(), { target: { value } });

describe('the field of the register', () => {
  it('is shown once it works', () => {
    expect(document.querySelector<HTMLElement>('[data-register-filter]')?.hidden).toBe(false);
  });

  it.each([
    ['a part of a name', 'avgift', ['fee.platform']],
    ['an id', 'fee.example', ['fee.example.price']],
    ['a value with a hard space in it', '5 000 kr', ['budget.annual']],
    ['a source', 'mp-19', ['budget.annual']],
    ['capital letters', 'UTBILDNING', ['budget.annual']],
    ['several words in any order', 'kr fee', ['fee.example.price']],
    ['spaces around', '  räkne  ', ['fee.example.price']],
    ['nothing', ' ', ['fee.platform', 'fee.example.price', 'budget.annual']],
  ])('finds by %s', (_by, words, expected) => {
    search(words);
    expect(shown()).toEqual(expected);
  });

  it.each(['guldpengar', 'avgiftskalkylatorn'])(
    'does not find by %s, which is no name, value or source',
    (word) => {
      search(word);
      expect(shown()).toEqual([]);
    },
  );

  it('says how many are shown', () => {
    search('fee');
    expect(status()).toBe('Visar 2 av 3.');
  });

  it('says so when none is', () => {
    search('finns inte');
    expect(status()).toBe('Ingen.');
  });

  it('falls silent when the field is emptied', () => {
    search('fee');
    search('');
    expect([status(), shown().length]).toEqual(['', 3]);
  });

  it('hides a document of which nothing is left', () => {
    search('fee');
    expect(document.getElementById('plan')?.hidden).toBe(true);
  });

  it('shows all again when a link leads to an entry that it has hidden', () => {
    Element.prototype.scrollIntoView = () => undefined;
    search('fee');
    location.hash = '#budget.annual';
    fireEvent(window, new Event('hashchange'));
    expect([input().value, shown().length]).toEqual(['', 3]);
  });

  it('keeps what is searched for when the address names nothing that can be read', () => {
    const thrown: unknown[] = [];
    const note = (event: ErrorEvent) => {
      event.preventDefault();
      thrown.push(event.error);
    };
    window.addEventListener('error', note);
    search('fee');
    location.hash = '#%E0%A4%A';
    fireEvent(window, new Event('hashchange'));
    window.removeEventListener('error', note);
    expect([thrown, input().value]).toEqual([[], 'fee']);
  });

  it('begins only once', () => {
    startRegisterFilter();
    search('fee');
    expect(status()).toBe('Visar 2 av 3.');
  });
});
