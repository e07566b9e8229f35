import type { ReactNode } from 'react';
import type { AgreementForm } from '../../folder/answers/agreement';
import { emptyAgreementGoal } from '../../folder/answers/agreement.empty';
import { newRowId } from '../../folder/rowId';
import type { Locale } from '../../formats/units';
import { type FormState, messageFor } from '../../frame/useForm';
import { Checks } from '../../ui/Choices';
import { EntryList } from '../../ui/EntryList';
import type { Problem } from '../../ui/ErrorSummary';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { FIELD, goalField } from './fields';
import { MOST_GOALS } from './limits';
import { type Part, POINTS } from './parts';
import { agreementText } from './text';

export interface AgreementFieldsProps {
  readonly state: FormState<AgreementForm>;
  readonly problems: readonly Problem[];
  readonly locale: Locale;
}

function Goals({ state, problems, locale }: AgreementFieldsProps): ReactNode {
  const words = agreementText[locale];
  return (
    <fieldset className="field">
      <legend className="field__label">{words.goalsHeading}</legend>
      <p className="field__hint">{words.goalsHint}</p>
      <EntryList
        add={words.addGoal}
        firstField={goalField}
        id="agreement-goals"
        make={() => emptyAgreementGoal(newRowId())}
        most={MOST_GOALS}
        nameOf={(_, index) => words.goal(index + 1)}
        onChange={(goals) => state.set('goals', goals)}
        rows={state.form.goals}
        words={words.goalRows}
      >
        {(goal, index, change, remove) => (
          <li className="goal-line" key={goal.id}>
            <TextField
              error={messageFor(problems, goalField(goal.id))}
              id={goalField(goal.id)}
              label={words.goal(index + 1)}
              onChange={(text) => change({ text })}
              onLeave={() => state.leave(goalField(goal.id))}
              value={goal.text}
            />
            {remove}
          </li>
        )}
      </EntryList>
    </fieldset>
  );
}

/** The questions, part by part, each with what to talk about before the first session. */
export function AgreementFields(props: AgreementFieldsProps): ReactNode {
  const { state, problems, locale } = props;
  const { form, set, leave } = state;
  const words = agreementText[locale];
  const text = (name: keyof typeof FIELD) => ({
    id: FIELD[name],
    label: words.labels[name],
    error: messageFor(problems, FIELD[name]),
    onChange: (value: string) => set(name, value),
    onLeave: () => leave(FIELD[name]),
    value: form[name],
  });
  const part = (name: Part, fields: ReactNode) => {
    const own = POINTS[name];
    return (
      <fieldset className="form-section">
        <legend className="form-section__title">{words.parts[name].heading}</legend>
        <p className="field__hint">{words.parts[name].hint}</p>
        {fields}
        <Checks
          id={`agreement-talked-${name}`}
          label={words.talked}
          onChange={(points) =>
            set('talked', [...form.talked.filter((one) => !own.includes(one)), ...points])
          }
          options={own.map((value) => ({ value, label: words.points[value] }))}
          values={form.talked.filter((one) => own.includes(one))}
        />
      </fieldset>
    );
  };
  return (
    <>
      <fieldset className="form-section">
        <legend className="form-section__title">{words.whoHeading}</legend>
        <p className="field__hint">{words.whoHint}</p>
        <TextField {...text('client')} width="short" />
        <TextField {...text('coach')} width="short" />
      </fieldset>
      {part(
        'need',
        <>
          <TextArea {...text('need')} rows={3} />
          <Goals {...props} />
        </>,
      )}
      {part('choice', <TextArea {...text('choice')} rows={3} />)}
      {part(
        'sessions',
        <>
          <TextField {...text('sessions')} inputMode="numeric" width="short" />
          <TextField {...text('rhythm')} hint={words.rhythmHint} />
        </>,
      )}
      {part('openness', <TextArea {...text('openness')} rows={3} />)}
      {part('evaluation', <TextField {...text('evaluator')} hint={words.evaluatorHint} width="short" />)}
    </>
  );
}
