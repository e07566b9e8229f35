import type { ReactNode } from 'react';
import { messageFor } from '../../frame/useForm';
import { TextArea } from '../../ui/TextArea';
import { FIELD } from './answers';
import { countWords } from './draft';
import type { EligibilityFieldsProps } from './EligibilityFieldsProps';

export interface DraftFieldsProps extends Pick<EligibilityFieldsProps, 'state' | 'words' | 'problems'> {
  /** Something to begin from, for each text. */
  readonly hints?: Readonly<Record<'experience' | 'motivationText', string>>;
  readonly rows?: number;
}

/** The two texts of the application, each with its number of words. */
export function DraftFields({ state, words, problems, hints, rows = 4 }: DraftFieldsProps): ReactNode {
  const { form, set, leave } = state;
  return (
    <>
      {(['experience', 'motivationText'] as const).map((field) => (
        <TextArea
          count={words.wordCount(countWords(form[field]))}
          error={messageFor(problems, FIELD[field])}
          hint={hints?.[field]}
          id={FIELD[field]}
          key={field}
          label={words[field]}
          onChange={(value) => set(field, value)}
          onLeave={() => leave(FIELD[field])}
          rows={rows}
          value={form[field]}
        />
      ))}
    </>
  );
}
