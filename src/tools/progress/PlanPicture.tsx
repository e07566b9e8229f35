import type { ReactNode } from 'react';
import type { Locale } from '../../formats/units';
import type { Context } from '../../rules';
import { DataTable } from '../../ui/DataTable';
import { PlanChart } from '../../ui/PlanChart';
import type { Outcome } from './outcome';
import { planPicture, planTable } from './planRows';
import { planText } from './planText';
import { ReadMore } from './ReadMore';
import { progressText } from './text';

export interface PlanPictureProps {
  readonly outcome: Outcome;
  readonly context: Context;
  readonly locale: Locale;
  readonly base: string;
}

/** The steps over the weeks, today, the last day to hear and the shortest training that is published. */
export function PlanPicture({ outcome, context, locale, base }: PlanPictureProps): ReactNode {
  const { due, days } = outcome;
  if (outcome.plan === null || days.startsOn === null) {
    return null;
  }
  const words = progressText[locale];
  const { plan } = planText[locale];
  const shown = {
    plan: outcome.plan,
    decision: due.kind === 'date' ? due : outcome.plan.decision,
    start: days.startsOn,
    today: context.today,
  };
  return (
    <div className="result__part">
      <h3 className="result__heading">{plan.title}</h3>
      <PlanChart {...planPicture(shown, context.rules, locale)} />
      <details className="disclosure">
        <summary>{words.picture.showTable}</summary>
        <DataTable
          caption={plan.caption}
          columns={(['what', 'from', 'to', 'week'] as const).map((column) => ({
            title: plan.columns[column],
            numeric: column === 'week',
          }))}
          rows={planTable(shown, words, context.rules, locale)}
        />
      </details>
      <ReadMore base={base} ids={['Q-01', 'Q-09']} words={words} />
    </div>
  );
}
