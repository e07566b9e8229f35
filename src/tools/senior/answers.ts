import type { SeniorForm } from '../../folder/answers/senior';
import { readDate } from '../../formats/datePhrases';
import { parseWhole } from '../../formats/numberInput';
import { formatNumber } from '../../formats/numbers';
import type { Locale } from '../../formats/units';
import { pastDayMessage } from '../../frame/pastDay';
import type { PlainDate, Provenance, SeniorAnswers } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { FIELD } from './fields';
import type { SeniorWords } from './words';

/** Limits of the form itself: a day before the first one is a mistyped year. The rules have none for these. */
export const MOST_SESSIONS = 9_999;
export const FIRST_DAY: PlainDate = '2000-01-01';

const isDayToCount = (day: PlainDate, today: PlainDate): boolean => day >= FIRST_DAY && day <= today;

function countProblem(text: string, words: SeniorWords, locale: Locale): string | null {
  const read = parseWhole(text);
  const tooMany = words.sessionsTooMany(formatNumber(MOST_SESSIONS, locale));
  if (read.kind === 'error') {
    if (read.code === 'negative') return words.sessionsNegative;
    return read.code === 'tooLarge' ? tooMany : words.sessionsNotWhole;
  }
  return read.kind === 'value' && read.value > MOST_SESSIONS ? tooMany : null;
}

/** What must be mended, in the order of the form. Nothing unanswered is a problem. */
export function findProblems(
  { certified, sessions }: SeniorForm,
  words: SeniorWords,
  locale: Locale,
  today: PlainDate,
): Problem[] {
  const messages = [
    { field: FIELD.certified, message: pastDayMessage(certified, words, { locale, today }, FIRST_DAY) },
    { field: FIELD.sessions, message: countProblem(sessions, words, locale) },
  ];
  return messages.flatMap(({ field, message }) => (message === null ? [] : [{ field, message }]));
}

/**
 * The form as the rules want it. What is empty, must be mended or is a phrase that waits for the reader's yes is
 * not answered.
 */
export function readAnswers(
  { certified, sessions }: SeniorForm,
  provenance: (key: keyof SeniorForm) => Provenance,
  today: PlainDate,
): SeniorAnswers {
  const day = readDate(certified, today);
  const count = parseWhole(sessions);
  return {
    certified:
      day.kind === 'date' && isDayToCount(day.date, today)
        ? { value: day.date, from: provenance('certified') }
        : null,
    sessions:
      count.kind === 'value' && count.value <= MOST_SESSIONS
        ? { value: count.value, from: provenance('sessions') }
        : null,
  };
}
