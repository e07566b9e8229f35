import type { ReactNode } from 'react';
import type { ExerciseRow as Row } from '../../folder/answers/progress';
import { DateField } from '../../frame/DateField';
import { messageFor } from '../../frame/useForm';
import { Check } from '../../ui/Choices';
import { TextField } from '../../ui/TextField';
import { TickRow } from '../../ui/TickRow';
import { FIELD } from './fields';
import type { RowProps } from './RowProps';
import { capital, exerciseName, exerciseTold } from './summary';

/** One exercise: the tick first; name, day, journal and feedback folded away. */
export function ExerciseRow({ row, value, onChange, ...shared }: RowProps<Row>): ReactNode {
  const { words, locale, today, problems, leave, optional, attempt } = shared;
  const id = FIELD.exercise(row);
  const [nameId, dateId] = [FIELD.exerciseName(row), FIELD.exerciseDate(row)];
  const told = [value.date.trim(), ...exerciseTold(value, words)].filter(Boolean).join(' · ');
  const wrong = [nameId, dateId].some((field) => messageFor(problems, field) !== undefined);
  return (
    <TickRow
      attempt={attempt}
      checked={value.done}
      details={told === '' || wrong ? words.form.exerciseMore : capital(told)}
      filled={told !== '' || value.name !== ''}
      id={id}
      invalid={wrong}
      label={exerciseName(row, value.name, words)}
      onChange={(done) => onChange({ ...value, done })}
      owner={words.exercise(row)}
    >
      {() => (
        <>
          <TextField
            error={messageFor(problems, nameId)}
            id={nameId}
            label={words.form.name}
            onChange={(name) => onChange({ ...value, name })}
            onLeave={() => leave(nameId)}
            optional={optional}
            value={value.name}
          />
          <DateField
            error={messageFor(problems, dateId)}
            id={dateId}
            label={words.form.date}
            locale={locale}
            onChange={(date) => onChange({ ...value, date })}
            onLeave={() => leave(dateId)}
            optional={optional}
            today={today}
            value={value.date}
          />
          <div className="choices">
            <Check
              checked={value.logged}
              id={`${id}-logged`}
              label={words.form.logged}
              onChange={(logged) => onChange({ ...value, logged })}
            />
            <Check
              checked={value.shared}
              id={`${id}-shared`}
              label={words.form.shared}
              onChange={(shared) => onChange({ ...value, shared })}
            />
            <Check
              checked={value.feedback}
              id={`${id}-feedback`}
              label={words.form.received}
              onChange={(feedback) => onChange({ ...value, feedback })}
            />
          </div>
        </>
      )}
    </TickRow>
  );
}
