import type { StoredAnswers } from '../../folder/schema';
import type { PlainDate } from '../../rules';
import type { Others } from '../followOthers';
import { firstFound, pastDay, trialDays } from './known';
import type { Link } from './link';

const POINTS = ['empathy', 'clarity', 'support'] as const;

/** For each row, the day of the log that is its own: its own day, or the first that no other row has. */
function daysFor(
  rows: readonly { readonly date: string }[],
  days: readonly string[],
  today: PlainDate,
): (string | null)[] {
  const own = rows.map(({ date }) => pastDay(date, today) ?? date.trim());
  const free = [...days];
  for (const day of own) {
    const at = free.indexOf(day);
    if (at >= 0) {
      free.splice(at, 1);
    }
  }
  return own.map((day) => (day === '' ? (free.shift() ?? null) : days.includes(day) ? day : null));
}

/** A trial session has its day in the log and on its feedback card, and what the test user said stands on the card. */
export function trialLinks(
  form: StoredAnswers['progress'],
  { answers, sessions }: Others,
  today: PlainDate,
): Link<StoredAnswers['progress']>[] {
  const logDays = daysFor(form.trialSessions, trialDays(sessions), today);
  return form.trialSessions.flatMap((row, index) => {
    const card = answers.feedback?.cards[index];
    const put = (more: Partial<typeof row>) => (next: StoredAnswers['progress']) => ({
      ...next,
      trialSessions: next.trialSessions.map((each, at) => (at === index ? { ...each, ...more } : each)),
    });
    return [
      {
        field: `progress-session-${index + 1}`,
        kind: 'day' as const,
        current: row.date,
        put: (next: StoredAnswers['progress'], date: string) => put({ done: true, date })(next),
        found: firstFound<string>(['log', logDays[index]]),
      },
      // A card tells of a session; that it is done is for the reader to say.
      {
        field: `progress-session-${index + 1}-date`,
        kind: 'day' as const,
        current: row.date,
        put: (next: StoredAnswers['progress'], date: string) => put({ date })(next),
        found:
          card === undefined || (logDays[index] ?? null) !== null
            ? null
            : firstFound<string>(['feedback', pastDay(card.date, today)]),
      },
      ...POINTS.map((point) => ({
        field: `progress-session-${index + 1}-${point}`,
        kind: 'level' as const,
        current: row[point],
        put: (next: StoredAnswers['progress'], level: string) =>
          put({ [point]: level as (typeof row)[typeof point] })(next),
        found: firstFound<string>(['feedback', card?.[point].level]),
      })),
    ];
  });
}

/** The day on a feedback card, from the training or from the log. */
export function cardLinks(
  form: StoredAnswers['feedback'],
  { answers, sessions }: Others,
  today: PlainDate,
): Link<StoredAnswers['feedback']>[] {
  const logDays = daysFor(form.cards, trialDays(sessions), today);
  return form.cards.map((card, index) => ({
    field: `feedback-${index + 1}-date`,
    kind: 'day',
    current: card.date,
    put: (next, date) => ({
      ...next,
      cards: next.cards.map((each, at) => (at === index ? { ...each, date } : each)),
    }),
    found: firstFound<string>(
      ['progress', pastDay(answers.progress?.trialSessions[index]?.date ?? '', today)],
      ['log', logDays[index]],
    ),
  }));
}
