import { describe, expect, it } from 'vitest';
import { type FrontText, frontText } from './text';

const addresses = (text: FrontText) =>
  [...text.doors.flatMap(({ ways }) => ways), ...text.questions, ...text.how.map(({ way }) => way)].map(
    ({ to }) => to,
  );

describe('the front page', () => {
  it('opens the same pages in both languages', () => {
    expect(addresses(frontText.en)).toEqual(addresses(frontText.sv));
  });

  it('has three doors: to become a coach, to train or be one, to work here', () => {
    expect(frontText.sv.doors.map(({ ways }) => ways.map(({ to }) => to))).toEqual([
      ['/bli-coach/krav'],
      ['/under-utbildningen/framsteg', '/som-coach/avgift'],
      ['/medarbetare/mal'],
    ]);
  });

  it.each(['sv', 'en'] as const)('types no number of a rule (%s)', (locale) => {
    expect(JSON.stringify(frontText[locale])).not.toMatch(/\d/);
  });
});
