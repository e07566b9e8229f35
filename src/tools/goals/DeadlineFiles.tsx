import { type ReactNode, useState } from 'react';
import { formatDate } from '../../formats/dates';
import type { Locale } from '../../formats/units';
import { resultText } from '../../frame/resultText';
import { saveFile } from '../../frame/saveFile';
import type { Context } from '../../rules';
import { Button } from '../../ui/Button';
import { StatusLine } from '../../ui/StatusLine';
import { laterText } from './laterText';
import { goalTitle, hasCalendarDay, type Plan, type PlanGoal } from './plan/plan';

// The whole plan's file says the same when one day is all there is.
const daysIn = (plan: Plan): number =>
  plan.goals
    .filter(hasCalendarDay)
    .reduce((days, { input }) => days + input.milestones.length + Number(input.deadline?.kind === 'date'), 0);

/** The last day of one goal for the calendar, when the plan has more days than that. */
export function DeadlineFiles({
  plan,
  context,
  locale,
}: {
  readonly plan: Plan;
  readonly context: Context;
  readonly locale: Locale;
}): ReactNode {
  const [said, setSaid] = useState('');
  const { files, plan: words } = laterText[locale];
  const { download, downloaded } = resultText[locale];
  const settled = plan.goals.flatMap((goal) =>
    goal.place !== 'done' && goal.input.deadline?.kind === 'date'
      ? [{ goal, date: goal.input.deadline.date }]
      : [],
  );
  if (settled.length === 0 || daysIn(plan) < 2) {
    return null;
  }
  const take = async (goal: PlanGoal) => {
    const { deadlineCalendar } = await import('./plan/calendar');
    const file = await deadlineCalendar(goal, { plan, context, locale, stamp: new Date() });
    saveFile(file);
    setSaid(downloaded(file.name));
  };
  return (
    <details className="disclosure">
      <summary>{files.oneDeadline}</summary>
      <p className="field__hint">{files.oneDeadlineHint}</p>
      <div className="actions">
        {settled.map(({ goal, date }) => (
          <Button key={goal.form.id} onClick={() => void take(goal)}>
            {download(
              files.deadline(
                goal.number === null ? goalTitle(goal.form, locale) : words.goal(goal.number).toLowerCase(),
                formatDate(date, locale),
              ),
            )}
          </Button>
        ))}
        <StatusLine>{said}</StatusLine>
      </div>
    </details>
  );
}
