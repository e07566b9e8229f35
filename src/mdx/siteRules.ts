import { FIRST_EDITION, openRules, type RuleBook } from '../rules';

/**
 * The rules that the published text quotes. Prose is written for one edition; a later edition's values reach it
 * when the site is built for that day.
 */
export const siteRules: RuleBook = openRules(FIRST_EDITION);
