import type { ReactNode } from 'react';
import type { LogRow } from '../../folder/answers/log';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { contextOn, FIRST_EDITION, logGoals, type PlainDate, totalsOf } from '../../rules';
import { DataTable } from '../../ui/DataTable';
import type { Entry } from './entries';
import { examplesText } from './examplesText';
import { USUAL } from './limits';
import { sayHours } from './say';
import { logText } from './text';

const KINDS: readonly Pick<LogRow, 'role' | 'status'>[] = [
  { role: 'coach', status: 'done' },
  { role: 'client', status: 'done' },
  { role: 'trial', status: 'done' },
  { role: 'coach', status: 'cancelled' },
];

const sessionOf = (kind: (typeof KINDS)[number], date: PlainDate): Entry => ({
  ...kind,
  id: 'example',
  date,
  client: 'AB',
  form: 'single',
  people: 1,
  minutes: USUAL,
  pay: 'paid',
  amount: null,
  place: '',
  reflection: '',
});

export interface LogExamplesProps {
  readonly locale: Locale;
  /** First day of the edition to count by. */
  readonly edition?: PlainDate | undefined;
}

/** What a session of each kind counts towards, decided by the tool’s own functions and readable without a script. */
export function LogExamples({ locale, edition = FIRST_EDITION }: LogExamplesProps): ReactNode {
  const words = examplesText[locale];
  const { roles, statuses, goals: goalWords } = logText[locale];
  const context = contextOn(edition);
  return (
    <DataTable
      caption={words.caption(formatQuantity(USUAL, 'minute', locale))}
      columns={[{ title: words.session }, { title: words.hours, numeric: true }, { title: words.counts }]}
      rows={KINDS.map((kind) => {
        const entries = [sessionOf(kind, edition)];
        const towards = logGoals(entries, edition, context).filter(({ count }) => count > 0);
        return {
          key: `${kind.role}/${kind.status}`,
          cells: [
            `${roles[kind.role]}, ${statuses[kind.status].toLowerCase()}`,
            sayHours(totalsOf(entries, edition).minutes, locale),
            towards.map(({ rule }) => goalWords.names[rule]).join(' · ') || words.nowhere,
          ],
        };
      })}
    />
  );
}
