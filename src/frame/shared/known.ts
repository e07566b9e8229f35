import type { LogSession } from '../../folder/answers/session';
import type { StoredAnswers, ToolId } from '../../folder/schema';
import { readDate } from '../../formats/datePhrases';
import { datePartsOf, type LoggedSession, type PlainDate } from '../../rules';
import type { Others } from '../followOthers';

/** Where something shared was entered. */
export type Source =
  | Extract<ToolId, 'senior' | 'certificate' | 'goals' | 'budget' | 'progress' | 'feedback'>
  | 'log';

/** One thing that is known, and where it was entered. */
export interface Found<Value> {
  readonly source: Source;
  readonly value: Value;
}

/** The day that a text names. A phrase that waits for its yes names none, and neither does a day to come. */
export function pastDay(text: string, today: PlainDate): PlainDate | null {
  const read = readDate(text, today);
  return read.kind === 'date' && read.date <= today ? read.date : null;
}

/** The log as the rules count it; its days have been checked to look like days when they were read. */
export const logged = (sessions: readonly LogSession[]): readonly LoggedSession[] =>
  sessions as readonly (LogSession & { date: PlainDate })[];

/**
 * Since when the reader is a certified coach, from the first place that has a day.
 * @param except the tool that asks: its own answer is not news to it
 */
export function certifiedIn(
  { answers }: Others,
  today: PlainDate,
  except: ToolId | null = null,
): Found<PlainDate> | null {
  const places: readonly (readonly [Source & ToolId, readonly string[]])[] = [
    ['certificate', [answers.certificate?.issued ?? '']],
    ['senior', [answers.senior?.certified ?? '']],
    ['goals', (answers.goals?.goals ?? []).flatMap((goal) => (goal.isSeniorGoal ? [goal.certifiedOn] : []))],
  ];
  for (const [source, texts] of places) {
    for (const text of source === except ? [] : texts) {
      const value = pastDay(text, today);
      if (value !== null) {
        return { source, value };
      }
    }
  }
  return null;
}

/** In which role the logged sessions were held. A trial session is held as a coach. */
export function rolesIn(sessions: readonly LogSession[]): StoredAnswers['eligibility']['role'] {
  const held = sessions.filter(({ status }) => status === 'done');
  const client = held.some(({ role }) => role === 'client');
  const coach = held.some(({ role }) => role !== 'client');
  return client && coach ? 'both' : client ? 'client' : coach ? 'coach' : '';
}

/** Where the logged sessions were held, as far as it was told. */
export function placesIn(sessions: readonly LogSession[]): StoredAnswers['eligibility']['where'] {
  const held = (place: LogSession['place']) =>
    sessions.some((session) => session.status === 'done' && session.place === place);
  return [
    ...(held('elsewhere') ? (['own'] as const) : []),
    ...(held('platform') ? (['platform'] as const) : []),
  ];
}

/** What the latest paid session with one client cost, in öre; `null` while no amount is logged. */
export function latestPrice(sessions: readonly LogSession[]): number | null {
  const paid = sessions.filter(
    ({ status, role, form, pay, amount }) =>
      status === 'done' && role === 'coach' && form === 'single' && pay === 'paid' && amount !== null,
  );
  const latest = paid.reduce<LogSession | null>(
    (best, one) => (best === null || one.date >= best.date ? one : best),
    null,
  );
  return latest?.amount ?? null;
}

/** Days of the trial sessions that took place, the first one first. */
export const trialDays = (sessions: readonly LogSession[]): readonly string[] =>
  sessions
    .filter(({ status, role }) => status === 'done' && role === 'trial')
    .map(({ date }) => date)
    .sort();

/** The first thing that is known, in the order of the places; `null` when none of them knows. */
export const firstFound = <Value>(
  ...places: readonly (readonly [Source, Value | null | undefined | ''])[]
): Found<Value> | null => {
  for (const [source, value] of places) {
    if (value !== null && value !== undefined && value !== '') {
      return { source, value };
    }
  }
  return null;
};

/** Courses of this year that lie ahead: wished for or approved. */
export const coursesAhead = ({ answers }: Others, today: PlainDate): readonly string[] =>
  (answers.budget?.courses ?? [])
    .filter(({ date, status, name }) => {
      const read = readDate(date, today);
      return (
        name.trim() !== '' &&
        (status === 'wished' || status === 'approved') &&
        read.kind === 'date' &&
        datePartsOf(read.date).year === datePartsOf(today).year
      );
    })
    .map(({ name }) => name.trim());
