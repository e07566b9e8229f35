import type { ReactNode } from 'react';
import type { AdditionForm } from '../../folder/answers/budget';
import { DateField } from '../../frame/DateField';
import { frameText } from '../../frame/text';
import { messageFor } from '../../frame/useForm';
import { Entry } from '../../ui/Entry';
import { TextField } from '../../ui/TextField';
import { CURRENCY, type PartProps } from './CourseRow';
import { type AdditionField, additionField } from './fields';
import { budgetText } from './text';

export interface AdditionRowProps extends PartProps {
  readonly addition: AdditionForm;
  readonly index: number;
  readonly change: (change: Partial<AdditionForm>) => void;
  readonly remove: ReactNode;
}

const FIELDS: readonly AdditionField[] = ['amount', 'date', 'by'];

/** One approved addition: how much, which day, by whom. */
export function AdditionRow(props: AdditionRowProps): ReactNode {
  const { addition, index, change, remove, state, problems, locale, today } = props;
  const words = budgetText[locale];
  const field = (name: AdditionField) => {
    const id = additionField(addition.id, name);
    return { id, error: messageFor(problems, id), onLeave: () => state.leave(id) };
  };
  return (
    <Entry
      attempt={state.attempts}
      invalid={FIELDS.some((name) => field(name).error !== undefined)}
      rows={state.form.additions.length}
      settled={addition.date !== '' && addition.amount !== ''}
      summary={[words.addition(index + 1), addition.date.trim(), addition.amount.trim()]
        .filter(Boolean)
        .join(' · ')}
    >
      <TextField
        {...field('amount')}
        inputMode="decimal"
        label={words.additionAmount}
        onChange={(amount) => change({ amount })}
        suffix={CURRENCY[locale]}
        value={addition.amount}
        width="short"
      />
      <DateField
        {...field('date')}
        hint={words.additionDateHint}
        label={words.additionDate}
        locale={locale}
        onChange={(date) => change({ date })}
        today={today}
        value={addition.date}
      />
      <TextField
        {...field('by')}
        hint={words.byHint}
        label={words.by}
        onChange={(by) => change({ by })}
        optional={frameText[locale].optional}
        value={addition.by}
      />
      {remove}
    </Entry>
  );
}
