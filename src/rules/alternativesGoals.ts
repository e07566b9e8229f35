import type { OtherReading } from './alternatives';
import { quarterEnd } from './periods';
import type { Finding, LetterStatus, SmartLetter } from './plan/smart/finding';
import type { GoalInput } from './plan/smart/goal';
import { assessGoalCount, type GoalCount } from './plan/smart/goalCount';
import { letterOf } from './plan/smart/letter';
import type { GoalAssessment } from './plan/smart/smart';
import type { Context } from './rulebook';

interface Letter {
  readonly letter: SmartLetter;
  /** As this reading would have it. */
  readonly status: LetterStatus;
}

export type GoalOtherReading =
  | OtherReading<'Q-14', 'sameDay', Letter>
  | OtherReading<'Q-28', 'withinQuarter' | 'noMilestone', Letter>
  | OtherReading<'Q-29', 'outcome', Letter>
  | OtherReading<'Q-30', 'activity', Letter>;

export type GoalCountOtherReading = OtherReading<
  'Q-27',
  'everyGoalSet' | 'allTogether',
  { readonly count: GoalCount }
>;

const isSameDay = ({ data }: Finding): boolean => 'marginDays' in data && data.marginDays === 0;
const isDecidedByOthers = ({ data }: Finding): boolean => 'influence' in data && data.influence === 'others';

/**
 * Which letters of a goal would stand otherwise under each other reading of, one at a time.
 * Source: MP-07, MP-12 to MP-14, MP-35, CP-41.
 */
export function goalOtherReadings(
  { quarter, deadline }: GoalInput,
  { letters }: GoalAssessment,
): GoalOtherReading[] {
  const without = (letter: SmartLetter, drop: (finding: Finding) => boolean): LetterStatus =>
    letterOf(letters[letter].findings.filter((finding) => !drop(finding))).status;
  const beyond = deadline !== null && deadline.date > quarterEnd(quarter);
  const all: GoalOtherReading[] = [
    { reading: 'Q-14', alternative: 'sameDay', letter: 'a', status: without('a', isSameDay) },
    {
      reading: 'Q-28',
      alternative: 'withinQuarter',
      letter: 't',
      status: beyond ? 'partly' : letters.t.status,
    },
    {
      reading: 'Q-28',
      alternative: 'noMilestone',
      letter: 't',
      status: without('t', ({ id }) => id === 'T3'),
    },
    { reading: 'Q-29', alternative: 'outcome', letter: 'a', status: without('a', isDecidedByOthers) },
    {
      reading: 'Q-30',
      alternative: 'activity',
      letter: 'm',
      status: without('m', ({ id }) => id === 'M4'),
    },
  ];
  return all.filter(({ letter, status }) => (status === 'met') !== (letters[letter].status === 'met'));
}

/**
 * Whether the number of goals would be judged otherwise under the other readings of Q-27. Source: MP-07, MP-08.
 * @param goals how many are in progress in the quarter, done in it, and waiting for a later one
 * @throws RangeError when a number is negative or not whole
 */
export function goalCountOtherReadings(
  { active, done, waiting }: Readonly<Record<'active' | 'done' | 'waiting', number>>,
  context: Context,
): GoalCountOtherReading[] {
  const ours = assessGoalCount(active, context).status;
  const all = [
    { reading: 'Q-27', alternative: 'everyGoalSet', count: assessGoalCount(active + done, context) },
    { reading: 'Q-27', alternative: 'allTogether', count: assessGoalCount(active + waiting, context) },
  ] as const;
  return all.filter(({ count }) => count.status !== ours);
}
