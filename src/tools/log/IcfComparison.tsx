import type { ReactNode } from 'react';
import { formatDate } from '../../formats/dates';
import { formatNumber } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { type Context, ICF, type IcfLevel, icfLeft, RECENT_MONTHS, totalsOf } from '../../rules';
import { DataTable } from '../../ui/DataTable';
import type { Entry } from './entries';
import { furtherText } from './furtherText';
import { sayHours } from './say';

export interface IcfComparisonProps {
  readonly entries: readonly Entry[];
  readonly context: Context;
  readonly locale: Locale;
}

/** The log beside what ICF asks for, folded away and dated: background, and no requirement of this programme. */
export function IcfComparison({ entries, context, locale }: IcfComparisonProps): ReactNode {
  const words = furtherText[locale].icf;
  const totals = totalsOf(entries, context.today);
  const hours = (minutes: number) => sayHours(minutes, locale);
  const number = (count: number) => formatNumber(count, locale);
  const cell = (goal: string, left: number, say: (left: number) => string) =>
    left === 0 ? words.reached(goal) : words.left(goal, say(left));
  const rows: readonly {
    name: string;
    yours: string;
    of: (level: IcfLevel) => string;
  }[] = [
    {
      name: words.rows.hours,
      yours: hours(totals.minutes),
      of: (level) => cell(number(level.hours), icfLeft(totals, level).minutes, hours),
    },
    {
      name: words.rows.paid,
      yours: hours(totals.paidMinutes),
      of: (level) => cell(number(level.paidHours), icfLeft(totals, level).paidMinutes, hours),
    },
    {
      name: words.rows.clients,
      yours: number(totals.clients),
      of: (level) => cell(number(level.clients), icfLeft(totals, level).clients, number),
    },
    {
      name: words.rows.recent(formatQuantity(RECENT_MONTHS, 'month', locale)),
      yours: hours(totals.recentMinutes),
      of: (level) => {
        const { recentMinutes } = icfLeft(totals, level);
        return level.recentHours === null || recentMinutes === null
          ? words.unknown
          : cell(number(level.recentHours), recentMinutes, hours);
      },
    },
  ];
  return (
    <details className="result__part result__more">
      <summary>
        <h3 className="result__heading">{words.heading}</h3>
      </summary>
      <p>{words.notOurs(formatDate(ICF.checked, locale))}</p>
      <DataTable
        caption={words.caption}
        columns={[
          { title: words.demand },
          { title: words.yours, numeric: true },
          ...ICF.levels.map(({ name }) => ({ title: name })),
        ]}
        rows={rows.map(({ name, yours, of }) => ({
          key: name,
          cells: [name, yours, ...ICF.levels.map(of)],
        }))}
      />
      <p className="field__hint">
        {words.notes} <a href={ICF.source}>{words.source}</a>
      </p>
    </details>
  );
}
