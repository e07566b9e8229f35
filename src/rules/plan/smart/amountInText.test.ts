import { describe, expect, it } from 'vitest';
import { amountIn } from './amountInText';

describe('the amount in a Swedish text', () => {
  it.each([
    ['Guida minst 10 nya användare under Q3 2025', 10, null],
    ['Säkra 465 865 SEK från Vinnova senast maj 2025', 465865, 'currency'],
    ['Säkra 465\u00a0865 kr', 465865, 'currency'],
    ['Genomföra minst 20 samtal inom 6 månader', 20, null],
    ['Höja andelen till 12,5 %', 12.5, 'percent'],
    ['Höja andelen till 80%.', 80, 'percent'],
    ['Lägga 40 timmar på testerna', 40, 'hours'],
    ['Guida 2000 användare', 2000, null],
    ['Sänka ledtiden till 5 dagar', 5, null],
    ['Den 31 maj 2025 är 3 guider klara', 3, null],
    ['Ringa 20 kronofogdar', 20, null],
    ['Skriva 5 Q3-rapporter', 5, null],
    ['Samla in svar från 20 klienter', 20, null],
    ['Flytta från Slack 4 kanaler till 2 team', 4, null],
    ['Klart 5–7 juni med 20 användare', 20, null],
    ['Guida 5–7 användare i juni', 5, null],
  ])('%s', (text, value, unit) => {
    expect(amountIn(text, 'sv')).toEqual({ value, unit, baseline: null });
  });

  it.each([
    ['Minska laddtiden från 4 till 2 sekunder', 'sv'],
    ['Reduce load time from 4 to 2 seconds', 'en'],
    ['Från 4 till 2 sekunders laddtid', 'sv'],
    ['Minska laddtiden från  4 till 2 sekunder', 'sv'],
  ] as const)('is what the text goes to: %s', (text, language) => {
    expect(amountIn(text, language)).toEqual({ value: 2, unit: null, baseline: 4 });
  });

  it('is the first number when the second is for something else', () => {
    expect(amountIn('Rekrytera 5 användare till 3 team', 'sv')).toEqual({
      value: 5,
      unit: null,
      baseline: null,
    });
  });

  it.each([
    '',
    'Bli bättre på React',
    'Klart senast 2025-06-30',
    'Klart 30/6 2025',
    'Klart 30 juni 2025',
    'Klart under Q3 2025',
    'Klart v. 14 2025',
    'Klart vecka 14',
    'Klart i mitten av maj 2025',
    'Klart inom 6 månader',
    'Klart 5–7 juni',
    'Klart 5-7 juni 2025',
    'Klart den 5 och 6 juni',
    'Klart 5/6–7/6',
    'Klart 5–7/6',
    'Klart vecka 14–16',
    'Klart veckorna 14-16 2025',
    'Klart under 2025.',
    'Byta till ES2022 och GPT4',
    'Nå 5.000 läsare',
  ])('sees no amount in: %s', (text) => {
    expect(amountIn(text, 'sv')).toBeNull();
  });
});

describe('the amount in an English text', () => {
  it.each([
    ['Secure 465,865 kr by May 2025', 465865, 'currency'],
    ['Raise the share to 12.5 per cent', 12.5, 'percent'],
    ['Hold 20 sessions within 6 months', 20, null],
    ['Spend 40 hours on the tests', 40, 'hours'],
  ])('%s', (text, value, unit) => {
    expect(amountIn(text, 'en')).toEqual({ value, unit, baseline: null });
  });

  it.each([
    'Done by May 31, 2025',
    'Done by June 5',
    'Done June 5–7',
    'Done June 5–7, 2025',
    'Done 5 to 7 June',
    'Done in weeks 14-16',
  ])('sees no amount in a date: %s', (text) => {
    expect(amountIn(text, 'en')).toBeNull();
  });

  it.each([
    ['In May 20 users sign up', 20],
    ['From week 14 and 20 sessions on', 20],
  ])('is not taken for a day: %s', (text, value) => {
    expect(amountIn(text, 'en')?.value).toBe(value);
  });
});
