import type { ReactNode } from 'react';
import { DateField } from '../../../frame/DateField';
import { frameText } from '../../../frame/text';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { goalField } from '../fields';
import { type GoalProps, questionOf, type TextKey } from './GoalProps';

export interface GoalTextProps extends GoalProps {
  readonly name: Exclude<TextKey, 'id' | 'waitsFor'>;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  readonly kind?: 'line' | 'prose' | 'figure' | 'whole' | 'date';
  readonly suffix?: string | undefined;
}

/** One text field of a goal, tied to the answer of the same name. */
export function GoalText(props: GoalTextProps): ReactNode {
  const { goal, change, leave, problemAt, locale, context, name, kind = 'line', suffix } = props;
  const id = goalField(goal.form.id, questionOf(name));
  const field = {
    id,
    label: props.label,
    hint: props.hint,
    optional: props.optional === true ? frameText[locale].optional : undefined,
    error: problemAt(id),
    value: goal.form[name],
    onChange: (value: string) => change({ [name]: value }),
    onLeave: () => leave(id),
  };
  switch (kind) {
    case 'prose':
      return <TextArea {...field} rows={2} />;
    case 'date':
      return <DateField {...field} locale={locale} today={context.today} />;
    case 'line':
      return <TextField {...field} />;
    default:
      return (
        <TextField
          {...field}
          inputMode={kind === 'whole' ? 'numeric' : 'decimal'}
          width="short"
          {...(suffix === undefined || suffix === '' ? {} : { suffix })}
        />
      );
  }
}
