import type { ReactNode } from 'react';
import { describedBy, FieldHead, type FieldTexts, fieldClass } from './Field';
import { useFieldExtra } from './fieldExtra';

export interface TextFieldProps extends FieldTexts {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called when the reader leaves the field: the moment to speak of what is wrong. */
  readonly onLeave?: (() => void) | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  /** Expected length, so that the size of the box tells what fits. */
  readonly width?: 'short' | 'medium' | 'full';
  /** Unit after the box: `kr`, `%`. */
  readonly suffix?: string;
}

// Whole names: the build keeps the styles whose class it can find in the text.
const ROWS = {
  short: 'field__row field__row--short',
  medium: 'field__row field__row--medium',
  full: 'field__row field__row--full',
} as const;

/** One line of text; what is typed stays as typed. The empty placeholder lets a style tell whether anything is. */
export function TextField(props: TextFieldProps): ReactNode {
  const { id, value, onChange, onLeave, inputMode = 'text', width = 'full', suffix, error } = props;
  const extra = useFieldExtra(id);
  return (
    <div className={fieldClass(error)}>
      <FieldHead {...props} />
      <span className={ROWS[width]}>
        <input
          aria-describedby={describedBy(id, props, extra)}
          aria-invalid={error !== undefined || undefined}
          autoComplete="off"
          className="field__input"
          id={id}
          inputMode={inputMode}
          onBlur={onLeave}
          onChange={(event) => onChange(event.target.value)}
          placeholder=" "
          type="text"
          value={value}
        />
        {suffix !== undefined && (
          <span aria-hidden="true" className="field__suffix">
            {suffix}
          </span>
        )}
      </span>
      {extra}
    </div>
  );
}
