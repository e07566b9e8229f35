import type { LogRow } from '../../folder/answers/log';
import type { LogSession } from '../../folder/answers/session';
import { aliasProblem } from '../../formats/alias';
import { type DateInput, readDate } from '../../formats/datePhrases';
import { formatDate } from '../../formats/dates';
import { parseMoney, parseWhole } from '../../formats/numberInput';
import { formatMoney } from '../../formats/numbers';
import { plainLine, plainText } from '../../formats/plainText';
import { formatQuantity } from '../../formats/rule';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import { dateMessage, dateText } from '../../frame/dateText';
import { addDays, type PlainDate } from '../../rules';
import type { RowField } from './fields';
import * as limits from './limits';
import { logText } from './text';

/** What is wrong with one of a line's fields. */
export interface RowProblem {
  readonly field: RowField;
  readonly message: string;
}

/** What a line says, without an identity of its own. */
export type Entered = Omit<LogSession, 'id'> & { readonly date: PlainDate };

export type RowReading =
  | { readonly ok: true; readonly session: Entered }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

/** Text as it is kept: composed letters, nothing unseen, no space around it. */
const tidy = (text: string): string => plainText(text).normalize('NFC').trim();

/** A day as it was typed; also those that are said without a date, `i går`. */
export function readDay(text: string, locale: Locale, today: PlainDate): DateInput {
  const { nearDays } = logText[locale];
  const said = text.trim().toLowerCase().replace(/\s+/g, ' ');
  // Own words only: every object answers to `constructor`.
  const back = Object.hasOwn(nearDays, said) ? nearDays[said] : undefined;
  return back === undefined ? readDate(text, today) : { kind: 'date', date: addDays(today, -back) };
}

function dayMessage(text: string, locale: Locale, today: PlainDate): string | null {
  const { faults } = logText[locale];
  const read = readDay(text, locale, today);
  const say = (day: PlainDate) => formatDate(day, locale);
  switch (read.kind) {
    case 'empty':
      return faults.noDate;
    case 'error':
      return dateMessage(read, locale);
    case 'ask':
      return dateText[locale].vague(text.trim());
    case 'proposal':
      return faults.confirm(text.trim(), say(read.date));
    case 'date':
      return read.date > today
        ? faults.afterToday(say(read.date), say(today))
        : read.date < limits.FIRST_DAY
          ? faults.tooEarly(say(read.date), say(limits.FIRST_DAY))
          : null;
  }
}

function clientMessage(text: string, locale: Locale): string | null {
  const { faults } = logText[locale];
  const problem = aliasProblem(text);
  return text === '' ? faults.noClient : problem === null ? null : faults.client[problem];
}

/** A whole number within its limits, or `null`. */
function wholeWithin(text: string, least: number, most: number): number | null {
  const read = parseWhole(text);
  return read.kind === 'value' && read.value >= least && read.value <= most ? read.value : null;
}

function amountMessage(text: string, locale: Locale): string | null {
  const { faults } = logText[locale];
  const read = parseMoney(text);
  return read.kind === 'empty'
    ? null
    : read.kind === 'error'
      ? faults.amount
      : read.value > limits.MOST_PAID
        ? faults.amountTooMuch(formatMoney(limits.MOST_PAID, locale))
        : null;
}

/**
 * A line as a session, or everything that must be mended in it, in the order of the form. A single client is one,
 * whatever is typed in the field that is folded away then.
 */
export function readRow(line: LogRow, locale: Locale, today: PlainDate): RowReading {
  const { faults } = logText[locale];
  const client = plainLine(line.client).normalize('NFC');
  const reflection = tidy(line.reflection);
  const isGroup = line.form === 'group';
  const day = readDay(line.date, locale, today);
  const minutes = wholeWithin(line.minutes, limits.SHORTEST, limits.LONGEST);
  const people = isGroup ? wholeWithin(line.people, limits.SMALLEST_GROUP, limits.LARGEST_GROUP) : 1;
  const amount = parseMoney(line.amount);
  const messages: Partial<Record<RowField, string | null>> = {
    date: dayMessage(line.date, locale, today),
    client: clientMessage(client, locale),
    minutes:
      minutes === null
        ? faults.minutes(String(limits.SHORTEST), formatQuantity(limits.LONGEST, 'minute', locale))
        : null,
    people:
      people === null ? faults.people(String(limits.SMALLEST_GROUP), String(limits.LARGEST_GROUP)) : null,
    amount: amountMessage(line.amount, locale),
    reflection:
      lengthOf(reflection) > limits.LONGEST_REFLECTION
        ? faults.reflection(formatQuantity(limits.LONGEST_REFLECTION, 'character', locale))
        : null,
  };
  const problems = Object.entries(messages).flatMap(([field, message]) =>
    typeof message === 'string' ? [{ field: field as RowField, message }] : [],
  );
  if (problems.length > 0 || day.kind !== 'date' || minutes === null || people === null) {
    return { ok: false, problems };
  }
  const { form, pay, role, place, status } = line;
  return {
    ok: true,
    session: {
      ...{ date: day.date, client, form, people, minutes, pay },
      amount: amount.kind === 'value' ? amount.value : null,
      ...{ role, place, status, reflection },
    },
  };
}
