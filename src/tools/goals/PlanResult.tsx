import type { ReactNode } from 'react';
import type { GoalsForm } from '../../folder/answers/goals';
import type { Locale } from '../../formats/units';
import { Result, ruleHref } from '../../frame/Result';
import type { Tool } from '../../frame/useTool';
import { ruleOf } from '../../rules';
import { DeadlineFiles } from './DeadlineFiles';
import { furtherReport } from './further';
import { GoalStatus } from './GoalStatus';
import { goalText } from './goal/text';
import { laterText } from './laterText';
import { hasCalendarDay, type Plan } from './plan/plan';
import { goalsReport } from './plan/report';

/** The finished plan, to take along to the 1:1. */
export function PlanResult({
  tool,
  plan,
  locale,
  base,
  onAway,
}: {
  readonly tool: Tool<GoalsForm>;
  readonly plan: Plan;
  readonly locale: Locale;
  readonly base: string;
  /** Opens the goal that a field lies in. */
  readonly onAway: (field: string) => void;
}): ReactNode {
  const { context, kept } = tool;
  const { form } = goalText[locale];
  const { files } = laterText[locale];
  const { today } = context;
  return (
    <Result
      {...tool.result([])}
      onAway={onAway}
      downloads={[
        { kind: files.csv, make: async () => (await import('./plan/exports')).goalsCsv(plan, today, locale) },
        ...(plan.goals.some(hasCalendarDay)
          ? [
              {
                kind: files.calendar,
                calendar: true,
                make: async () =>
                  (await import('./plan/calendar')).planCalendar({
                    plan,
                    context,
                    locale,
                    stamp: new Date(),
                  }),
              },
            ]
          : []),
      ]}
      report={furtherReport(goalsReport(plan, context, locale), {
        plan,
        context,
        locale,
        kept,
      })}
    >
      <GoalStatus locale={locale} plan={plan} today={today} />
      <DeadlineFiles context={context} locale={locale} plan={plan} />
      <p className="sources">
        <a href={ruleHref(base, 'goals.links')}>{ruleOf('goals.links').title[locale]}</a>
        <a href={`${base}regler/lasningar/#Q-27`}>{form.readMore('Q-27')}</a>
      </p>
    </Result>
  );
}
