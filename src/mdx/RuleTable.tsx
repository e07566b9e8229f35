import type { ReactNode } from 'react';
import { type RuleId, ruleOf } from '../rules';
import { DataTable } from '../ui/DataTable';
import { Rule } from './Rule';
import { SourceLink } from './SourceLink';
import { registerText } from './text';
import { useLocale } from './useLocale';

export interface RuleTableProps {
  readonly ids: readonly RuleId[];
  readonly caption?: string;
}

/** A few rules side by side: what, how much, and where it says so. */
export function RuleTable({ ids, caption }: RuleTableProps): ReactNode {
  const locale = useLocale();
  const words = registerText[locale];
  return (
    <DataTable
      caption={caption ?? words.tableCaption}
      columns={[{ title: words.rule }, { title: words.value }, { title: words.source }]}
      rows={ids.map((id) => ({
        key: id,
        cells: [
          ruleOf(id).title[locale],
          <Rule id={id} key="value" />,
          <SourceLink key="source" source={ruleOf(id).source} />,
        ],
      }))}
    />
  );
}
