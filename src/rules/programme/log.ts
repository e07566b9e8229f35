import { addMonths, type PlainDate } from '../calendar';
import type { Context, QuantityId } from '../rulebook';
import { countTowardsSenior, type LoggedSession } from './senior';

/** A session as the log counts it. */
export interface LogEntry extends LoggedSession {
  /** Initials or a code; upper and lower case, and space around it, make no other client. */
  readonly client: string;
  readonly form: 'single' | 'group';
  /** How many took part, 1 or more; each of them is a client. */
  readonly people: number;
  /** Whole minutes, 1 or more. */
  readonly minutes: number;
  readonly pay: 'paid' | 'proBono';
}

export interface LogTotals {
  /** Sessions that took place, in any role. */
  readonly held: number;
  readonly cancelled: number;
  /** Those that took place, by the reader's own role. */
  readonly asCoach: number;
  readonly asClient: number;
  readonly asTrial: number;
  /** Minutes of the sessions that the reader has led: as a coach or as a trial session. A group counts once. */
  readonly minutes: number;
  readonly paidMinutes: number;
  readonly proBonoMinutes: number;
  /** Different clients in the sessions that the reader has led. */
  readonly clients: number;
  /** Minutes led on `recentSince` or later. */
  readonly recentMinutes: number;
  readonly recentSince: PlainDate;
}

/** How far back the log calls recent, in calendar months: what coaching bodies ask about. */
export const RECENT_MONTHS = 18;

const isHeld = ({ status }: LoggedSession): boolean => status === 'done';
// Whoever was the client led nothing: such a session gives neither hours nor clients.
const isLed = (entry: LoggedSession): boolean => isHeld(entry) && entry.role !== 'client';

/** One client, however the code was typed. */
export const clientKey = (client: string): string => client.normalize('NFC').trim().toLowerCase();

/** Sessions with the same day, client and length: perhaps one session that was entered twice. */
export const likenessOf = ({
  date,
  client,
  minutes,
}: Pick<LogEntry, 'date' | 'client' | 'minutes'>): string => `${date}/${minutes}/${clientKey(client)}`;

/** How many different clients there are. A group that met several times counts its largest meeting. */
function countClients(led: readonly LogEntry[]): number {
  const people = new Map<string, number>();
  for (const { form, client, people: count } of led) {
    const key = `${form}/${clientKey(client)}`;
    people.set(key, Math.max(people.get(key) ?? 0, form === 'group' ? count : 1));
  }
  return [...people.values()].reduce((sum, count) => sum + count, 0);
}

const minutesOf = (entries: readonly LogEntry[]): number =>
  entries.reduce((sum, { minutes }) => sum + minutes, 0);

/**
 * What a log adds up to. Cancelled sessions count nowhere but in their own number.
 * @param today the last day of the recent span, which begins on the same day number so many calendar months before
 */
export function totalsOf(log: readonly LogEntry[], today: PlainDate): LogTotals {
  const held = log.filter(isHeld);
  const led = held.filter(isLed);
  const recentSince = addMonths(today, -RECENT_MONTHS);
  const inRole = (role: LoggedSession['role']) => held.filter((entry) => entry.role === role).length;
  return {
    held: held.length,
    cancelled: log.length - held.length,
    asCoach: inRole('coach'),
    asClient: inRole('client'),
    asTrial: inRole('trial'),
    minutes: minutesOf(led),
    paidMinutes: minutesOf(led.filter(({ pay }) => pay === 'paid')),
    proBonoMinutes: minutesOf(led.filter(({ pay }) => pay === 'proBono')),
    clients: countClients(led),
    recentMinutes: minutesOf(led.filter(({ date }) => date >= recentSince && date <= today)),
    recentSince,
  };
}

/** Sessions that count before an application: all that took place, whatever the role. CP-12, read as Q-15. */
export const countTowardsApplication = (log: readonly LoggedSession[]): number => log.filter(isHeld).length;

/** Trial sessions that took place. CP-26. */
export const countTrialSessions = (log: readonly LoggedSession[]): number =>
  log.filter((entry) => isHeld(entry) && entry.role === 'trial').length;

/** A number of sessions that the rules ask for, and how many of them are logged. */
export interface LogGoal {
  readonly rule: Extract<QuantityId, 'prerequisite.sessions' | 'training.trialSessions' | 'senior.sessions'>;
  readonly count: number;
  readonly limit: number;
  readonly remaining: number;
}

/**
 * What the log gives towards the numbers of sessions that the rules ask for.
 * @param certified without it, the sessions towards Senior Coach cannot be counted, and that goal is left out
 */
export function logGoals(
  log: readonly LoggedSession[],
  certified: PlainDate | null,
  { rules }: Context,
): readonly LogGoal[] {
  const goal = (rule: LogGoal['rule'], count: number): LogGoal => {
    const limit = rules.quantity(rule);
    return { rule, count, limit, remaining: Math.max(0, limit - count) };
  };
  return [
    goal('prerequisite.sessions', countTowardsApplication(log)),
    goal('training.trialSessions', countTrialSessions(log)),
    ...(certified === null ? [] : [goal('senior.sessions', countTowardsSenior(log, certified))]),
  ];
}
