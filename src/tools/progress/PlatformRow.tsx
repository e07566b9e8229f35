import type { ReactNode } from 'react';
import type { PlatformTool, ProgressForm } from '../../folder/answers/progress';
import { messageFor } from '../../frame/useForm';
import { TextArea } from '../../ui/TextArea';
import { TickRow } from '../../ui/TickRow';
import { FIELD } from './fields';
import type { SharedRowProps } from './RowProps';

export interface PlatformRowProps extends SharedRowProps {
  readonly tool: PlatformTool;
  readonly label: string;
  readonly value: ProgressForm['platform'][PlatformTool];
  readonly onChange: (value: ProgressForm['platform'][PlatformTool]) => void;
}

/** One of the platform's tools: shown or not, with an example folded away. */
export function PlatformRow({ tool, label, value, onChange, ...shared }: PlatformRowProps): ReactNode {
  const { words, problems, leave, optional, attempt } = shared;
  const exampleId = FIELD.example(tool);
  const example = value.example.trim();
  return (
    <TickRow
      attempt={attempt}
      checked={value.shown}
      details={example === '' ? words.form.platformMore : words.form.characters(example.length)}
      filled={value.example !== ''}
      id={FIELD.platform(tool)}
      invalid={messageFor(problems, exampleId) !== undefined}
      label={label}
      onChange={(shown) => onChange({ ...value, shown })}
      owner={label}
    >
      {() => (
        <TextArea
          error={messageFor(problems, exampleId)}
          hint={words.form.exampleHint}
          id={exampleId}
          label={words.form.example}
          onChange={(next) => onChange({ ...value, example: next })}
          onLeave={() => leave(exampleId)}
          optional={optional}
          rows={2}
          value={value.example}
        />
      )}
    </TickRow>
  );
}
