import type { Locale } from '../../formats/units';
import { findingsEn, offersEn } from './findings/text.en';
import { findingsSv, offersSv } from './findings/text.sv';
import { filesEn, planEn, problemsEn, sentenceEn } from './plan/text.en';
import { filesSv, planSv, problemsSv, sentenceSv } from './plan/text.sv';
import { formEn } from './text.en';
import { formSv } from './text.sv';

/** Every word of the tool in one language, gathered by where it is said. */
export interface GoalsWords {
  readonly form: typeof formSv;
  readonly problems: typeof problemsSv;
  readonly findings: typeof findingsSv;
  readonly offers: typeof offersSv;
  readonly sentence: typeof sentenceSv;
  readonly plan: typeof planSv;
  readonly files: typeof filesSv;
}

export const goalsText: Readonly<Record<Locale, GoalsWords>> = {
  sv: {
    form: formSv,
    problems: problemsSv,
    findings: findingsSv,
    offers: offersSv,
    sentence: sentenceSv,
    plan: planSv,
    files: filesSv,
  },
  en: {
    form: formEn,
    problems: problemsEn,
    findings: findingsEn,
    offers: offersEn,
    sentence: sentenceEn,
    plan: planEn,
    files: filesEn,
  },
};
