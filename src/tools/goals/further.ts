import type { Locale } from '../../formats/units';
import { editionSections, keptDay } from '../../frame/editionSections';
import { withReceipt } from '../../frame/receipt';
import type { Report } from '../../frame/report';
import type { Kept } from '../../frame/useKept';
import type { Context } from '../../rules';
import { judgeGoals } from './judge';
import { otherReadings } from './otherReadings';
import type { Plan } from './plan/plan';
import { quarterKey } from './plan/quarters';
import { goalsReceipt } from './receipt';

/** What the further parts of an answer are made of. */
export interface Asked {
  readonly plan: Plan;
  readonly context: Context;
  readonly locale: Locale;
  /** What is known of the answers that are kept, so that rules that changed since can be told. */
  readonly kept?: Kept | undefined;
}

// As the plan was read: the quarter stays the one that was asked about.
const formOf = ({ role, quarter, goals }: Plan) => ({
  role,
  otherRole: '',
  quarter: quarterKey(quarter),
  goals: goals.map(({ form }) => form),
});

/** What stands below the answer. */
export const furtherSections = ({ plan, context, locale, kept }: Asked): Report['sections'] => [
  ...otherReadings(plan, context, locale),
  ...editionSections({
    judge: (other) => judgeGoals(formOf(plan), other, locale),
    context,
    locale,
    keptOn: keptDay(kept),
  }),
];

/** The answer together with what other readings would give, and its receipt. */
export const furtherReport = (report: Report, asked: Asked): Report =>
  withReceipt(
    { ...report, sections: [...report.sections, ...furtherSections(asked)] },
    goalsReceipt(asked.plan),
    asked.context,
    asked.locale,
  );
