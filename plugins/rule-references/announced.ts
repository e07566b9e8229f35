import {
  type DerivedId,
  editionDays,
  isPlainDate,
  type Records,
  RULES,
  type RuleId,
  sinceDay,
} from '../../src/rules';

/**
 * What is wrong with the day in `<Rule on>`, or null. A sentence about a day must be about a change on that day:
 * when the day is moved in the records, the sentence stops the build until it is moved too.
 * @param id a rule or a derived number that exists
 * @param on as the author wrote it
 * @param records other values than the published ones, for tests
 */
export function wrongDay(
  id: RuleId | DerivedId,
  on: string | undefined,
  records: Records = RULES,
): string | null {
  if (on === undefined) {
    return null;
  }
  if (!isPlainDate(on)) {
    return `“${on}” is not a day; write on="2027-01-01"`;
  }
  const days = editionDays(records).filter((day) => sinceDay(id, day, records) === day);
  if (sinceDay(id, on, records) === on) {
    return null;
  }
  const known = days.length === 0 ? 'no later value is announced' : `a value begins on ${days.join(', ')}`;
  return `no value of “${id}” begins on ${on}; ${known}`;
}
