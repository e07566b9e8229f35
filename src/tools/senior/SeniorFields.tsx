import type { ReactNode } from 'react';
import type { SeniorForm } from '../../folder/answers/senior';
import type { Locale } from '../../formats/units';
import { DateField } from '../../frame/DateField';
import { type FormState, messageFor } from '../../frame/useForm';
import type { PlainDate } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { TextField } from '../../ui/TextField';
import { FIELD } from './fields';
import type { SeniorWords } from './words';

export interface SeniorFieldsProps {
  readonly state: FormState<SeniorForm>;
  readonly words: SeniorWords;
  readonly locale: Locale;
  readonly today: PlainDate;
  readonly problems: readonly Problem[];
}

/** The two questions: since when, and how many sessions. */
export function SeniorFields({ state, words, locale, today, problems }: SeniorFieldsProps): ReactNode {
  const { form, set, leave } = state;
  return (
    <>
      <DateField
        error={messageFor(problems, FIELD.certified)}
        hint={words.certifiedHint}
        id={FIELD.certified}
        label={words.certified}
        locale={locale}
        onChange={(value) => set('certified', value)}
        onLeave={() => leave(FIELD.certified)}
        today={today}
        value={form.certified}
      />
      <TextField
        error={messageFor(problems, FIELD.sessions)}
        hint={words.sessionsHint}
        id={FIELD.sessions}
        inputMode="numeric"
        label={words.sessions}
        onChange={(value) => set('sessions', value)}
        onLeave={() => leave(FIELD.sessions)}
        value={form.sessions}
        width="short"
      />
    </>
  );
}
