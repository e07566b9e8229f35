import { todayInStockholm } from '../formats/stockholm';
import { editionFor, FIRST_EDITION, isPlainDate, type PlainDate, type Records, RULES } from '../rules';

/** Which rules the site is written by. Days are the first of their edition, so that a rebuild changes nothing. */
export interface SiteDay {
  /** The edition that the pages quote. */
  readonly edition: PlainDate;
  /** The edition of the day the site is built; another one than `edition` only in a preview. */
  readonly present: PlainDate;
  /** The day whose rules are previewed, as it was asked for; `null` for the site as it is published. */
  readonly preview: PlainDate | null;
}

/**
 * Reads which rules to build with.
 * @param asked the variable `RULES_AS_OF`; empty and missing mean the day itself
 * @param records other values than the published ones, for tests
 * @throws RangeError on anything but a day on which there are rules, which stops the start
 */
export function readSiteDay(asked: string | undefined, now: Date, records: Records = RULES): SiteDay {
  const present = editionFor(todayInStockholm(now), records).from;
  if (asked === undefined || asked === '') {
    return { edition: present, present, preview: null };
  }
  if (!isPlainDate(asked)) {
    throw new RangeError(`RULES_AS_OF is a day, such as 2027-01-01, and not “${asked}”`);
  }
  if (asked < FIRST_EDITION) {
    throw new RangeError(`RULES_AS_OF: the rules begin on ${FIRST_EDITION}; there are none on ${asked}`);
  }
  return { edition: editionFor(asked, records).from, present, preview: asked };
}
