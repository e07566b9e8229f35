import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locale } from '../formats/units';
import { contextOn } from '../rules';
import { toolPapers } from './papers';

afterEach(cleanup);

const questions = (id: string, locale: Locale) => {
  const sheet = toolPapers.find((paper) => paper.id === id);
  if (sheet === undefined) throw new Error(`There is no sheet “${id}”`);
  render(<sheet.Questions context={contextOn('2025-05-02')} locale={locale} />);
  return [...document.querySelectorAll('.field__label, .blank__line, .blank__question > p')].map(
    (label) => label.textContent?.trim() ?? '',
  );
};

describe.each(toolPapers.map(({ id }) => id))('%s on paper', (id) => {
  it('asks as many questions in both languages', () => {
    const swedish = questions(id, 'sv').length;
    cleanup();
    expect([questions(id, 'en').length, swedish > 0]).toEqual([swedish, true]);
  });

  it('gives no two fields the same id', () => {
    questions(id, 'sv');
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
  });

  it('has a name in both languages', () => {
    const sheet = toolPapers.find((paper) => paper.id === id);
    expect([sheet?.title.sv, sheet?.title.en].every((title) => (title ?? '') !== '')).toBe(true);
  });
});

it('has every amount of every way of counting a fee', () => {
  expect(questions('avgift', 'sv')).toEqual(
    expect.arrayContaining([
      'Pris per samtal',
      'Vad vill du få per samtal?',
      'Vad vill du ha kvar i månaden?',
    ]),
  );
});

it('has every letter of a goal', () => {
  questions('smart-mal', 'sv');
  const headings = [...document.querySelectorAll('h3')].map((heading) => heading.textContent);
  expect(headings.map((heading) => heading?.at(0))).toEqual(['S', 'M', 'U', 'R', 'T']);
});
