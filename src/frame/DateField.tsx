import type { ReactNode } from 'react';
import { readDate } from '../formats/datePhrases';
import { formatDate } from '../formats/dates';
import type { Locale } from '../formats/units';
import type { PlainDate } from '../rules';
import { Button } from '../ui/Button';
import { TextField, type TextFieldProps } from '../ui/TextField';
import { dateText } from './dateText';

export interface DateFieldProps extends Omit<TextFieldProps, 'inputMode' | 'width' | 'suffix'> {
  readonly locale: Locale;
  /** Only for spans counted from today, `inom 6 månader`. */
  readonly today: PlainDate;
}

/**
 * A date as text: `2025-04-28`, `28 april 2025`, or a phrase such as `slutet av maj 2025`. A phrase gives a day
 * to confirm and counts for nothing until the reader has taken it.
 */
export function DateField({ locale, today, ...field }: DateFieldProps): ReactNode {
  const words = dateText[locale];
  const read = readDate(field.value, today);
  return (
    <>
      <TextField {...field} width="medium" />
      {read.kind === 'proposal' && (
        <p className="field__proposal">
          {words.proposal(formatDate(read.date, locale))}{' '}
          <Button
            onClick={() => {
              field.onChange(read.date);
              // The button is gone after this; the reader is left in the field it belonged to.
              document.getElementById(field.id)?.focus();
            }}
          >
            {words.takeProposal(formatDate(read.date, locale))}
          </Button>
        </p>
      )}
    </>
  );
}
