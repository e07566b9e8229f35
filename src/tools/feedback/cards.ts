import type { FeedbackCard, FeedbackForm, FeedbackLevel, FeedbackPoint } from '../../folder/answers/feedback';
import { emptyFeedbackCard } from '../../folder/answers/feedback.empty';
import { readDate } from '../../formats/datePhrases';
import { formatDate } from '../../formats/dates';
import { formatQuantity } from '../../formats/rule';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import { pastDayMessage } from '../../frame/pastDay';
import type { PlainDate, RuleBook } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { FIELD } from './fields';
import type { FeedbackWords } from './words';

export const POINTS = ['empathy', 'clarity', 'support'] as const satisfies readonly FeedbackPoint[];
export const LEVELS = ['clearly', 'partly', 'notYet'] as const;

/** A limit of the form itself, in characters; the rules have none for this. */
const LONGEST_EXAMPLE = 200;

export const isTouched = (card: FeedbackCard): boolean =>
  card.date.trim() !== '' ||
  POINTS.some((point) => card[point].level !== '' || card[point].example.trim() !== '');

/** A card with an answer on each of the points. */
export const isFilled = (card: FeedbackCard): boolean => POINTS.every((point) => card[point].level !== '');

/** How many cards say each of the levels on one point. */
export const countLevel = (
  cards: readonly FeedbackCard[],
  point: FeedbackPoint,
  level: FeedbackLevel,
): number => cards.filter((card) => card[point].level === level).length;

/**
 * As many cards as the rules have trial sessions: kept answers may stem from another edition. A card beyond them
 * stays as long as something stands on it.
 */
export function fittedCards({ cards }: FeedbackForm, rules: RuleBook): FeedbackCard[] {
  const count = rules.quantity('training.trialSessions');
  return [
    ...cards.slice(0, Math.max(count, cards.findLastIndex(isTouched) + 1)),
    ...Array.from({ length: Math.max(0, count - cards.length) }, emptyFeedbackCard),
  ];
}

/** What must be mended, card by card. Nothing unanswered is a problem. */
export function findProblems(
  cards: readonly FeedbackCard[],
  words: FeedbackWords,
  locale: Locale,
  today: PlainDate,
): Problem[] {
  return cards.flatMap((card, index) => {
    const row = index + 1;
    const wrongDay = pastDayMessage(card.date, words, { locale, today });
    return [
      ...(wrongDay === null ? [] : [{ field: FIELD.date(row), message: `${words.card(row)}: ${wrongDay}` }]),
      ...POINTS.filter((point) => lengthOf(card[point].example) > LONGEST_EXAMPLE).map((point) => ({
        field: FIELD.example(row, point),
        message: `${words.card(row)}: ${words.exampleLong(
          lengthOf(card[point].example),
          formatQuantity(LONGEST_EXAMPLE, 'character', locale),
        )}`,
      })),
    ];
  });
}

/** The day of the session as it is written out, or what was typed when that is no day to count on yet. */
export function dayOf({ date }: FeedbackCard, locale: Locale, today: PlainDate): string {
  const read = readDate(date, today);
  return read.kind === 'date' ? formatDate(read.date, locale) : date.trim();
}
