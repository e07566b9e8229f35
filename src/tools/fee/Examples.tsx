import type { ReactNode } from 'react';
import { formatMoney } from '../../formats/numbers';
import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { contextOn, earningsAt, FIRST_EDITION, type PlainDate, sessionFee } from '../../rules';
import { DataTable } from '../../ui/DataTable';
import { feeText } from './text';

/** Sessions a month in the last column: two a week, near enough. */
const A_MONTH = 8;

export interface FeeExamplesProps {
  readonly locale: Locale;
  /** First day of the edition to count by. */
  readonly edition?: PlainDate | undefined;
}

/** What is left at some prices, counted by the same functions as the tool and readable without a script. */
export function FeeExamples({ locale, edition = FIRST_EDITION }: FeeExamplesProps): ReactNode {
  const words = feeText[locale].examples;
  const context = contextOn(edition);
  const example = context.rules.quantity('fee.example.price');
  const money = (ore: number) => formatMoney(ore, locale, { decimals: 'always' });
  return (
    <DataTable
      caption={words.caption}
      columns={[
        words.price,
        words.fee(formatRule('fee.platform', context.rules, locale, 'value')),
        words.left,
        words.month(formatQuantity(A_MONTH, 'session', locale)),
      ].map((title) => ({ title, numeric: true }))}
      rows={[example / 2, example, 35_000, 49_950, 80_000, 125_000].map((price) => {
        const session = sessionFee(price, context);
        return {
          key: String(price),
          cells: [
            money(price),
            money(session.fee),
            money(session.payout),
            money(earningsAt(session, { count: A_MONTH, per: 'month' }).month.payout),
          ],
        };
      })}
    />
  );
}
