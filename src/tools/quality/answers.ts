import type { QualityForm } from '../../folder/answers/quality';
import { type AliasProblem, aliasProblem, LONGEST_ALIAS, samePerson } from '../../formats/alias';
import { readDate } from '../../formats/datePhrases';
import { formatDate } from '../../formats/dates';
import { formatNumber } from '../../formats/numbers';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import { dateMessage, dateText } from '../../frame/dateText';
import type { PlainDate } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { exampleField, forumField, memberField, SPECIALITY_NAME } from './fields';
import {
  EXAMPLE,
  FIRST_DAY,
  FORUMS,
  LAST_DAY,
  LONGEST_PROFESSION,
  LONGEST_SPECIALITY,
  MEMBERS,
  POINTS,
} from './points';
import type { QualityWords } from './words';

type Found = readonly [field: string, message: string | null];

function exampleMessage(text: string, words: QualityWords, locale: Locale): string | null {
  const length = lengthOf(text);
  return length < EXAMPLE.least
    ? words.exampleTooShort(length, EXAMPLE.least)
    : length > EXAMPLE.most
      ? words.tooLong(formatNumber(length, locale), EXAMPLE.most)
      : null;
}

function dayMessage(
  text: string,
  which: 'last' | 'next',
  words: QualityWords,
  locale: Locale,
  today: PlainDate,
): string | null {
  const read = readDate(text, today);
  const say = (day: PlainDate) => formatDate(day, locale);
  switch (read.kind) {
    case 'error':
      return dateMessage(read, locale);
    case 'ask':
      return dateText[locale].vague(text.trim());
    case 'date':
      // A next day that has passed is told in the answer: time did that, and the reader made no mistake.
      return which === 'last' && read.date > today
        ? words.afterToday(say(read.date), say(today))
        : read.date < FIRST_DAY || read.date > LAST_DAY
          ? words.checkYear(say(read.date))
          : null;
    default:
      return null;
  }
}

function aliasMessage(trio: QualityForm['trio'], index: number, words: QualityWords): string | null {
  const aliases = MEMBERS.map((name) => trio[name].alias);
  const alias = aliases[index] ?? '';
  const problem: AliasProblem | null = aliasProblem(alias);
  if (problem !== null) {
    return words.aliasProblems[problem](LONGEST_ALIAS);
  }
  return aliases.slice(0, index).some((other) => samePerson(other, alias))
    ? words.sameAlias(alias.trim())
    : null;
}

const longer = (text: string, most: number, words: QualityWords, locale: Locale): string | null =>
  lengthOf(text) > most ? words.tooLong(formatNumber(lengthOf(text), locale), most) : null;

/** What must be mended, in the order of the form. Nothing unanswered is a problem, but a claimed example is written. */
export function findProblems(
  { points, speciality, forums, trio }: QualityForm,
  words: QualityWords,
  locale: Locale,
  today: PlainDate,
): Problem[] {
  const found: readonly Found[] = [
    ...POINTS.map(
      (name): Found => [
        exampleField(name),
        points[name].level === 'example' ? exampleMessage(points[name].example, words, locale) : null,
      ],
    ),
    [SPECIALITY_NAME, longer(speciality, LONGEST_SPECIALITY, words, locale)],
    ...FORUMS.flatMap((name) =>
      (['last', 'next'] as const).map(
        (which): Found => [
          forumField(name, which),
          dayMessage(forums[name][which], which, words, locale, today),
        ],
      ),
    ),
    ...MEMBERS.flatMap((name, index): Found[] => [
      [memberField(name, 'alias'), aliasMessage(trio, index, words)],
      [memberField(name, 'profession'), longer(trio[name].profession, LONGEST_PROFESSION, words, locale)],
    ]),
  ];
  return found.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]));
}
