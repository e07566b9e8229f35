import type { ReactNode } from 'react';
import type { BudgetForm, CourseForm } from '../../folder/answers/budget';
import type { Locale } from '../../formats/units';
import { DateField } from '../../frame/DateField';
import { frameText } from '../../frame/text';
import { type FormState, messageFor } from '../../frame/useForm';
import { type PlainDate, VAT_RATES } from '../../rules';
import { Choices } from '../../ui/Choices';
import { Disclosure } from '../../ui/Disclosure';
import { Entry } from '../../ui/Entry';
import type { Problem } from '../../ui/ErrorSummary';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { type CourseField, courseField } from './fields';
import { courseName } from './report';
import { budgetText } from './text';
import type { Status } from './words';

/** What every part of the form is given. */
export interface PartProps {
  readonly state: FormState<BudgetForm>;
  readonly problems: readonly Problem[];
  readonly locale: Locale;
  readonly today: PlainDate;
}

export interface CourseRowProps extends PartProps {
  readonly course: CourseForm;
  readonly index: number;
  readonly change: (change: Partial<CourseForm>) => void;
  readonly remove: ReactNode;
}

export const CURRENCY: Readonly<Record<Locale, string>> = { sv: 'kr', en: 'SEK' };
const STATUSES: readonly Status[] = ['wished', 'approved', 'done'];
const FIELDS: readonly CourseField[] = ['name', 'provider', 'date', 'amount', 'status'];

/** What a folded course says of itself: its name, what was typed of day and amount, and how far it has come. */
function told({ name, date, amount, status }: CourseForm, index: number, locale: Locale): string {
  const words = budgetText[locale];
  const own = courseName({ number: index + 1, name: name.trim() }, words);
  const state = status === '' ? '' : words.statusNames[status].toLowerCase();
  return [own, date.trim(), amount.trim(), state].filter(Boolean).join(' · ');
}

/** One course: what, when, how much, how far; its VAT folded away. */
export function CourseRow(props: CourseRowProps): ReactNode {
  const { course, index, change, remove, state, problems, locale, today } = props;
  const words = budgetText[locale];
  const { optional } = frameText[locale];
  const field = (name: CourseField) => {
    const id = courseField(course.id, name);
    return { id, error: messageFor(problems, id), onLeave: () => state.leave(id) };
  };
  const { onLeave: _, ...status } = field('status');
  return (
    <Entry
      attempt={state.attempts}
      invalid={FIELDS.some((name) => field(name).error !== undefined)}
      rows={state.form.courses.length}
      settled={course.date !== '' && course.amount !== '' && course.status !== ''}
      summary={told(course, index, locale)}
    >
      <TextField
        {...field('name')}
        label={words.name}
        onChange={(name) => change({ name })}
        optional={optional}
        value={course.name}
      />
      <TextField
        {...field('provider')}
        label={words.provider}
        onChange={(provider) => change({ provider })}
        optional={optional}
        value={course.provider}
      />
      <DateField
        {...field('date')}
        hint={words.dateHint}
        label={words.date}
        locale={locale}
        onChange={(date) => change({ date })}
        today={today}
        value={course.date}
      />
      <TextField
        {...field('amount')}
        hint={words.amountHint}
        inputMode="decimal"
        label={words.amount}
        onChange={(amount) => change({ amount })}
        suffix={CURRENCY[locale]}
        value={course.amount}
        width="short"
      />
      <Choices
        {...status}
        inline
        label={words.status}
        onChange={(next) => change({ status: next })}
        options={STATUSES.map((value) => ({ value, label: words.statusNames[value] }))}
        value={course.status}
      />
      <Disclosure
        filled={!course.includesVat || course.vatRate !== '25'}
        heading={words.courseVat}
        optional={optional}
      >
        <Choices
          id={courseField(course.id, 'includesVat')}
          inline
          label={words.includesVat}
          onChange={(value) => change({ includesVat: value === 'with' })}
          options={(['with', 'without'] as const).map((value) => ({ value, label: words.vatNames[value] }))}
          value={course.includesVat ? 'with' : 'without'}
        />
        <Select
          id={courseField(course.id, 'vatRate')}
          label={words.vatRate}
          onChange={(vatRate) => change({ vatRate })}
          options={VAT_RATES.map((rate) => ({
            value: String(rate) as CourseForm['vatRate'],
            // The label says per cent.
            label: String(rate),
          }))}
          value={course.vatRate}
        />
      </Disclosure>
      {remove}
    </Entry>
  );
}
