import siteConfig from '@generated/docusaurus.config';
import { FIRST_EDITION, openRules, type PlainDate, type Records, RULES, type RuleBook } from '../rules';
import type { SiteDay } from './siteDay';

const AT_FIRST: SiteDay = { edition: FIRST_EDITION, present: FIRST_EDITION, preview: null };

/** Which rules this build is written by; `docusaurus.config.ts` has read it. */
export const siteDay: SiteDay = (siteConfig.customFields?.rules as SiteDay | undefined) ?? AT_FIRST;

/** The records that the published text quotes from. */
export const siteRecords: Records = RULES;

/** The rules as they stand on a day, for a value that is announced or past. */
export const siteRulesOn = (day: PlainDate): RuleBook => openRules(day, siteRecords);

/** The rules that the published text quotes: those of the day the site is built, or of the day that is previewed. */
export const siteRules: RuleBook = siteRulesOn(siteDay.edition);
