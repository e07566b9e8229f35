import type { ReactNode } from 'react';
import { formatMoney, formatNumber } from '../../formats/numbers';
import { formatRule } from '../../formats/rule';
import { membershipCases } from '../../rules';
import { DataTable } from '../../ui/DataTable';
import type { CaseProps } from './CaseProps';
import { caseText } from './text';

/** Sessions in the last row: about one a week. A membership that takes more is more than anyone is likely to ask of. */
const MOST_SESSIONS = 4;

/** How many sessions cover the membership, for any ordinary price. */
export function MembershipTable({ locale, context }: CaseProps): ReactNode {
  const words = caseText[locale].membership;
  return (
    <div className="cases">
      <p>{words.how(formatRule('fee.example.price', context.rules, locale, 'value'))}</p>
      <DataTable
        caption={words.caption}
        columns={[
          { title: words.columns.ordinary },
          { title: words.columns.yours, numeric: true },
          { title: words.columns.sessions, numeric: true },
        ]}
        rows={membershipCases(MOST_SESSIONS, context).map(({ to, yours, sessions }) => ({
          key: String(sessions),
          cells: [formatMoney(to, locale), formatMoney(yours, locale), formatNumber(sessions, locale)],
        }))}
      />
    </div>
  );
}
