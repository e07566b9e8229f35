import type { ReactNode } from 'react';
import type { CertificateForm } from '../../folder/answers/certificate';
import type { Locale } from '../../formats/units';
import { DateField } from '../../frame/DateField';
import { frameText } from '../../frame/text';
import { type FormState, messageFor } from '../../frame/useForm';
import type { PlainDate } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { TextField } from '../../ui/TextField';
import { FIELD } from './fields';
import type { CertificateWords } from './words';

export interface CertificateFieldsProps {
  readonly state: FormState<CertificateForm>;
  readonly words: CertificateWords;
  readonly locale: Locale;
  readonly today: PlainDate;
  readonly problems: readonly Problem[];
}

/** The day first: it is all that the link needs. The rest is for those who have it. */
export function CertificateFields({
  state,
  words,
  locale,
  today,
  problems,
}: CertificateFieldsProps): ReactNode {
  const { form, set, leave } = state;
  const { optional } = frameText[locale];
  const line = (key: 'name' | 'certificateId' | 'url') => ({
    error: messageFor(problems, FIELD[key]),
    id: FIELD[key],
    label: words[key],
    onChange: (value: string) => set(key, value),
    onLeave: () => leave(FIELD[key]),
    optional,
    value: form[key],
  });
  return (
    <>
      <DateField
        error={messageFor(problems, FIELD.issued)}
        hint={words.issuedHint}
        id={FIELD.issued}
        label={words.issued}
        locale={locale}
        onChange={(value) => set('issued', value)}
        onLeave={() => leave(FIELD.issued)}
        today={today}
        value={form.issued}
      />
      <TextField {...line('name')} hint={words.nameHint} />
      <TextField {...line('certificateId')} hint={words.certificateIdHint} width="medium" />
      <TextField {...line('url')} hint={words.urlHint} />
    </>
  );
}
