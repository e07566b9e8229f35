import type { ReactNode } from 'react';
import { formatDate, formatDays } from '../../formats/dates';
import { seniorMonthEnds } from '../../rules';
import { DataTable } from '../../ui/DataTable';
import type { CaseProps } from './CaseProps';
import { numberRange } from './spans';
import { caseText } from './text';

/** The earliest day to apply for Senior Coach when one is certified at the end of a month. */
export function SeniorTable({ locale, context }: CaseProps): ReactNode {
  const words = caseText[locale].senior;
  return (
    <div className="cases">
      <p>{words.how}</p>
      <DataTable
        caption={words.caption}
        columns={[
          { title: words.columns.certified },
          { title: words.columns.earliest },
          { title: words.columns.days, numeric: true },
        ]}
        rows={seniorMonthEnds(context).map(({ first, last, earliest, days }) => ({
          key: last,
          cells: [formatDays(first, last, locale), formatDate(earliest, locale), numberRange(days, locale)],
        }))}
      />
    </div>
  );
}
