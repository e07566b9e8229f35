import type { ReactNode } from 'react';
import { formatDate } from '../../formats/dates';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import {
  addDays,
  addMonths,
  type Context,
  contextOn,
  decideSenior,
  FIRST_EDITION,
  type PlainDate,
  said,
} from '../../rules';
import { DataTable } from '../../ui/DataTable';
import { answerText } from './report';
import { seniorText } from './text';

interface Example {
  readonly today: PlainDate;
  readonly sessions: number;
}

/** Coaches at and around each limit; the limits come from the rules, so the examples move with them. */
function examplesAround(certified: PlainDate, { rules }: Context): readonly Example[] {
  const sessions = rules.quantity('senior.sessions');
  const earliest = addMonths(certified, rules.quantity('senior.months'));
  const dayBefore = addDays(earliest, -1);
  return [
    { today: earliest, sessions },
    { today: earliest, sessions: sessions - 1 },
    { today: dayBefore, sessions },
    { today: dayBefore, sessions: sessions - 1 },
    { today: certified, sessions: 0 },
  ];
}

export interface SeniorExamplesProps {
  readonly locale: Locale;
  /** First day of the edition to count by. */
  readonly edition?: PlainDate | undefined;
}

/** Worked examples of the answer, decided by the same function as the tool and readable without a script. */
export function SeniorExamples({ locale, edition = FIRST_EDITION }: SeniorExamplesProps): ReactNode {
  const { caption, columns } = seniorText[locale].examples;
  const { rules } = contextOn(edition);
  return (
    <DataTable
      caption={caption(formatDate(edition, locale))}
      columns={[
        { title: columns.today },
        { title: columns.sessions, numeric: true },
        { title: columns.answer },
      ]}
      rows={examplesAround(edition, { today: edition, rules }).map(({ today, sessions }) => {
        const answers = { certified: said(edition), sessions: said(sessions) };
        return {
          key: `${today}/${sessions}`,
          cells: [
            formatDate(today, locale, 'short'),
            formatQuantity(sessions, 'session', locale),
            // By the rules of the edition, whatever came later.
            answerText(decideSenior(answers, { today, rules }), locale),
          ],
        };
      })}
    />
  );
}
