import type { PlainDate } from '../calendar';
import type { LogTotals } from '../programme/log';

/**
 * What the International Coaching Federation asks of coaching hours before its credentials. Background only: no rule
 * of Inner Journey, and therefore no record of the register.
 */
export interface IcfLevel {
  readonly name: 'ACC' | 'PCC' | 'MCC';
  /** Whole hours. */
  readonly hours: number;
  /** Those of them that somebody has paid for. */
  readonly paidHours: number;
  readonly clients: number;
  /** Hours within the recent span; `null` where we have not been able to check the number. */
  readonly recentHours: number | null;
}

export const ICF: {
  readonly source: string;
  readonly checked: PlainDate;
  /** The largest group whose hours count. */
  readonly groupLimit: number;
  readonly levels: readonly IcfLevel[];
} = {
  source: 'https://coachingfederation.org/experience-requirements',
  checked: '2026-11-20',
  groupLimit: 15,
  levels: [
    { name: 'ACC', hours: 100, paidHours: 75, clients: 8, recentHours: 25 },
    { name: 'PCC', hours: 500, paidHours: 450, clients: 25, recentHours: 50 },
    { name: 'MCC', hours: 2_500, paidHours: 2_250, clients: 35, recentHours: null },
  ],
};

/** What is left to a level: minutes, and clients. 0 is reached; `null` is not known. */
export interface IcfLeft {
  readonly minutes: number;
  readonly paidMinutes: number;
  readonly clients: number;
  readonly recentMinutes: number | null;
}

const left = (goal: number, has: number): number => Math.max(0, goal - has);

/** Holds a log against a level, each demand by itself, on whole minutes. */
export const icfLeft = (totals: LogTotals, level: IcfLevel): IcfLeft => ({
  minutes: left(level.hours * 60, totals.minutes),
  paidMinutes: left(level.paidHours * 60, totals.paidMinutes),
  clients: left(level.clients, totals.clients),
  recentMinutes: level.recentHours === null ? null : left(level.recentHours * 60, totals.recentMinutes),
});
