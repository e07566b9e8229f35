import type { ReactNode } from 'react';
import { datePartsOf, quarterCases } from '../../rules';
import { DataTable } from '../../ui/DataTable';
import type { CaseProps } from './CaseProps';
import { daysOfAnyYear, monthsOfAnyYear } from './spans';
import { caseText } from './text';

/** When in each quarter the 1:1 and the reflection come. The days are those of any year. */
export function QuarterTable({ locale, context }: CaseProps): ReactNode {
  const words = caseText[locale].quarter;
  const { year } = datePartsOf(context.rules.on);
  return (
    <div className="cases">
      <p>{words.how}</p>
      <DataTable
        caption={words.caption}
        columns={[
          { title: words.columns.quarter },
          { title: words.columns.oneOnOne },
          { title: words.columns.reflection },
        ]}
        rows={quarterCases(year, context).map(({ from, to, oneOnOneLatest, reflection }) => ({
          key: from,
          cells: [
            monthsOfAnyYear(from, to, locale),
            daysOfAnyYear(from, oneOnOneLatest, locale),
            daysOfAnyYear(reflection.from, reflection.to, locale),
          ],
        }))}
      />
    </div>
  );
}
