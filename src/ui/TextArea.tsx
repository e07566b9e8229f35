import type { ReactNode } from 'react';
import { describedBy, FieldHead, type FieldTexts, fieldClass } from './Field';

export interface TextAreaProps extends FieldTexts {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: (() => void) | undefined;
  readonly rows?: number;
  /** A line under the box, a word count for instance. */
  readonly count?: string;
}

/** Several lines of text. On paper the whole text is printed, not the box. The placeholder is as in `TextField`. */
export function TextArea(props: TextAreaProps): ReactNode {
  const { id, value, onChange, onLeave, rows = 4, count, error } = props;
  return (
    <div className={fieldClass(error)}>
      <FieldHead {...props} />
      <textarea
        aria-describedby={describedBy(id, props)}
        aria-invalid={error !== undefined || undefined}
        autoComplete="off"
        className="field__input field__input--area"
        id={id}
        onBlur={onLeave}
        onChange={(event) => onChange(event.target.value)}
        placeholder=" "
        rows={rows}
        value={value}
      />
      <p aria-hidden="true" className="field__print">
        {value}
      </p>
      {count !== undefined && <p className="field__count">{count}</p>}
    </div>
  );
}
