import type { ReactNode } from 'react';
import { formatMoney } from '../../formats/numbers';
import type { Locale } from '../../formats/units';
import { contextOn, datePartsOf, decideBudget, FIRST_EDITION, type PlainDate } from '../../rules';
import { DataTable } from '../../ui/DataTable';
import { budgetText } from './text';

export interface BudgetExamplesProps {
  readonly locale: Locale;
  /** First day of the edition to count by. */
  readonly edition?: PlainDate | undefined;
}

/** What is left in some cases, counted by the same functions as the tool and readable without a script. */
export function BudgetExamples({ locale, edition = FIRST_EDITION }: BudgetExamplesProps): ReactNode {
  const words = budgetText[locale].examples;
  const context = contextOn(edition);
  const annual = context.rules.quantity('budget.annual');
  const money = (ore: number) => formatMoney(ore, locale, { decimals: 'always' });
  const { year } = datePartsOf(edition);
  // Nothing, some, all of it, an öre more; and an addition that is more than enough.
  const cases = [
    [0, 0],
    [annual / 4, 0],
    [annual, 0],
    [annual + 1, 0],
    [annual + 60_000, 100_000],
  ] as const;
  return (
    <DataTable
      caption={words.caption}
      columns={(['used', 'extra', 'left', 'beyond'] as const).map((key) => ({
        title: words.columns[key],
        numeric: true,
      }))}
      rows={cases.map(([used, extra]) => {
        const rows = used === 0 ? [] : [{ date: edition, amount: used, status: 'done' as const }];
        const { left, beyond } = decideBudget(year, rows, extra, context);
        return { key: `${used}+${extra}`, cells: [used, extra, left, beyond].map(money) };
      })}
    />
  );
}
