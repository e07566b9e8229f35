import { describe, expect, it } from 'vitest';
import { valuesIn } from './typed';

const found = (text: string) => valuesIn(text).map(({ kind, from, to }) => [kind, text.slice(from, to)]);
const numbers = (text: string) => valuesIn(text).map((value) => [...value.numbers]);

describe('a value in figures', () => {
  it.each([
    ['minst 80 % krävs', 'percentage', '80 %'],
    ['minst 80\u00a0% krävs', 'percentage', '80\u00a0%'],
    ['80 procent av delarna', 'percentage', '80 procent'],
    ['80 per cent of the parts', 'percentage', '80 per cent'],
    ['80 percent of the parts', 'percentage', '80 percent'],
    ['priset är 200 kr', 'amount', '200 kr'],
    ['5 000 kronor om året', 'amount', '5 000 kronor'],
    ['SEK 5,000 a year', 'amount', 'SEK 5,000'],
    ['5 tkr om året', 'amount', '5 tkr'],
    ['den 28 april 2025', 'date', '28 april 2025'],
    ['28 April', 'date', '28 April'],
    ['on April 28, 2025', 'date', 'April 28, 2025'],
    ['the 1st of May', 'date', '1st of May'],
    ['senast 2025-04-28', 'date', '2025-04-28'],
    ['i maj 2025', 'date', 'maj 2025'],
    ['i april', 'date', 'april'],
    ['Oktober passar', 'date', 'Oktober'],
    ['by the end of May', 'date', 'May'],
    ['under Q3', 'date', 'Q3'],
    ['i 4–6 veckor', 'number', '4–6'],
    ['om ½ år', 'number', '½'],
  ])('is found and told apart: %s', (text, kind, typed) => {
    expect(found(text)).toEqual([[kind, typed]]);
  });

  it('is read as kronor when it is written in thousands', () => {
    expect(numbers('5 tkr om året')).toEqual([[5000]]);
  });

  it('is read as a span by both its ends', () => {
    expect(numbers('i 4–6 veckor')).toEqual([[4, 6]]);
  });

  it.each(['Skriv 0 eller mer', 'May I apply?', 'You may apply', 'ett 1:1', 'enligt Q-01'])(
    'is not seen in: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('a value in words', () => {
  it.each([
    ['Du har haft tio samtal.', 'tio samtal'],
    ['Du har haft tio egna samtal.', 'tio egna samtal'],
    ['Håll tre korta, ärliga provsessioner.', null],
    ['tre lyckade provsessioner', 'tre lyckade provsessioner'],
    ['inom sex månader', 'sex månader'],
    ['efter två kalenderveckor', 'två kalenderveckor'],
    ['de fem övningarna', 'fem övningarna'],
    ['trettio minuter', 'trettio minuter'],
    ['tjugofem samtal', 'tjugofem samtal'],
    ['två till tre veckor', 'två till tre veckor'],
    ['ett till tre mål', 'ett till tre mål'],
    ['fyra–sex veckor', 'fyra–sex veckor'],
    ['inom en vecka', 'en vecka'],
    ['minst ett verktyg', 'ett verktyg'],
    ['en tvåveckorsperiod', 'tvåveckorsperiod'],
    ['efter ett halvår', 'halvår'],
    ['en halvtimme', 'halvtimme'],
    ['ten coaching sessions', 'ten coaching sessions'],
    ['twenty-five sessions', 'twenty-five sessions'],
    ['within six months', 'six months'],
    ['a six-month period', 'six-month'],
    ['two or three weeks', 'two or three weeks'],
    ['one to three goals', 'one to three goals'],
    ['within a week', 'a week'],
    ['at least one tool', 'one tool'],
    ['half a year later', 'half a year'],
    ['a half-hour talk', 'half-hour'],
    ['for a fortnight', 'fortnight'],
  ])('is found before what it counts: %s', (text, typed) => {
    expect(found(text)).toEqual(typed === null ? [] : [['numeral', typed]]);
  });

  it.each([
    ['åttio procent av momenten', 'percentage', 'åttio procent'],
    ['eighty per cent of the parts', 'percentage', 'eighty per cent'],
    ['hälften av priset', 'percentage', 'hälften'],
    ['half the monthly price', 'percentage', 'half'],
    ['en tiondel av priset', 'percentage', 'en tiondel'],
    ['a tenth of the price', 'percentage', 'a tenth'],
    ['fyra femtedelar av stegen', 'percentage', 'fyra femtedelar'],
    ['åtta av tio deltagare', 'percentage', 'åtta av tio'],
    ['eight out of ten people', 'percentage', 'eight out of ten'],
    ['tvåhundra kronor', 'amount', 'tvåhundra kronor'],
    ['fem tusen kronor', 'amount', 'fem tusen kronor'],
    ['five thousand kronor', 'amount', 'five thousand kronor'],
    ['two hundred SEK', 'amount', 'two hundred SEK'],
  ])('is found as a share or a sum: %s', (text, kind, typed) => {
    expect(found(text)).toEqual([[kind, typed]]);
  });

  it.each([
    'Ett samtal i taget',
    'efter en vecka utan besök',
    'Halva vägen, genomgång med min handledare',
    'Half of the way, looked over',
    'högst två decimaler',
    'De två skiljer sig åt',
    'den femte övningen',
    'a tenth session',
    'Båda stegen',
    'ett par veckor',
    'one of the steps',
    'the first week',
    'en av två texter',
    'sexiga mål',
    'often sessions',
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
