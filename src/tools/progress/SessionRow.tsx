import type { ReactNode } from 'react';
import type { TrialSessionRow } from '../../folder/answers/progress';
import { DateField } from '../../frame/DateField';
import { messageFor } from '../../frame/useForm';
import type { Item } from '../../rules';
import { Button } from '../../ui/Button';
import { Check, Choices } from '../../ui/Choices';
import { TickRow } from '../../ui/TickRow';
import { FIELD } from './fields';
import type { RowProps } from './RowProps';
import { LEVELS, POINTS } from './rows';
import { capital } from './summary';

export interface SessionRowProps extends RowProps<TrialSessionRow> {
  /** The points of the feedback as the register names them. */
  readonly points: readonly Item[];
}

/** One trial session: the tick first; day, feedback on each point and reflection folded away. */
export function SessionRow({ row, value, onChange, points, ...shared }: SessionRowProps): ReactNode {
  const { words, locale, today, problems, leave, optional, attempt } = shared;
  const id = FIELD.session(row);
  const dateId = FIELD.sessionDate(row);
  const answered = POINTS.filter((point) => value[point] !== '');
  const told = [
    value.date.trim(),
    answered.length === POINTS.length ? words.told.noted : '',
    value.reflected ? words.told.reflected : '',
  ]
    .filter(Boolean)
    .join(' · ');
  const wrong = messageFor(problems, dateId) !== undefined;
  return (
    <TickRow
      attempt={attempt}
      checked={value.done}
      details={told === '' || wrong ? words.form.sessionMore : capital(told)}
      filled={told !== '' || answered.length > 0}
      id={id}
      invalid={wrong}
      label={words.session(row)}
      onChange={(done) => onChange({ ...value, done })}
      owner={words.session(row)}
    >
      {() => (
        <>
          <DateField
            error={messageFor(problems, dateId)}
            id={dateId}
            label={words.form.sessionDate}
            locale={locale}
            onChange={(date) => onChange({ ...value, date })}
            onLeave={() => leave(dateId)}
            optional={optional}
            today={today}
            value={value.date}
          />
          {POINTS.map((point) => (
            <Choices
              id={`${id}-${point}`}
              inline
              key={point}
              label={capital(points.find(({ code }) => code === point)?.label[locale] ?? point)}
              onChange={(level) => onChange({ ...value, [point]: level })}
              options={LEVELS.map((level) => ({ value: level, label: words.form.levels[level] }))}
              value={value[point]}
            />
          ))}
          {answered.length > 0 && (
            <Button
              kind="quiet"
              onClick={() => {
                onChange({ ...value, empathy: '', clarity: '', support: '' });
                // The button is gone after this; the reader is left at the first answer.
                document.getElementById(`${id}-${POINTS[0]}`)?.focus();
              }}
            >
              {words.form.clearPoints}
            </Button>
          )}
          <Check
            checked={value.reflected}
            id={`${id}-reflected`}
            label={words.form.reflected}
            onChange={(reflected) => onChange({ ...value, reflected })}
          />
        </>
      )}
    </TickRow>
  );
}
