import type { PlainDate } from './calendar';
import { type Records, RULES, type RuleId } from './rulebook';

/** A rule and the day by which somebody should hold it against its source again. */
export interface Review {
  readonly id: RuleId;
  readonly reviewBy: PlainDate;
  /** Whether that day has passed; on the day itself there is still time. */
  readonly overdue: boolean;
}

/**
 * Every rule by its review day, the one that has waited longest first; rules of one day in the order of the register.
 * @param on the day that is counted from
 * @param records other records than the published ones, for tests
 */
export function reviewsOn(on: PlainDate, records: Records = RULES): readonly Review[] {
  const ids = Object.keys(records) as RuleId[];
  return ids
    .map((id) => ({ id, reviewBy: records[id].reviewBy, overdue: records[id].reviewBy < on }))
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));
}
