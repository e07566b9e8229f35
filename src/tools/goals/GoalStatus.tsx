import type { ReactNode } from 'react';
import type { Locale } from '../../formats/units';
import type { PlainDate } from '../../rules';
import { PaceChart } from '../../ui/PaceChart';
import { laterText } from './laterText';
import { planPicture } from './plan/picture';
import type { Plan } from './plan/plan';

/** How each goal stands: what is done of it beside how much of its time has gone. */
export function GoalStatus({
  plan,
  today,
  locale,
}: {
  readonly plan: Plan;
  readonly today: PlainDate;
  readonly locale: Locale;
}): ReactNode {
  const picture = planPicture(plan, today, locale);
  return picture === null ? null : (
    <div className="result__part">
      <h3 className="result__heading">{laterText[locale].picture.title}</h3>
      <PaceChart {...picture} />
    </div>
  );
}
