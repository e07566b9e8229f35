import type { ReactNode } from 'react';
import type { Locale } from '../../formats/units';
import { ChangeChart } from '../../ui/ChangeChart';
import { furtherText } from './furtherText';
import type { Evaluation } from './inputs';
import { STANDING } from './limits';
import { changeText, isChanged } from './report';
import { evaluationText } from './text';

export interface GoalPictureProps {
  readonly told: readonly Evaluation[];
  readonly locale: Locale;
}

/** Where the client stood before and after for each goal; nothing while no goal has both. */
export function GoalPicture({ told, locale }: GoalPictureProps): ReactNode {
  const words = evaluationText[locale];
  const { picture } = furtherText[locale];
  const rows = told.flatMap(({ id, number, goals }) =>
    goals.filter(isChanged).map((goal) => {
      const name = goal.text === '' ? words.goal(goal.number) : goal.text;
      return {
        key: `${id}/${goal.number}`,
        label: told.length > 1 ? `${words.series(number)}: ${name}` : name,
        value: picture.value(goal.before, goal.after, changeText(goal.change, locale)),
        before: goal.before,
        after: goal.after,
      };
    }),
  );
  return rows.length === 0 ? null : (
    <div className="result__part">
      <ChangeChart caption={picture.title} legend={picture.legend} rows={rows} {...STANDING} />
    </div>
  );
}
