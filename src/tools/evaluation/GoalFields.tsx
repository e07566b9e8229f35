import type { ReactNode } from 'react';
import type { EvaluationForm, EvaluationGoalForm } from '../../folder/answers/evaluation';
import { emptyEvaluationGoal } from '../../folder/answers/evaluation.empty';
import { newRowId } from '../../folder/rowId';
import { messageFor } from '../../frame/useForm';
import { EntryList } from '../../ui/EntryList';
import { TextField } from '../../ui/TextField';
import { type GoalField, goalField } from './fields';
import { MOST_GOALS, STANDING } from './limits';
import type { PartProps } from './PartProps';
import { evaluationText } from './text';

export interface GoalFieldsProps extends PartProps {
  readonly series: EvaluationForm;
  readonly change: (change: Partial<EvaluationForm>) => void;
}

interface GoalRowProps extends PartProps {
  readonly series: string;
  readonly goal: EvaluationGoalForm;
  readonly index: number;
  readonly change: (change: Partial<EvaluationGoalForm>) => void;
  readonly remove: ReactNode;
}

/** One goal: in words, and where the client stood before and after. */
function GoalRow({ series, goal, index, change, remove, ...part }: GoalRowProps): ReactNode {
  const words = evaluationText[part.locale];
  const field = (name: GoalField) => {
    const id = goalField(series, goal.id, name);
    return {
      id,
      error: messageFor(part.problems, id),
      onLeave: () => part.state.leave(id),
      onChange: (value: string) => change({ [name]: value }),
      value: goal[name],
    };
  };
  return (
    <li className="series-goal">
      <fieldset>
        <legend className="visually-hidden">{words.goal(index + 1)}</legend>
        <TextField {...field('text')} label={`${words.goal(index + 1)}: ${words.goalText.toLowerCase()}`} />
        <div className="series-goal__standing">
          <TextField {...field('before')} inputMode="numeric" label={words.before} width="short" />
          <TextField {...field('after')} inputMode="numeric" label={words.after} width="short" />
        </div>
      </fieldset>
      {remove}
    </li>
  );
}

/** The client's goals, as few as one. */
export function GoalFields({ series, change, ...part }: GoalFieldsProps): ReactNode {
  const words = evaluationText[part.locale];
  return (
    <fieldset className="form-section">
      <legend className="form-section__title">{words.parts.goals}</legend>
      <p className="field__hint">{words.goalHint(STANDING.least, STANDING.most)}</p>
      <EntryList
        add={words.addGoal}
        firstField={(id) => goalField(series.id, id, 'text')}
        id={`evaluation-${series.id}-goals`}
        make={() => emptyEvaluationGoal(newRowId())}
        most={MOST_GOALS}
        nameOf={(_, index) => words.goal(index + 1)}
        onChange={(goals) => change({ goals })}
        rows={series.goals}
        words={words.goalRows}
      >
        {(goal, index, changeGoal, remove) => (
          <GoalRow
            {...part}
            change={changeGoal}
            goal={goal}
            index={index}
            key={goal.id}
            remove={remove}
            series={series.id}
          />
        )}
      </EntryList>
    </fieldset>
  );
}
