import type { ReactNode } from 'react';
import { formatNumber } from '../../formats/numbers';
import { formatRule } from '../../formats/rule';
import { type FeeCaseKind, feeCases } from '../../rules';
import { DataTable } from '../../ui/DataTable';
import type { CaseProps } from './CaseProps';
import { caseText } from './text';

/** The fee from price to price, each price with the reason it has a row. */
export function FeeTable({ locale, context }: CaseProps): ReactNode {
  const words = caseText[locale].fee;
  const { rules } = context;
  // The caption says kronor, so that the figures have room on a small screen.
  const money = (ore: number) => formatNumber(ore / 100, locale, { minDecimals: 2 });
  const noteOf: Readonly<Record<FeeCaseKind, string | null>> = {
    ...words.notes,
    paysExample: words.notes.paysExample(formatRule('fee.example.price', rules, locale, 'value')),
    step: null,
  };
  return (
    <div className="cases">
      <p>{words.how}</p>
      <DataTable
        caption={words.caption}
        columns={[
          { title: words.columns.price },
          { title: words.columns.fee(formatRule('fee.platform', rules, locale, 'value')), numeric: true },
          { title: words.columns.payout, numeric: true },
          { title: words.columns.yearly, numeric: true },
        ]}
        rows={feeCases(context).map(({ kind, session, withinVatThreshold }) => ({
          key: String(session.price),
          cells: [
            <>
              {money(session.price)}{' '}
              {noteOf[kind] !== null && <span className="cases__note">{noteOf[kind]}</span>}
            </>,
            money(session.fee),
            money(session.payout),
            withinVatThreshold === null ? words.anyNumber : formatNumber(withinVatThreshold, locale),
          ],
        }))}
      />
    </div>
  );
}
