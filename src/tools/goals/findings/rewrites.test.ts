import { describe, expect, it } from 'vitest';
import { withinOwnReach, withoutFiller } from './rewrites';

describe('a goal that somebody else decides', () => {
  it.each([
    ['Säkra finansiering från Vinnova', 'Skicka in ansökan om finansiering från Vinnova'],
    ['Säkra minst 465 865 SEK från Vinnova', 'Skicka in ansökan om 465 865 SEK från Vinnova'],
    [
      'Genomföra samtal och uppnå status som Senior Coach',
      'Genomföra samtal och skicka in ansökan om Senior Coach',
    ],
    ['Bli Senior Coach', 'Skicka in ansökan om Senior Coach'],
  ])('is written about one’s own part: %s', (what, own) => {
    expect(withinOwnReach(what, 'sv')).toBe(own);
  });

  it('gets no wording that we cannot stand for', () => {
    expect(withinOwnReach('Få uppdrag som talare', 'sv')).toBeNull();
  });

  it('is written about one’s own part in English', () => {
    expect(withinOwnReach('Secure funding from Vinnova', 'en')).toBe(
      'Send the application for funding from Vinnova',
    );
  });
});

describe('empty adverbs', () => {
  it('fall out', () => {
    expect(withoutFiller('Aktivt guida och löpande följa upp', 'sv')).toBe('Guida och följa upp');
  });

  it.each(['Bli bättre på React', 'Proaktivt guida nya'])(
    'stay where they hold the sentence up: %s',
    (what) => {
      expect(withoutFiller(what, 'sv')).toBeNull();
    },
  );
});
