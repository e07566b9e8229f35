import type { ForumForm, MemberForm, PointForm, PointsForm, QualityForm } from '../../folder/answers/quality';
import { readDate } from '../../formats/datePhrases';
import { lengthOf } from '../../formats/textLength';
import type { PlainDate } from '../../rules';

// Inspired by the criteria by which MiL Institute chooses its coaches (ML-04 to ML-07) and by its three groupings
// (ML-10 to ML-13). The levels and the limits are choices of this site.

export const POINTS = ['values', 'organisation', 'dialogue', 'culture', 'maturity', 'speciality'] as const;
export type PointName = (typeof POINTS)[number];
export const LEVELS = ['notYet', 'onTheWay', 'example'] as const;
export type Level = (typeof LEVELS)[number];

export const FORUMS = ['trio', 'peerGroup', 'trainingDay'] as const;
export type ForumName = (typeof FORUMS)[number];
/** A trio is three, the reader among them. */
export const MEMBERS = ['first', 'second', 'third'] as const;
export type MemberName = (typeof MEMBERS)[number];

/** Characters. */
export const EXAMPLE = { least: 20, most: 500 } as const;
export const LONGEST_SPECIALITY = 60;
export const LONGEST_PROFESSION = 60;
/** So that they fit in the folder beside everything else. */
export const MOST_REVIEWS = 12;
/** A day before the first one, or after the last one, is a mistyped year. */
export const FIRST_DAY: PlainDate = '2000-01-01';
export const LAST_DAY: PlainDate = '2100-12-31';

export type PointStatus = Level | 'exampleMissing' | 'open';

/** How a point stands. One that claims an example stands open until the example is there. */
export function statusOf({ level, example }: PointForm): PointStatus {
  if (level !== 'example') return level === '' ? 'open' : level;
  const length = lengthOf(example);
  return length >= EXAMPLE.least && length <= EXAMPLE.most ? 'example' : 'exampleMissing';
}

/** How many points stand so. */
export const count = (points: PointsForm, status: PointStatus): number =>
  POINTS.filter((name) => statusOf(points[name]) === status).length;

export interface ForumDays {
  readonly last: PlainDate | null;
  readonly next: PlainDate | null;
}

/** The days of a forum that can be counted on. A phrase that waits for a yes is none. */
export function forumDays({ last, next }: ForumForm, today: PlainDate): ForumDays {
  const [before, after] = [readDate(last, today), readDate(next, today)];
  return {
    last: before.kind === 'date' && before.date >= FIRST_DAY && before.date <= today ? before.date : null,
    next: after.kind === 'date' && after.date >= FIRST_DAY && after.date <= LAST_DAY ? after.date : null,
  };
}

const isBlank = (text: string) => text.trim() === '';

export const isTrioTold = (trio: QualityForm['trio']): boolean =>
  MEMBERS.some((name) => !isBlank(trio[name].alias) || !isBlank(trio[name].profession));

/** The members who are named, in the order of the form. */
export const namedMembers = (trio: QualityForm['trio']): readonly MemberForm[] =>
  MEMBERS.map((name) => trio[name]).filter(({ alias }) => !isBlank(alias));

/** Whether anything of the form has been filled in, apart from reviews saved earlier. */
export const isTold = ({ points, speciality, forums, trio }: QualityForm): boolean =>
  POINTS.some((name) => points[name].level !== '') ||
  !isBlank(speciality) ||
  FORUMS.some((name) => !isBlank(forums[name].last) || !isBlank(forums[name].next)) ||
  isTrioTold(trio);
