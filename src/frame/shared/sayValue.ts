import { formatDate } from '../../formats/dates';
import { joinItems } from '../../formats/list';
import { parseMoney } from '../../formats/numberInput';
import { formatMoney } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { PlainDate } from '../../rules';
import type { Suggested } from './suggestions';
import { sharedText } from './text';
import type { SharedWords } from './words';

/** A suggested value as people read it: `15 samtal`, `20 maj 2026`, `199,95 kr`, `som coach`. */
export function sayValue({ kind, value }: Pick<Suggested, 'kind' | 'value'>, locale: Locale): string {
  const words = sharedText[locale];
  switch (kind) {
    case 'count':
      return formatQuantity(Number(value), 'session', locale);
    case 'day':
      return formatDate(value as PlainDate, locale);
    case 'money': {
      const read = parseMoney(value);
      return read.kind === 'value' ? formatMoney(read.value, locale) : value;
    }
    case 'role':
      return words.roles[value as keyof SharedWords['roles']];
    case 'places': {
      const names = value.split(',').map((place) => words.places[place as keyof SharedWords['places']]);
      return joinItems(names, locale);
    }
    case 'level':
      return words.levels[value as keyof SharedWords['levels']];
    case 'text':
      return words.quoted(value);
  }
}
