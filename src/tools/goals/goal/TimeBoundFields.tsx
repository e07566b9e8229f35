import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { newRowId } from '../../../folder/rowId';
import { formatDate } from '../../../formats/dates';
import { DateField } from '../../../frame/DateField';
import { frameText } from '../../../frame/text';
import { GOAL_LIMITS, quarterEnd } from '../../../rules';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import { goalField, milestoneField } from '../fields';
import { quarterName } from '../plan/quarters';
import type { GoalProps } from './GoalProps';
import { GoalText } from './GoalText';

function MilestoneRow({ index, ...props }: GoalProps & { readonly index: number }): ReactNode {
  const { goal, change, leave, problemAt, words, locale, context } = props;
  const { id, milestones } = goal.form;
  const [text, date] = (['text', 'date'] as const).map((part) => milestoneField(id, index, part)) as [
    string,
    string,
  ];
  const row = milestones[index];
  const changeRow = (more: Partial<GoalProps['goal']['form']['milestones'][number]>) =>
    change({ milestones: milestones.map((one, at) => (at === index ? { ...one, ...more } : one)) });
  const remove = () => {
    flushSync(() => change({ milestones: milestones.filter((_, at) => at !== index) }));
    document.getElementById(goalField(id, 'milestones'))?.focus();
  };
  return row === undefined ? null : (
    <li className="milestone">
      <TextField
        error={problemAt(text)}
        id={text}
        label={words.form.milestone(index + 1)}
        onChange={(value) => changeRow({ text: value })}
        onLeave={() => leave(text)}
        value={row.text}
      />
      <DateField
        error={problemAt(date)}
        id={date}
        label={words.form.milestoneDate(index + 1)}
        locale={locale}
        onChange={(value) => changeRow({ date: value })}
        onLeave={() => leave(date)}
        today={context.today}
        value={row.date}
      />
      <Button kind="quiet" onClick={remove}>
        {words.form.removeMilestone(index + 1)}
      </Button>
    </li>
  );
}

/** T: the day it is done, and the stops on the way. */
export function TimeBoundFields(props: GoalProps): ReactNode {
  const { goal, change, words, locale } = props;
  const { id, milestones } = goal.form;
  const { quarter } = goal.input;
  const add = () => {
    flushSync(() => change({ milestones: [...milestones, { id: newRowId(), text: '', date: '' }] }));
    document.getElementById(milestoneField(id, milestones.length, 'text'))?.focus();
  };
  return (
    <>
      <GoalText
        {...props}
        hint={words.form.deadlineHint(quarterName(quarter, words), formatDate(quarterEnd(quarter), locale))}
        kind="date"
        label={words.form.deadline}
        name="deadline"
      />
      <fieldset className="field" id={goalField(id, 'milestones')} tabIndex={-1}>
        <legend className="field__label">
          {words.form.milestones} <span className="field__optional">{frameText[locale].optional}</span>
        </legend>
        <ol className="milestones">
          {milestones.map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a milestone is its place in the list
            <MilestoneRow {...props} index={index} key={index} />
          ))}
        </ol>
        {milestones.length < GOAL_LIMITS.milestones.max && (
          <Button onClick={add}>{words.form.addMilestone}</Button>
        )}
      </fieldset>
    </>
  );
}
