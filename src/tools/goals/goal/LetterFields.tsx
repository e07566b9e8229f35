import type { ReactNode } from 'react';
import type { GoalForm } from '../../../folder/answers/goals';
import { formatPercent } from '../../../formats/numbers';
import { GOAL_LIMITS } from '../../../rules';
import { Check, Choices } from '../../../ui/Choices';
import { goalField } from '../fields';
import { optionsOf } from '../options';
import type { GoalProps } from './GoalProps';
import { GoalText } from './GoalText';

/** The unit as it stands after a figure's box. */
export const suffixOf = ({ unit, otherUnit }: GoalForm, { words }: GoalProps): string =>
  unit === '' || unit === 'yesNo' ? '' : unit === 'other' ? otherUnit.trim() : words.form.suffix[unit];

/** S: what will be done. */
export function SpecificFields(props: GoalProps): ReactNode {
  const { form } = props.words;
  return <GoalText {...props} hint={form.whatHint} kind="prose" label={form.what} name="what" />;
}

/** M: from where to where, in what, and where it is read. */
export function MeasurableFields(props: GoalProps): ReactNode {
  const { goal, change, locale, words } = props;
  const { form } = words;
  const { id, unit } = goal.form;
  const suffix = suffixOf(goal.form, props);
  return (
    <>
      <Choices
        id={goalField(id, 'unit')}
        inline
        label={form.unit}
        onChange={(value) => change({ unit: value })}
        options={optionsOf(form.units)}
        value={unit}
      />
      {unit === 'other' && (
        <GoalText {...props} hint={form.otherUnitHint} label={form.otherUnit} name="otherUnit" />
      )}
      {unit === 'percent' && (
        <div className="field">
          <Check
            checked={goal.form.percentIsIncrease}
            id={goalField(id, 'percentIsIncrease')}
            label={form.percentIsIncrease(formatPercent(GOAL_LIMITS.percent.max, locale))}
            onChange={(percentIsIncrease) => change({ percentIsIncrease })}
          />
        </div>
      )}
      {unit !== 'yesNo' && (
        <div className="field-pair">
          <GoalText
            {...props}
            hint={form.baselineHint}
            kind="figure"
            label={form.baseline}
            name="baseline"
            suffix={suffix}
          />
          <GoalText
            {...props}
            hint={form.targetHint}
            kind="figure"
            label={form.target}
            name="target"
            suffix={suffix}
          />
        </div>
      )}
      <GoalText
        {...props}
        hint={unit === 'yesNo' ? form.doneWhenHint : form.measuredByHint}
        label={unit === 'yesNo' ? form.doneWhen : form.measuredBy}
        name="measuredBy"
      />
    </>
  );
}

/** R: the two links that the plan asks for. */
export function RelevantFields(props: GoalProps): ReactNode {
  const { form } = props.words;
  return (
    <>
      <GoalText {...props} hint={form.roleLinkHint} kind="prose" label={form.roleLink} name="roleLink" />
      <GoalText
        {...props}
        hint={form.companyLinkHint}
        kind="prose"
        label={form.companyLink}
        name="companyLink"
      />
    </>
  );
}
