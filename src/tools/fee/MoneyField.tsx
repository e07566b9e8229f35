import type { ReactNode } from 'react';
import type { FeeForm } from '../../folder/answers/fee';
import type { Locale } from '../../formats/units';
import { type FormState, messageFor } from '../../frame/useForm';
import type { Problem } from '../../ui/ErrorSummary';
import { TextField } from '../../ui/TextField';

/** What every part of the form is given. */
export interface PartProps {
  readonly state: FormState<FeeForm>;
  readonly problems: readonly Problem[];
  readonly locale: Locale;
}

export interface MoneyFieldProps extends PartProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const CURRENCY: Readonly<Record<Locale, string>> = { sv: 'kr', en: 'SEK' };

/** A field for an amount. */
export function MoneyField({ state, problems, locale, id, ...field }: MoneyFieldProps): ReactNode {
  return (
    <TextField
      {...field}
      error={messageFor(problems, id)}
      id={id}
      inputMode="decimal"
      onLeave={() => state.leave(id)}
      suffix={CURRENCY[locale]}
      width="short"
    />
  );
}
