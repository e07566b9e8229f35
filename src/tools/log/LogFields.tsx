import type { ReactNode } from 'react';
import type { LogForm, LogRow } from '../../folder/answers/log';
import { formatQuantity } from '../../formats/rule';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import { DateField } from '../../frame/DateField';
import { frameText } from '../../frame/text';
import { type FormState, messageFor } from '../../frame/useForm';
import { ICF, type PlainDate } from '../../rules';
import { Choices } from '../../ui/Choices';
import { Disclosure } from '../../ui/Disclosure';
import type { Problem } from '../../ui/ErrorSummary';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { FIELD, type RowField } from './fields';
import { LONGEST_REFLECTION } from './limits';
import { logText } from './text';

export interface LogFieldsProps {
  readonly state: FormState<LogForm>;
  readonly problems: readonly Problem[];
  readonly locale: Locale;
  readonly today: PlainDate;
}

const FORMS: readonly LogRow['form'][] = ['single', 'group'];
const PAYS: readonly LogRow['pay'][] = ['paid', 'proBono'];
const ROLES: readonly LogRow['role'][] = ['coach', 'client', 'trial'];
const PLACES: readonly LogRow['place'][] = ['', 'platform', 'elsewhere'];
const STATUSES: readonly LogRow['status'][] = ['done', 'cancelled'];

const named = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: names[value] }));

/** Who the other one was: the client, the coach when the reader was the client, or the group. */
const clientLabel = ({ role, form }: LogForm, locale: Locale): string =>
  logText[locale][role === 'client' ? 'coach' : form === 'group' ? 'group' : 'client'];

/** What every session needs, in one row, so that a session is logged in seconds. */
function QuickRow({ state, problems, locale, today }: LogFieldsProps): ReactNode {
  const words = logText[locale];
  const { form, set } = state;
  const field = (name: RowField) => ({
    id: FIELD[name],
    error: messageFor(problems, FIELD[name]),
    onLeave: () => state.leave(FIELD[name]),
  });
  return (
    <div className="log-row">
      <div className="log-row__date">
        <DateField
          {...field('date')}
          hint={words.dateHint}
          label={words.date}
          locale={locale}
          onChange={(date) => set('date', date)}
          today={today}
          value={form.date}
        />
      </div>
      <TextField
        {...field('client')}
        hint={words.clientHint}
        label={clientLabel(form, locale)}
        onChange={(client) => set('client', client)}
        value={form.client}
        width="medium"
      />
      <TextField
        {...field('minutes')}
        inputMode="numeric"
        label={words.minutes}
        onChange={(minutes) => set('minutes', minutes)}
        suffix={words.minute}
        value={form.minutes}
        width="short"
      />
      <Select
        id={FIELD.role}
        label={words.role}
        onChange={(role) => set('role', role)}
        options={named(ROLES, words.roles)}
        value={form.role}
      />
      <Select
        id={FIELD.pay}
        label={words.pay}
        onChange={(pay) => set('pay', pay)}
        options={named(PAYS, words.pays)}
        value={form.pay}
      />
    </div>
  );
}

const isLargeGroup = ({ form, people }: LogForm): boolean =>
  form === 'group' && /^\s*\d+\s*$/.test(people) && Number(people) > ICF.groupLimit;

/** What few sessions need, folded away: it opens by itself when something stands there. */
function MoreFields({ state, problems, locale }: LogFieldsProps): ReactNode {
  const words = logText[locale];
  const { form, set, leave } = state;
  const left = LONGEST_REFLECTION - lengthOf(form.reflection);
  const empty = form.form === 'single' && form.status === 'done' && !form.amount && !form.reflection;
  return (
    <Disclosure filled={!empty} heading={words.more} optional={frameText[locale].optional}>
      <Choices
        id={FIELD.form}
        inline
        label={words.form}
        onChange={(value) => set('form', value)}
        options={named(FORMS, words.forms)}
        value={form.form}
      />
      {form.form === 'group' && (
        <>
          <TextField
            error={messageFor(problems, FIELD.people)}
            id={FIELD.people}
            inputMode="numeric"
            label={words.people}
            onChange={(people) => set('people', people)}
            onLeave={() => leave(FIELD.people)}
            value={form.people}
            width="short"
          />
          {isLargeGroup(form) && <p className="field__hint">{words.largeGroup(String(ICF.groupLimit))}</p>}
        </>
      )}
      <TextField
        error={messageFor(problems, FIELD.amount)}
        id={FIELD.amount}
        inputMode="decimal"
        label={words.amount}
        onChange={(amount) => set('amount', amount)}
        onLeave={() => leave(FIELD.amount)}
        suffix={words.currency}
        value={form.amount}
        width="short"
      />
      <Choices
        id={FIELD.place}
        inline
        label={words.place}
        onChange={(place) => set('place', place)}
        options={named(PLACES, { ...words.places, '': words.places.untold })}
        value={form.place}
      />
      <Choices
        id={FIELD.status}
        inline
        label={words.status}
        onChange={(status) => set('status', status)}
        options={named(STATUSES, words.statuses)}
        value={form.status}
      />
      <TextArea
        count={words.reflectionLeft(formatQuantity(Math.max(0, left), 'character', locale))}
        error={messageFor(problems, FIELD.reflection)}
        hint={words.reflectionHint}
        id={FIELD.reflection}
        label={words.reflection}
        onChange={(reflection) => set('reflection', reflection)}
        onLeave={() => leave(FIELD.reflection)}
        value={form.reflection}
      />
    </Disclosure>
  );
}

/** One session as it is entered. */
export function LogFields(props: LogFieldsProps): ReactNode {
  return (
    <>
      <QuickRow {...props} />
      <MoreFields {...props} />
    </>
  );
}
