import { formatDate } from '../formats/dates';
import { type Form, formatDerived, formatRule } from '../formats/rule';
import type { Locale } from '../formats/units';
import {
  announcedDays,
  type DerivedId,
  isDerivedId,
  openRules,
  type PlainDate,
  type Records,
  type RuleId,
  sinceDay,
} from '../rules';
import { editionsText } from './editionsText';

/** A form of the value, or `day`: the first day on which it holds. */
export type ProseForm = Form | 'day';

export interface RuleWords {
  readonly text: string;
  /** Values that are announced: from which day, and the words as they will be. */
  readonly later: readonly (readonly [PlainDate, string])[];
  /** The same in a sentence, or nothing when nothing is announced. */
  readonly title: string | undefined;
}

function inWords(
  id: RuleId | DerivedId,
  form: ProseForm | undefined,
  on: PlainDate,
  { records, locale }: Place,
) {
  if (form === 'day') {
    const day = sinceDay(id, on, records);
    if (day === null) {
      throw new RangeError(`${id} has no value on ${on}`);
    }
    return formatDate(day, locale);
  }
  const rules = openRules(on, records);
  return isDerivedId(id) ? formatDerived(id, rules, locale, form) : formatRule(id, rules, locale, form);
}

interface Place {
  readonly records: Records;
  readonly locale: Locale;
}

/**
 * What a sentence says of a rule, and what it will say.
 * @param edition the day the page is written by
 * @param on another day to write by; a value of another day announces nothing
 * @throws RangeError when the form does not fit, or there is no value on the day
 */
export function ruleWords(
  id: RuleId | DerivedId,
  { form, on, edition }: { form?: ProseForm | undefined; on?: PlainDate | undefined; edition: PlainDate },
  place: Place,
): RuleWords {
  const text = inWords(id, form, on ?? edition, place);
  const later =
    on !== undefined || form === 'day'
      ? []
      : announcedDays(id, edition, place.records).map((day) => [day, inWords(id, form, day, place)] as const);
  const words = editionsText[place.locale];
  return {
    text,
    later,
    title:
      later.length === 0
        ? undefined
        : later.map(([day, value]) => words.later(formatDate(day, place.locale), value)).join(' '),
  };
}
