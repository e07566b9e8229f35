import type { ReactNode } from 'react';
import { formatRule } from '../../formats/rule';
import { frameText } from '../../frame/text';
import { messageFor } from '../../frame/useForm';
import { Checks, Choices } from '../../ui/Choices';
import { TextField } from '../../ui/TextField';
import { FIELD } from './answers';
import type { EligibilityFieldsProps } from './EligibilityFieldsProps';

/** Options from the words of a field, in their order. */
export const optionsOf = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  (Object.entries(names) as [Value, string][]).map(([value, label]) => ({ value, label }));

/** What one has done: tools, and sessions with their number, place and role. */
export function ExperienceFields({
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
    </>
  );
}
