import { formatDate } from '../../formats/dates';
import { formatNumber } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { metaLine } from '../../frame/metaLine';
import type { Report } from '../../frame/report';
import { resultText } from '../../frame/resultText';
import { type Context, type LogGoal, type LogTotals, type PlainDate, RECENT_MONTHS } from '../../rules';
import { sayHours } from './say';
import { logText } from './text';

/** One of the totals: what it is, how much, and what to know about it. */
export interface Figure {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** The totals in words, each by itself. */
export function figuresOf(totals: LogTotals, locale: Locale): readonly Figure[] {
  const words = logText[locale].totals;
  const number = (count: number) => formatNumber(count, locale);
  const { asCoach, asClient, asTrial, cancelled } = totals;
  const parts = [
    ...(asCoach > 0 && asCoach < totals.held ? [words.asCoach(number(asCoach))] : []),
    ...(asClient > 0 ? [words.asClient(number(asClient))] : []),
    ...(asTrial > 0 ? [formatQuantity(asTrial, 'trialSession', locale)] : []),
    ...(cancelled > 0 ? [words.cancelled(number(cancelled))] : []),
  ];
  const hours = (minutes: number) => sayHours(minutes, locale);
  const figure = (key: string, label: string, value: string, note = ''): Figure => ({
    key,
    label,
    value,
    note,
  });
  return [
    figure('held', words.held, number(totals.held), parts.join(' · ')),
    figure(
      'hours',
      words.hours,
      hours(totals.minutes),
      [words.paid(hours(totals.paidMinutes)), words.proBono(hours(totals.proBonoMinutes))].join(' · '),
    ),
    figure('clients', words.clients, number(totals.clients)),
    figure(
      'recent',
      words.recent(formatQuantity(RECENT_MONTHS, 'month', locale)),
      hours(totals.recentMinutes),
      words.since(formatDate(totals.recentSince, locale)),
    ),
  ];
}

/** How far the log reaches towards one number that the rules ask for. */
export function goalLine(goal: LogGoal, certified: PlainDate | null, locale: Locale) {
  const words = logText[locale].goals;
  const { rule, count, limit, remaining } = goal;
  const unit = rule === 'training.trialSessions' ? 'trialSession' : 'session';
  return {
    name: words.names[rule],
    tool: words.tools[rule],
    // More than enough is enough here; the totals have the whole number.
    count: words.count(formatNumber(Math.min(count, limit), locale), formatQuantity(limit, unit, locale)),
    left: remaining === 0 ? words.reached : words.left(formatNumber(remaining, locale)),
    since: rule === 'senior.sessions' && certified !== null ? words.since(formatDate(certified, locale)) : '',
  };
}

const sentence = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** What the log adds up to, in words; also what is copied. No client is named in it. */
export function logReport(
  totals: LogTotals,
  goals: readonly LogGoal[],
  certified: PlainDate | null,
  context: Context,
  locale: Locale,
): Report {
  const words = logText[locale];
  const { notes } = words;
  return {
    title: words.title,
    answer:
      totals.held + totals.cancelled === 0
        ? words.first
        : words.answer(formatQuantity(totals.held, 'session', locale), sayHours(totals.minutes, locale)),
    tone: totals.held === 0 ? 'open' : 'done',
    steps: [],
    remaining: [],
    sections: [
      {
        heading: words.totals.heading,
        items: figuresOf(totals, locale).map(
          ({ label, value, note }) => `${label}: ${value}${note === '' ? '' : ` (${note})`}`,
        ),
      },
      {
        heading: words.goals.heading,
        items: goals.map((goal) => {
          const { name, count, left, since } = goalLine(goal, certified, locale);
          return `${name}: ${sentence(count, since, left)}`;
        }),
      },
    ],
    notes: [notes.hours, notes.clients, notes.application, ...(certified === null ? [] : [notes.senior])],
    meta: `${metaLine(context, locale)} ${resultText[locale].selfCheck}`,
  };
}
