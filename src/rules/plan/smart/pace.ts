import type { GoalStatus } from './goal';

export type SuggestedStatus = Extract<GoalStatus, 'notStarted' | 'onTrack' | 'atRisk' | 'behind'>;

/** Tenths of the share of the work over the share of the time. Choices of this site, shown as information. */
export const PACE_TENTHS = { onTrack: 7, atRisk: 4 } as const;

/**
 * How a goal is doing: its share of the work over its share of the time.
 * @param done how far it has come, 0 or more, at most two decimals
 * @param total the whole way, above 0, in the same unit
 * @param dayOfPeriod days gone, whole; 0 is before the start, and days past the end count as the last one
 * @param daysInPeriod whole, 1 or more
 * @throws RangeError for other values
 */
export function suggestPace(
  done: number,
  total: number,
  dayOfPeriod: number,
  daysInPeriod: number,
): SuggestedStatus {
  if (!(done >= 0) || !(total > 0)) throw new RangeError(`No share of the way: ${done} of ${total}`);
  if (
    !Number.isInteger(dayOfPeriod) ||
    !Number.isInteger(daysInPeriod) ||
    dayOfPeriod < 0 ||
    daysInPeriod < 1
  ) {
    throw new RangeError(`No share of the time: day ${dayOfPeriod} of ${daysInPeriod}`);
  }
  if (dayOfPeriod === 0) return 'notStarted';
  // Cross-multiplied whole numbers: a ratio in floating point would miss its own limits.
  const work = Math.round(done * 100) * daysInPeriod * 10;
  const time = Math.round(total * 100) * Math.min(dayOfPeriod, daysInPeriod);
  if (work >= PACE_TENTHS.onTrack * time) return 'onTrack';
  return work >= PACE_TENTHS.atRisk * time ? 'atRisk' : 'behind';
}
