import type { ReactNode } from 'react';
import type { Locale } from '../../formats/units';
import {
  contextOn,
  datePartsOf,
  FIRST_EDITION,
  isoWeek,
  type PlainDate,
  quarterCases,
  quarterOf,
} from '../../rules';
import { DataTable } from '../../ui/DataTable';
import { quarterName } from './quarters';
import { sayDay, sayDays } from './say';
import { quarterText } from './text';

export interface QuarterExamplesProps {
  readonly locale: Locale;
  /** First day of the edition to count by. */
  readonly edition?: PlainDate | undefined;
}

/** The days of each quarter in a year, counted by the same function as the tool and readable without a script. */
export function QuarterExamples({ locale, edition = FIRST_EDITION }: QuarterExamplesProps): ReactNode {
  const { caption, columns } = quarterText[locale].examples;
  const { year } = datePartsOf(edition);
  return (
    <DataTable
      caption={caption(year)}
      columns={[
        { title: columns.quarter },
        { title: columns.oneOnOne },
        { title: columns.week, numeric: true },
        { title: columns.reflection },
      ]}
      rows={quarterCases(year, contextOn(edition)).map(({ from, oneOnOne, reflection }) => ({
        key: from,
        cells: [
          quarterName(quarterOf(from)),
          sayDay(oneOnOne, locale),
          String(isoWeek(oneOnOne).week),
          sayDays(reflection, locale),
        ],
      }))}
    />
  );
}
