import type { ReactNode } from 'react';
import { MONTHS } from '../../formats/dates';
import { formatNumber } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import {
  type Context,
  datePartsOf,
  type LogMonth,
  logMonths,
  type PlainDate,
  RECENT_MONTHS,
} from '../../rules';
import { DataTable } from '../../ui/DataTable';
import type { Entry } from './entries';
import { furtherText } from './furtherText';
import { MonthChart } from './MonthChart';
import { logText } from './text';

const ROLES = ['coach', 'trial', 'client'] as const;

const sumOf = (month: LogMonth): number => month.coach + month.trial + month.client;

function monthName(first: PlainDate, locale: Locale): string {
  const { year, month } = datePartsOf(first);
  return `${MONTHS[locale][month - 1]} ${year}`;
}

export interface MonthPictureProps {
  readonly entries: readonly Entry[];
  readonly context: Context;
  readonly locale: Locale;
}

/** The sessions of each month as bars, and the same as a table for those who would rather read. */
export function MonthPicture({ entries, context, locale }: MonthPictureProps): ReactNode {
  const words = furtherText[locale].picture;
  const { roles } = logText[locale];
  const months = logMonths(entries, context.today, RECENT_MONTHS);
  const total = months.reduce((sum, month) => sum + sumOf(month), 0);
  const most = months.reduce<LogMonth | null>(
    (best, month) => (sumOf(month) > (best === null ? 0 : sumOf(best)) ? month : best),
    null,
  );
  const used = ROLES.filter((role) => months.some((month) => month[role] > 0));
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) {
    return null;
  }
  const sessions = (count: number) => formatQuantity(count, 'session', locale);
  return (
    <div className="result__part">
      <h3 className="result__heading">{words.heading}</h3>
      <MonthChart
        bars={months.map((month) => {
          const { year, month: number } = datePartsOf(month.first);
          return {
            key: month.first,
            letter: words.letters[number - 1] ?? '',
            year: number === 1 || month === first ? String(year) : '',
            parts: used.map((look) => ({ look, count: month[look] })),
            count: sumOf(month) === 0 ? '' : formatNumber(sumOf(month), locale),
          };
        })}
        label={words.label(
          monthName(first.first, locale),
          monthName(last.first, locale),
          sessions(total),
          most === null ? '' : words.most(monthName(most.first, locale), sessions(sumOf(most))),
        )}
        legend={used.map((look) => ({ look, text: roles[look] }))}
      />
      <details className="disclosure">
        <summary>{words.asTable}</summary>
        <DataTable
          caption={words.heading}
          columns={[{ title: words.month }, ...used.map((role) => ({ title: roles[role], numeric: true }))]}
          rows={[...months].reverse().map((month) => ({
            key: month.first,
            cells: [monthName(month.first, locale), ...used.map((role) => formatNumber(month[role], locale))],
          }))}
        />
      </details>
    </div>
  );
}
