import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/formats/rule';
import type { Locale } from '../../src/formats/units';
import { DERIVED, RULES, type Rule } from '../../src/rules';
import { checkPage } from './page';
import { written } from './suggest';

// Prose drifts when what a rule reads today is typed in its place. Every rule with a number is tried.
const NUMBERED = [
  ...Object.entries(RULES as Record<string, Rule>)
    .filter(([, { kind }]) => kind === 'quantity' || kind === 'range')
    .map(([id]) => id),
  ...Object.keys(DERIVED),
];
const WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  sv: {
    1: 'ett',
    2: 'två',
    3: 'tre',
    4: 'fyra',
    5: 'fem',
    6: 'sex',
    7: 'sju',
    8: 'åtta',
    10: 'tio',
    20: 'tjugo',
    25: 'tjugofem',
    30: 'trettio',
    50: 'femtio',
    80: 'åttio',
    200: 'tvåhundra',
    300: 'trehundra',
    '5 000': 'fem tusen',
  },
  en: {
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    10: 'ten',
    20: 'twenty',
    25: 'twenty-five',
    30: 'thirty',
    50: 'fifty',
    80: 'eighty',
    200: 'two hundred',
    300: 'three hundred',
    '5 000': 'five thousand',
  },
};
const LOCALES: readonly Locale[] = ['sv', 'en'];
const FORMS: readonly Form[] = ['phrase', 'value'];

const texts = LOCALES.flatMap((locale) =>
  NUMBERED.flatMap((id) =>
    FORMS.map((form) => ({ id, form, locale, text: written(id, form, locale) ?? '' })),
  ),
);
const inWords = texts.flatMap(({ text, ...rest }) => {
  const figures = /\d+(?:\s\d{3})*/g;
  const spelled = text.replace(/\u00a0/g, ' ').replace(figures, (each) => WORDS[rest.locale][each] ?? each);
  const said = spelled.replace(/\s?%/, ' procent').replace(/SEK (.+)|(.+) kr\b/, '$1$2 kronor');
  // “Ett” and “one” alone are an article as often as a number; a limit before them settles it.
  return /\d/.test(said) || /^(?:ett|one) /.test(said) ? [] : [{ ...rest, text: said }];
});

const candidates = (text: string, locale: Locale) =>
  checkPage(`Så här: ${text}.`, locale).findings.flatMap((finding) => finding.candidates);

describe('a rule’s value typed in its place', () => {
  it.each(texts)('is found in figures: “$text” ($id, $locale)', ({ id, locale, text }) => {
    expect(candidates(text, locale)).toContain(id);
  });

  it.each(inWords)('is found in words: “$text” ($id, $locale)', ({ id, locale, text }) => {
    expect(candidates(text, locale)).toContain(id);
  });
});
