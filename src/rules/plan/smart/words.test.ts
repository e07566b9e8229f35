import { describe, expect, it } from 'vitest';
import { matchesOf } from './match';
import type { WordList, WordLists } from './wordList';
import { compile } from './words';

const NONE: WordLists = {
  change: {},
  concrete: {},
  vague: {},
  vagueUnlessMeasured: {},
  activity: {},
  filler: {},
  decidedByOthers: {},
  becoming: {},
  and: {},
};
/** The words of a text that a list finds, in order. */
const found = (concrete: WordList, text: string, verbLead?: string) => {
  const lists = { ...NONE, concrete, ...(verbLead === undefined ? {} : { verbLead }) };
  return matchesOf(text, compile(lists).concrete).map((match) => match.text);
};

describe('a list of words', () => {
  it.each([
    ['testa', { ar: ['test'] }, 'testa testar testade testat testas testades testats', 'testande tester'],
    ['bygga', { er: ['bygg'] }, 'bygga bygger byggte byggde byggt byggas bygges byggs', 'bygget bygg'],
    ['improve', { e: ['improv'] }, 'improve improves improved improving', 'improver improv'],
    ['build', { bare: ['build'] }, 'build builds builded building', 'builder builde'],
    ['so many words', { whole: ['mer', 'fler'] }, 'mer fler', 'mest flera'],
  ] as const)('finds %s in each of its forms and in no other', (_word, list, forms, others) => {
    expect(found(list, `${forms} ${others}`)).toEqual(forms.split(' '));
  });

  it('finds nothing when it is empty', () => {
    expect(found({}, 'bygga improve undefined')).toEqual([]);
  });

  it('finds a verb anywhere when the language needs no place for it', () => {
    expect(found({ whole: ['test'] }, 'a test, the test')).toEqual(['test', 'test']);
  });

  it('finds a verb only in its place when the language has one', () => {
    expect(found({ whole: ['test'] }, 'a test to test', 'to ')).toEqual(['test']);
  });

  it('finds what is no verb anywhere all the same', () => {
    const { filler } = compile({ ...NONE, filler: { whole: ['more'] }, verbLead: 'to ' });
    expect(matchesOf('more tests, one more', filler).map(({ start }) => start)).toEqual([0, 16]);
  });
});
