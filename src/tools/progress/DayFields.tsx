import type { ReactNode } from 'react';
import { formatQuantity } from '../../formats/rule';
import { DateField } from '../../frame/DateField';
import { messageFor } from '../../frame/useForm';
import type { RuleBook } from '../../rules';
import { Choices } from '../../ui/Choices';
import type { ProgressState } from './answers';
import { FIELD } from './fields';
import type { SharedRowProps } from './RowProps';
import { Section } from './Section';

export interface DayFieldsProps extends SharedRowProps {
  readonly state: ProgressState;
  readonly rules: RuleBook;
}

/** When it begins, how long the practice is, and when it is complete and reported. */
export function DayFields({ state, rules, ...shared }: DayFieldsProps): ReactNode {
  const { words, locale, today, problems, leave, optional } = shared;
  const { form, set } = state;
  const { min, max } = rules.range('training.practice.duration');
  const day = (key: 'startsOn' | 'completedOn' | 'reportedOn', hint: string) => (
    <DateField
      error={messageFor(problems, FIELD[key])}
      hint={hint}
      id={FIELD[key]}
      label={words[key]}
      locale={locale}
      onChange={(value) => set(key, value)}
      onLeave={() => leave(FIELD[key])}
      optional={optional}
      today={today}
      value={form[key]}
    />
  );
  return (
    <Section hint={words.form.daysHint} title={words.form.days}>
      {day('startsOn', words.form.startsOnHint)}
      <Choices
        hint={words.form.practiceHint(formatQuantity(max, 'week', locale))}
        id={FIELD.practiceWeeks}
        inline
        label={words.form.practiceWeeks}
        onChange={(value) => set('practiceWeeks', value)}
        options={Array.from({ length: max - min + 1 }, (_, index) => ({
          value: String(min + index),
          label: formatQuantity(min + index, 'week', locale),
        }))}
        value={form.practiceWeeks}
      />
      {day('completedOn', words.form.completedHint)}
      {day('reportedOn', words.form.reportedHint)}
    </Section>
  );
}
