import type { ReactNode } from 'react';
import type { EligibilityForm } from '../../folder/answers/eligibility';
import { formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { frameText } from '../../frame/text';
import { type FormState, messageFor } from '../../frame/useForm';
import type { RuleBook } from '../../rules';
import { Checks, Choices } from '../../ui/Choices';
import type { Problem } from '../../ui/ErrorSummary';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { countWords, FIELD } from './answers';
import type { EligibilityWords } from './text';

export interface EligibilityFieldsProps {
  readonly state: FormState<EligibilityForm>;
  readonly words: EligibilityWords;
  readonly locale: Locale;
  readonly rules: RuleBook;
  readonly problems: readonly Problem[];
}

/** Options from the words of a field, in their order. */
const optionsOf = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  (Object.entries(names) as [Value, string][]).map(([value, label]) => ({ value, label }));

const TRAITS = ['empathic', 'structured', 'motivation'] as const;

/** The questions, in the order of the programme. */
export function EligibilityFields({
  state,
  words,
  locale,
  rules,
  problems,
}: EligibilityFieldsProps): ReactNode {
  const { form, set, leave } = state;
  const { optional } = frameText[locale];
  return (
    <>
      <Checks
        hint={words.toolsHint(formatRule('prerequisite.tools', rules, locale))}
        id={FIELD.tools}
        label={words.tools}
        onChange={(values) => set('tools', [...values])}
        options={optionsOf(words.toolNames)}
        values={form.tools}
      >
        {form.tools.includes('other') && (
          <TextField
            error={messageFor(problems, FIELD.otherTool)}
            id={FIELD.otherTool}
            label={words.otherTool}
            onChange={(value) => set('otherTool', value)}
            onLeave={() => leave(FIELD.otherTool)}
            value={form.otherTool}
            width="medium"
          />
        )}
      </Checks>
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
      <Checks
        id={FIELD.where}
        inline
        label={words.where}
        onChange={(values) => set('where', [...values])}
        optional={optional}
        options={optionsOf(words.whereNames)}
        values={form.where}
      />
      <Choices
        hint={words.roleHint}
        id={FIELD.role}
        inline
        label={words.role}
        onChange={(value) => set('role', value)}
        optional={optional}
        options={optionsOf(words.roleNames)}
        value={form.role}
      />
      {TRAITS.map((trait) => (
        <Choices
          id={FIELD[trait]}
          inline
          key={trait}
          label={words.traits[trait]}
          onChange={(value) => set(trait, value)}
          options={optionsOf(words.traitNames)}
          value={form[trait]}
        />
      ))}
      <details className="disclosure">
        <summary>
          {words.draftHeading} <span className="field__optional">{optional}</span>
        </summary>
        <p className="field__hint">
          {words.draftHint(formatRule('guide.application.words', rules, locale, 'value'))}
        </p>
        {(['experience', 'motivationText'] as const).map((field) => (
          <TextArea
            count={words.wordCount(countWords(form[field]))}
            error={messageFor(problems, FIELD[field])}
            id={FIELD[field]}
            key={field}
            label={words[field]}
            onChange={(value) => set(field, value)}
            onLeave={() => leave(FIELD[field])}
            value={form[field]}
          />
        ))}
      </details>
    </>
  );
}
