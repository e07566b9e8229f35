import { describe, expect, it } from 'vitest';
import type { ReadinessForm } from '../../folder/answers/readiness';
import { emptyReadinessForm } from '../../folder/answers/readiness.empty';
import { toMarkdown, toSlackText } from '../../frame/reportText';
import type { ReadinessStatement } from '../../rules';
import { readinessReport } from './report';

type Told = ReadinessForm[ReadinessStatement];
const form = (told: readonly Told[], others: Partial<ReadinessForm> = {}): ReadinessForm => {
  const [
    wishNamed = '',
    wishOwn = '',
    openNow = '',
    openAhead = '',
    roomForChange = '',
    welcomesChange = '',
  ] = told;
  return {
    ...emptyReadinessForm(),
    ...{ wishNamed, wishOwn, openNow, openAhead, roomForChange, welcomesChange },
    ...others,
  };
};
const report = (told: readonly Told[], others: Partial<ReadinessForm> = {}, locale: 'sv' | 'en' = 'sv') =>
  readinessReport(form(told, others), '2026-11-20', locale);
const headings = (told: readonly Told[]) => report(told).sections.map(({ heading }) => heading);
const itemsUnder = (told: readonly Told[], heading: string, others: Partial<ReadinessForm> = {}) =>
  report(told, others).sections.find((section) => section.heading === heading)?.items;

describe('the answer', () => {
  it.each([
    ['every part is in place (R-01)', ['4', '4', '4', '4', '4', '4'], 'Du verkar redo', 'done'],
    [
      'one part is on the way (R-03)',
      ['3', '3', '4', '4', '5', '5'],
      'På väg – mycket finns redan att bygga på',
      'going',
    ],
    [
      'one answer is not known (R-05)',
      ['5', '5', '5', 'unknown', '5', '5'],
      'På väg – mycket finns redan att bygga på',
      'going',
    ],
    [
      'one part is not yet there',
      ['2', '3', '5', '5', '5', '5'],
      'Kanske inte just nu – så kan du börja',
      'going',
    ],
    ['five statements wait', ['4'], 'Inget svar än – 5 påståenden väntar', 'open'],
    ['one waits', ['4', '4', '4', '4', '4'], 'Inget svar än – ett påstående väntar', 'open'],
  ] as const)('when %s', (_case, told, answer, tone) => {
    expect([report(told).answer, report(told).tone]).toEqual([answer, tone]);
  });

  it('leads to the first statement that waits', () => {
    expect(report(['4', '4', '', '4']).soFar).toEqual([
      {
        text: 'Nästa påstående: Jag kan tänka mig att berätta ärligt för en coach om hur jag har det i dag.',
        field: 'readiness-open-now',
      },
    ]);
  });

  it('says what waits when the answer is certain without it', () => {
    expect(report(['1', '1', '4', '4', '4']).remaining).toEqual(['Ett påstående är obesvarat.']);
  });

  it('is given in English', () => {
    expect(report(['4', '4', '4', '4', '4', '4'], {}, 'en').answer).toBe('You seem ready');
  });
});

describe('part by part', () => {
  it('says where each part stands, with the answers and without a sum', () => {
    expect(itemsUnder(['4', '5', '3', '3', '1', '4'], 'Del för del')).toEqual([
      'Din egen vilja: på plats. Dina svar: 4 och 5.',
      'Din öppenhet: på väg. Dina svar: 3 och 3.',
      'Din plats för förändring: inte ännu. Dina svar: 1 och 4.',
    ]);
  });

  it('says what is not known and not answered', () => {
    expect(itemsUnder(['4', 'unknown', '3'], 'Del för del')).toEqual([
      'Din egen vilja: oklart. Dina svar: 4 och Vet inte.',
      'Din öppenhet: inte besvarad. Dina svar: 3 och inte besvarad.',
      'Din plats för förändring: inte besvarad. Dina svar: inte besvarad och inte besvarad.',
    ]);
  });
});

describe('what to do', () => {
  it('is something to bring for those who are ready', () => {
    expect(headings(['4', '4', '4', '4', '4', '4'])).toEqual([
      'Ta med dig till första samtalet',
      'Del för del',
    ]);
  });

  it('is a way to begin when a part is not yet there', () => {
    expect(headings(['1', '1', '4', '4', '4', '4'])).toEqual(['Så kan du börja', 'Del för del']);
  });

  it('is one step for each part that is not in place', () => {
    expect(itemsUnder(['1', '1', '4', '4', 'unknown', '4'], 'Så kan du börja')).toEqual([
      'Din egen vilja: skriv ner en enda sak som du vill ska vara annorlunda längre fram, och varför den är viktig för dig.',
      'Din plats för förändring: att inte veta är också ett svar. Det kan vara en bra fråga till en coach.',
    ]);
  });

  it('is nothing while nothing is known', () => {
    expect(headings(['4'])).toEqual(['Del för del']);
  });
});

describe('what stands beside the answer', () => {
  it('names the limits as a choice of this site', () => {
    expect(report(['4']).notes[1]).toBe(
      'En del är på plats när båda svaren är 4 eller högre. Den är på väg när medelvärdet är 3 eller högre, och annars inte ännu. Ett Vet inte gör den oklar. Gränserna har vi valt själva.',
    );
  });

  it.each(['sv', 'en'] as const)('says where to turn when one is unwell, in %s', (locale) => {
    expect(report(['1', '1'], {}, locale).notes.join(' ')).toMatch(/1177.*112/);
  });

  it.each([
    ['sv', /inte krav i Inner Journey/],
    ['en', /not requirements of Inner Journey/],
  ] as const)('says that it is inspiration, in %s', (locale, words) => {
    expect(report(['4'], {}, locale).notes.at(-1)).toMatch(words);
  });

  it('has the reader’s own thoughts, those that are written', () => {
    expect(itemsUnder(['4'], 'Dina egna tankar', { ego: ' På möten. ' })).toEqual(['Ego: På möten.']);
  });

  it.each([
    ['Markdown', toMarkdown],
    ['text', toSlackText],
  ])('is copied as %s with the answer, and says what it is', (_kind, write) => {
    const text = write(report(['4', '4', '4', '4', '4', '4']), 'sv');
    expect(text).toMatch(
      /Du verkar redo[\s\S]*Ifyllt 20 november 2026\. Det här är en självskattning, inte ett beslut\./,
    );
  });
});
