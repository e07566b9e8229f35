import type { EvaluationsForm } from '../../folder/answers/evaluation';
import type { Locale } from '../../formats/units';
import type { FormState } from '../../frame/useForm';
import type { PlainDate } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import type { Offer } from './offer';

/** What every part of the form is given. */
export interface PartProps {
  readonly state: FormState<EvaluationsForm>;
  readonly problems: readonly Problem[];
  readonly locale: Locale;
  readonly today: PlainDate;
  /** What a kept agreement could fill in. */
  readonly offer: Offer | null;
}
