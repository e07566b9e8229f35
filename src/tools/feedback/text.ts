import type { Locale } from '../../formats/units';
import { feedbackEnglish } from './text.en';
import { feedbackSwedish } from './text.sv';
import type { FeedbackWords } from './words';

/** Words of the cards, in both languages. */
export const feedbackText: Readonly<Record<Locale, FeedbackWords>> = {
  sv: feedbackSwedish,
  en: feedbackEnglish,
};
