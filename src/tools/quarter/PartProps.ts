import type { PlanForm, QuarterForm } from '../../folder/answers/quarter';
import type { Locale } from '../../formats/units';
import type { FormState } from '../../frame/useForm';
import type { Context, PlainDate } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import type { QuarterGoal } from './goalsOfQuarter';
import type { Meeting } from './meeting';

/** What every part of the form is given. */
export interface PartProps {
  readonly state: FormState<QuarterForm>;
  /** The quarter that is shown. */
  readonly meeting: Meeting;
  readonly goals: readonly QuarterGoal[];
  /** Whether there is anything in the goal builder at all. */
  readonly goalsKept: boolean;
  readonly context: Context;
  /** `null` until the page is alive. */
  readonly today: PlainDate | null;
  readonly locale: Locale;
  readonly base: string;
  readonly problems: readonly Problem[];
  readonly change: (change: Partial<PlanForm>) => void;
}
