import type { EligibilityForm } from '../../folder/answers/eligibility';
import type { Locale } from '../../formats/units';
import type { FormState } from '../../frame/useForm';
import type { RuleBook } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import type { EligibilityWords } from './text';

/** What the parts of the form are given, here and beside the draft. */
export interface EligibilityFieldsProps {
  readonly state: FormState<EligibilityForm>;
  readonly words: EligibilityWords;
  readonly locale: Locale;
  readonly rules: RuleBook;
  readonly problems: readonly Problem[];
}
