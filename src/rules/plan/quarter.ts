import { addDays, type PlainDate } from '../calendar';
import { firstWorkingDay } from '../holidays';
import { type Quarter, quarterEnd, quarterStart } from '../periods';
import type { Context } from '../rulebook';

export interface QuarterPlan {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Suggested day for the 1:1, and the last day we would still call the start of the quarter. */
  readonly oneOnOne: PlainDate;
  readonly oneOnOneLatest: PlainDate;
  /** First and last day of the reflection window. */
  readonly reflection: { readonly from: PlainDate; readonly to: PlainDate };
}

/** The fixed points of a quarter. Source: MP-07, MP-23, MP-25, read as. */
export function planQuarter(quarter: Quarter, { rules }: Context): QuarterPlan {
  const from = quarterStart(quarter);
  const to = quarterEnd(quarter);
  return {
    from,
    to,
    oneOnOne: firstWorkingDay(quarter),
    oneOnOneLatest: addDays(from, rules.quantity('guide.oneOnOneWindow') - 1),
    reflection: { from: addDays(to, 1 - rules.quantity('guide.reflectionWindow')), to },
  };
}
