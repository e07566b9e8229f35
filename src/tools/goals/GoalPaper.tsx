import type { ReactNode } from 'react';
import type { GoalForm, GoalsForm } from '../../folder/answers/goals';
import { emptyGoalForm, emptyGoalsForm } from '../../folder/answers/goals.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { AchievableFields } from './goal/AchievableFields';
import { FollowUpFields } from './goal/FollowUpFields';
import { MeasurableFields, RelevantFields, SpecificFields } from './goal/LetterFields';
import { TimeBoundFields } from './goal/TimeBoundFields';
import { goalText } from './goal/text';
import { LETTERS, letterName } from './letters';
import { PlanFields } from './PlanFields';
import { readPlan } from './plan/readPlan';

const FIELDS = {
  s: SpecificFields,
  m: MeasurableFields,
  a: AchievableFields,
  r: RelevantFields,
  t: TimeBoundFields,
};
const STOPS = 2;
/** Its questions are those that any role can be asked. */
const FOR = { role: 'other' } as const;
const nothing = () => undefined;

/** One goal on paper, letter by letter; each goal of the plan has a sheet of its own. */
export function GoalPaper({ locale, context }: PaperProps): ReactNode {
  const words = goalText[locale];
  const goal: GoalForm = {
    ...emptyGoalForm('paper'),
    unit: 'other',
    isSeniorGoal: true,
    agreed: 'yes',
    milestones: Array.from({ length: STOPS }, (_, index) => ({ id: `stop-${index}`, text: '', date: '' })),
  };
  const form: GoalsForm = { ...emptyGoalsForm(), role: 'other', goals: [goal] };
  const plan = readPlan(form, context, locale);
  const props = {
    ...{ change: nothing, leave: nothing, problemAt: nothing, words, locale, base: '', context },
    asked: false,
  };
  return (
    <>
      <PlanFields context={context} locale={locale} plan={plan} problems={[]} state={blankState(form)} />
      {plan.goals.map((one) => (
        <div key={one.form.id}>
          {LETTERS.map((letter) => {
            const Fields = FIELDS[letter];
            return (
              <section className="form-part" key={letter}>
                <h3 className="form-part__heading">{letterName(letter, context.rules, locale)}</h3>
                <p className="field__hint">{words.form.questions[letter]}</p>
                <Fields {...props} goal={one} {...FOR} />
              </section>
            );
          })}
          <FollowUpFields {...props} goal={one} />
        </div>
      ))}
    </>
  );
}
