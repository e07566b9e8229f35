import type { ReactNode } from 'react';
import { formatNumber } from '../../../formats/numbers';
import { formatRule } from '../../../formats/rule';
import { frameText } from '../../../frame/text';
import { Choices } from '../../../ui/Choices';
import { Select } from '../../../ui/Select';
import { goalField } from '../fields';
import { optionsOf } from '../options';
import { paceOf } from '../plan/pace';
import type { GoalProps } from './GoalProps';
import { GoalText } from './GoalText';
import { suffixOf } from './LetterFields';

function PaceLine({ goal, words, locale, context }: GoalProps): ReactNode {
  const pace = paceOf(goal.input, goal.form, context.today);
  if (pace === null) return null;
  const number = (value: number) => formatNumber(value, locale);
  return (
    <p className="field__hint">
      {words.form.pace(
        words.form.statuses[pace.suggested].toLowerCase(),
        number(pace.done),
        number(pace.total),
        number(pace.day),
        number(pace.days),
      )}
    </p>
  );
}

/** Not part of SMART: whether the goal is agreed, and how it goes. */
export function FollowUpFields(props: GoalProps): ReactNode {
  const { goal, change, words, locale, context } = props;
  const { form } = goal;
  return (
    <section aria-labelledby={`goals-${form.id}-follow-up`} className="letter letter--after">
      <h4 className="letter__heading" id={`goals-${form.id}-follow-up`}>
        {words.form.followUp}
      </h4>
      <Choices
        id={goalField(form.id, 'agreed')}
        inline
        label={words.form.agreed(formatRule('goals.consultation', context.rules, locale))}
        onChange={(agreed) => change({ agreed })}
        optional={frameText[locale].optional}
        options={optionsOf(words.form.agreedNames)}
        value={form.agreed}
      />
      {form.agreed === 'yes' && (
        <GoalText {...props} kind="date" label={words.form.agreedOn} name="agreedOn" optional />
      )}
      <Select
        id={goalField(form.id, 'status')}
        label={words.form.statusLabel}
        onChange={(status) => change({ status })}
        options={optionsOf(words.form.statuses)}
        value={form.status}
      />
      {form.unit !== 'yesNo' && (
        <>
          <GoalText
            {...props}
            hint={words.form.currentHint}
            kind="figure"
            label={words.form.current}
            name="current"
            optional
            suffix={suffixOf(form, props)}
          />
          <PaceLine {...props} />
        </>
      )}
    </section>
  );
}
