import type { Locale } from '../../formats/units';
import { findingsEn, offersEn } from './findings/text.en';
import { findingsSv, offersSv } from './findings/text.sv';
import { filesEn, pictureEn, planEn, sentenceEn } from './plan/laterText.en';
import { filesSv, pictureSv, planSv, sentenceSv } from './plan/laterText.sv';

/** What is said of a goal that is being written and of a plan that is done: words for the parts fetched later. */
export interface LaterWords {
  readonly findings: typeof findingsSv;
  readonly offers: typeof offersSv;
  readonly sentence: typeof sentenceSv;
  readonly plan: typeof planSv;
  readonly picture: typeof pictureSv;
  readonly files: typeof filesSv;
}

export const laterText: Readonly<Record<Locale, LaterWords>> = {
  sv: {
    findings: findingsSv,
    offers: offersSv,
    sentence: sentenceSv,
    plan: planSv,
    picture: pictureSv,
    files: filesSv,
  },
  en: {
    findings: findingsEn,
    offers: offersEn,
    sentence: sentenceEn,
    plan: planEn,
    picture: pictureEn,
    files: filesEn,
  },
};
