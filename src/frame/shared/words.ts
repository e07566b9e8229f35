import type { FeedbackLevel } from '../../folder/answers/feedback';
import type { StoredAnswers } from '../../folder/schema';
import type { Source } from './known';

/** What a field says about where its answer came from. Names of sources stand in the form they have in a sentence. */
export interface SharedWords {
  readonly sources: Readonly<Record<Source, string>>;
  readonly filled: (source: string) => string;
  readonly same: (source: string) => string;
  readonly offer: (source: string, value: string) => string;
  readonly use: (value: string) => string;
  readonly roles: Readonly<Record<Exclude<StoredAnswers['eligibility']['role'], ''>, string>>;
  readonly places: Readonly<Record<StoredAnswers['eligibility']['where'][number], string>>;
  readonly levels: Readonly<Record<Exclude<FeedbackLevel, ''>, string>>;
  readonly quoted: (text: string) => string;
}
