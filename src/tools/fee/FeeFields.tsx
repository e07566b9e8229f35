import type { ReactNode } from 'react';
import type { FeeForm } from '../../folder/answers/fee';
import { formatRule } from '../../formats/rule';
import { frameText } from '../../frame/text';
import { messageFor } from '../../frame/useForm';
import type { RuleBook } from '../../rules';
import { Choices, type Option } from '../../ui/Choices';
import { TextField } from '../../ui/TextField';
import { type Amount, amountsOf, asksSessions, FIELD } from './answers';
import { FeeExtras } from './FeeExtras';
import { MoneyField, type PartProps } from './MoneyField';
import { feeText } from './text';
import type { FeeWords } from './words';

/** Options from the words of a field, in their order. */
const optionsOf = <Value extends string>(names: Readonly<Record<Value, string>>): readonly Option<Value>[] =>
  (Object.entries(names) as [Value, string][]).map(([value, label]) => ({ value, label }));

function amountHint(
  name: 'price' | 'wantedPayout' | 'monthlyGoal',
  { vatRegistered, priceIncludesVat }: FeeForm,
  words: FeeWords,
  example: string,
): string {
  switch (name) {
    case 'price':
      return vatRegistered
        ? words.priceHintVat[priceIncludesVat ? 'including' : 'excluding']
        : words.priceHint(example);
    case 'wantedPayout':
      return vatRegistered ? words.wantedHintVat : words.wantedHint;
    case 'monthlyGoal':
      return words.goalHint;
  }
}

/** The questions: what to work out and the amount it starts from, the number of sessions, then what few need. */
export function FeeFields({
  rules,
  amounts,
  ...part
}: PartProps & { readonly rules: RuleBook; readonly amounts?: readonly Amount[] }): ReactNode {
  const { state, problems, locale } = part;
  const { form, set, leave } = state;
  const words = feeText[locale];
  const example = formatRule('fee.example.price', rules, locale, 'number');
  return (
    <>
      <Choices
        id={FIELD.mode}
        label={words.mode}
        onChange={(value) => set('mode', value)}
        options={optionsOf(words.modes)}
        value={form.mode}
      />
      {(amounts ?? amountsOf(form)).map((name) => (
        <MoneyField
          {...part}
          hint={amountHint(name, form, words, example)}
          id={FIELD[name]}
          key={name}
          label={words[name]}
          onChange={(value) => set(name, value)}
          value={form[name]}
        />
      ))}
      {asksSessions(form) && (
        <>
          <TextField
            error={messageFor(problems, FIELD.sessions)}
            hint={words.sessionsHint}
            id={FIELD.sessions}
            inputMode="numeric"
            label={words.sessions}
            onChange={(value) => set('sessions', value)}
            onLeave={() => leave(FIELD.sessions)}
            optional={frameText[locale].optional}
            value={form.sessions}
            width="short"
          />
          <Choices
            id={FIELD.per}
            inline
            label={words.per}
            onChange={(value) => set('per', value)}
            options={optionsOf(words.perNames)}
            value={form.per}
          />
        </>
      )}
      <FeeExtras {...part} />
    </>
  );
}
